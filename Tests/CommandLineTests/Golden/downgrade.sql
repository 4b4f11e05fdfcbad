BEGIN;

-- Running downgrade a1b2c3 ->

-- drops table t with its rows

DROP TABLE t;

DELETE FROM alembic_version WHERE alembic_version.version_num = 'a1b2c3';

COMMIT;

