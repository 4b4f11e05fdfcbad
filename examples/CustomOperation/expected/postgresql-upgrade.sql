BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 8f2a6c1d0b37

CREATE SEQUENCE shop.order_numbers;

CREATE SEQUENCE "select";

INSERT INTO alembic_version (version_num) VALUES ('8f2a6c1d0b37');

COMMIT;

