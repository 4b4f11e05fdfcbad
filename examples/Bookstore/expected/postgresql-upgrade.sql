BEGIN;

CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 1a7c90d2e4f1

CREATE TABLE authors (
    id SERIAL NOT NULL,
    name VARCHAR(200) NOT NULL,
    born DATE,
    PRIMARY KEY (id),
    CONSTRAINT ck_authors_name CHECK (length(name) > 0)
);

COMMENT ON TABLE authors IS 'People who write. It''s a short list.';

CREATE TABLE books (
    id SERIAL NOT NULL,
    author_id INTEGER NOT NULL,
    title VARCHAR(300) NOT NULL,
    isbn VARCHAR(13),
    price NUMERIC(10, 2) DEFAULT 0 NOT NULL,
    "order" INTEGER,
    added_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_books_author_id_authors FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT ck_books_price CHECK (price >= 0),
    UNIQUE (isbn)
);

CREATE INDEX ix_books_author_id ON books (author_id);

COMMENT ON COLUMN books.title IS 'as printed on the cover';

COMMENT ON COLUMN books."order" IS 'place in a series; a reserved word on purpose';

INSERT INTO alembic_version (version_num) VALUES ('1a7c90d2e4f1');

-- Running upgrade 1a7c90d2e4f1 -> 2b8d01e3f5a2

CREATE TABLE genres (
    id SERIAL NOT NULL,
    name VARCHAR(50) NOT NULL,
    note TEXT,
    PRIMARY KEY (id),
    CONSTRAINT uq_genres_name UNIQUE (name)
);

INSERT INTO genres (id, name, note) VALUES (1, 'children''s', 'it''s for "all" ages; 100% safe');

INSERT INTO genres (id, name, note) VALUES (2, 'poetry', 'line one
line two	with a tab');

INSERT INTO genres (id, name, note) VALUES (3, 'Krimi & Größe', 'back\slash, :colon, $$ and 日本語 🙂');

INSERT INTO genres (id, name, note) VALUES (4, '', NULL);

ALTER TABLE books ADD COLUMN genre_id INTEGER;

ALTER TABLE books ADD CONSTRAINT fk_books_genre_id_genres FOREIGN KEY(genre_id) REFERENCES genres (id);

UPDATE alembic_version SET version_num='2b8d01e3f5a2' WHERE alembic_version.version_num = '1a7c90d2e4f1';

-- Running upgrade 2b8d01e3f5a2 -> 3c9e12f4a6b3

CREATE TYPE order_state AS ENUM ('open', 'paid', 'it''s sent');

CREATE TABLE orders (
    id BIGINT GENERATED ALWAYS AS IDENTITY (START WITH 1000),
    state order_state NOT NULL,
    express BOOLEAN DEFAULT false NOT NULL,
    placed_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_orders PRIMARY KEY (id)
);

CREATE TABLE order_lines (
    order_id BIGINT NOT NULL,
    book_id INTEGER NOT NULL,
    count SMALLINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (order_id, book_id),
    CONSTRAINT ck_order_lines_count CHECK (count BETWEEN 1 AND 100),
    FOREIGN KEY(order_id) REFERENCES orders (id),
    FOREIGN KEY(book_id) REFERENCES books (id)
);

UPDATE alembic_version SET version_num='3c9e12f4a6b3' WHERE alembic_version.version_num = '2b8d01e3f5a2';

-- Running upgrade 3c9e12f4a6b3 -> 4dae23a5b7c4

ALTER TABLE books ALTER COLUMN price DROP DEFAULT;

ALTER TABLE books ALTER COLUMN price TYPE INTEGER USING (price * 100)::integer;

ALTER TABLE books RENAME price TO price_cents;

ALTER TABLE books ALTER COLUMN title TYPE TEXT;

UPDATE alembic_version SET version_num='4dae23a5b7c4' WHERE alembic_version.version_num = '3c9e12f4a6b3';

-- Running upgrade 4dae23a5b7c4 -> 5ebf34b6c8d5

COMMIT;

CREATE INDEX CONCURRENTLY ix_books_title_lower ON books (lower(title), author_id) WHERE isbn IS NOT NULL;

BEGIN;

UPDATE alembic_version SET version_num='5ebf34b6c8d5' WHERE alembic_version.version_num = '4dae23a5b7c4';

-- Running upgrade 5ebf34b6c8d5 -> 6fc045c7d9e6

CREATE TABLE reviews (
    id SERIAL NOT NULL,
    book_id INTEGER NOT NULL,
    stars SMALLINT NOT NULL,
    body TEXT,
    tags JSON,
    words INTEGER GENERATED ALWAYS AS (length(body)) STORED,
    PRIMARY KEY (id),
    CONSTRAINT ck_reviews_stars CHECK (stars BETWEEN 1 AND 5),
    FOREIGN KEY(book_id) REFERENCES books (id)
);

CREATE INDEX ix_reviews_book_id_stars ON reviews (book_id, stars DESC);

UPDATE alembic_version SET version_num='6fc045c7d9e6' WHERE alembic_version.version_num = '5ebf34b6c8d5';

-- Running upgrade 6fc045c7d9e6 -> 70d156d8eaf7

ALTER TABLE books RENAME "order" TO shelf;

UPDATE genres SET note = 'it''s a shelf now' WHERE note IS NULL;

COMMENT ON TABLE books IS 'all that we sell';

UPDATE alembic_version SET version_num='70d156d8eaf7' WHERE alembic_version.version_num = '6fc045c7d9e6';

COMMIT;

