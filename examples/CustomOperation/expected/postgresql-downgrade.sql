BEGIN;

-- Running downgrade 8f2a6c1d0b37 ->

DROP SEQUENCE "select";

DROP SEQUENCE shop.order_numbers;

DELETE FROM alembic_version WHERE alembic_version.version_num = '8f2a6c1d0b37';

COMMIT;

