BEGIN;

-- Running downgrade 70d156d8eaf7 -> 6fc045c7d9e6

COMMENT ON TABLE books IS NULL;

UPDATE genres SET note = NULL WHERE note = 'it''s a shelf now';

ALTER TABLE books RENAME shelf TO "order";

UPDATE alembic_version SET version_num='6fc045c7d9e6' WHERE alembic_version.version_num = '70d156d8eaf7';

-- Running downgrade 6fc045c7d9e6 -> 5ebf34b6c8d5

-- drops table reviews with its rows

DROP TABLE reviews;

UPDATE alembic_version SET version_num='5ebf34b6c8d5' WHERE alembic_version.version_num = '6fc045c7d9e6';

-- Running downgrade 5ebf34b6c8d5 -> 4dae23a5b7c4

COMMIT;

DROP INDEX CONCURRENTLY ix_books_title_lower;

BEGIN;

UPDATE alembic_version SET version_num='4dae23a5b7c4' WHERE alembic_version.version_num = '5ebf34b6c8d5';

-- Running downgrade 4dae23a5b7c4 -> 3c9e12f4a6b3

ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(300);

ALTER TABLE books ALTER COLUMN price_cents TYPE NUMERIC(10, 2) USING price_cents / 100.0;

ALTER TABLE books RENAME price_cents TO price;

ALTER TABLE books ALTER COLUMN price SET DEFAULT 0;

UPDATE alembic_version SET version_num='3c9e12f4a6b3' WHERE alembic_version.version_num = '4dae23a5b7c4';

-- Running downgrade 3c9e12f4a6b3 -> 2b8d01e3f5a2

DROP TABLE order_lines;

DROP TABLE orders;

DROP TYPE order_state;

UPDATE alembic_version SET version_num='2b8d01e3f5a2' WHERE alembic_version.version_num = '3c9e12f4a6b3';

-- Running downgrade 2b8d01e3f5a2 -> 1a7c90d2e4f1

ALTER TABLE books DROP CONSTRAINT fk_books_genre_id_genres;

ALTER TABLE books DROP COLUMN genre_id;

DROP TABLE genres;

UPDATE alembic_version SET version_num='1a7c90d2e4f1' WHERE alembic_version.version_num = '2b8d01e3f5a2';

-- Running downgrade 1a7c90d2e4f1 ->

DROP TABLE books;

DROP TABLE authors;

DELETE FROM alembic_version WHERE alembic_version.version_num = '1a7c90d2e4f1';

COMMIT;

