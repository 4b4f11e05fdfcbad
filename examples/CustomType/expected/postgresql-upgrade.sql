BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> a0c3e5f71924

CREATE EXTENSION IF NOT EXISTS postgis;

CREATE TABLE places (
    id SERIAL NOT NULL,
    spot geometry(POINT, 4326),
    PRIMARY KEY (id)
);

CREATE INDEX ix_places_spot ON places USING gist (spot);

INSERT INTO places (id, spot) VALUES (1, ST_SetSRID(ST_MakePoint(13.4, 52.5), 4326));

INSERT INTO alembic_version (version_num) VALUES ('a0c3e5f71924');

-- Running upgrade a0c3e5f71924 -> b1d4f6082a35

ALTER TABLE places ADD COLUMN outline geometry(POLYGON, 4326);

ALTER TABLE places DROP COLUMN spot;

UPDATE alembic_version SET version_num='b1d4f6082a35' WHERE alembic_version.version_num = 'a0c3e5f71924';

COMMIT;

