BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 3f6b9c2d5e81

CREATE TABLE rides (
    id SERIAL NOT NULL,
    city VARCHAR(50) NOT NULL,
    details JSON,
    PRIMARY KEY (id),
    CONSTRAINT uq_rides_city UNIQUE (city)
);

CREATE TABLE drafts (
    number INTEGER NOT NULL
);

INSERT INTO alembic_version (version_num) VALUES ('3f6b9c2d5e81');

-- Running upgrade 3f6b9c2d5e81 -> 4a7c0d3e6f92

ALTER TABLE rides DROP CONSTRAINT uq_rides_city;

CREATE INDEX ix_rides_city ON rides (city);

UPDATE alembic_version SET version_num='4a7c0d3e6f92' WHERE alembic_version.version_num = '3f6b9c2d5e81';

COMMIT;

