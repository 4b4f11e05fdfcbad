-- Running downgrade 4a7c0d3e6f92 -> 3f6b9c2d5e81

DROP INDEX ix_rides_city;

ALTER TABLE rides ADD CONSTRAINT uq_rides_city UNIQUE (city);

UPDATE alembic_version SET version_num='3f6b9c2d5e81' WHERE alembic_version.version_num = '4a7c0d3e6f92';

-- Running downgrade 3f6b9c2d5e81 ->

-- drops table drafts with its rows

DROP TABLE drafts;

-- drops table rides with its rows

DROP TABLE rides;

DELETE FROM alembic_version WHERE alembic_version.version_num = '3f6b9c2d5e81';

