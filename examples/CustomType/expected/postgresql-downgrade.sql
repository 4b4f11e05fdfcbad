BEGIN;

-- Running downgrade b1d4f6082a35 -> a0c3e5f71924

-- column spot of table places comes back without its values

ALTER TABLE places ADD COLUMN spot geometry(POINT, 4326);

CREATE INDEX ix_places_spot ON places USING gist (spot);

-- drops column outline of table places with its values

ALTER TABLE places DROP COLUMN outline;

UPDATE alembic_version SET version_num='a0c3e5f71924' WHERE alembic_version.version_num = 'b1d4f6082a35';

-- Running downgrade a0c3e5f71924 ->

DELETE FROM places WHERE id = 1;

-- drops table places with its rows

DROP TABLE places;

DROP EXTENSION postgis;

DELETE FROM alembic_version WHERE alembic_version.version_num = 'a0c3e5f71924';

COMMIT;

