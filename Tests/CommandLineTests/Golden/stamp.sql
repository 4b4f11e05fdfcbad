BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running stamp_revision  -> d4e5f6

INSERT INTO alembic_version (version_num) VALUES ('d4e5f6');

COMMIT;

