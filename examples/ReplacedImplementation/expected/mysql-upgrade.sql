CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> 4c1d7e9a2b60

CREATE TABLE table_metadata_log (
    operation VARCHAR(10),
    table_name VARCHAR(64)
)ENGINE=InnoDB;

INSERT INTO table_metadata_log (operation, table_name) VALUES ('create', 'table_metadata_log');

INSERT INTO alembic_version (version_num) VALUES ('4c1d7e9a2b60');

-- Running upgrade 4c1d7e9a2b60 -> 5d2e8f0b3c71

CREATE TABLE books (
    id INTEGER NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (id)
)ENGINE=MEMORY;

INSERT INTO table_metadata_log (operation, table_name) VALUES ('create', 'books');

-- Skipped creation of table sessions

UPDATE alembic_version SET version_num='5d2e8f0b3c71' WHERE alembic_version.version_num = '4c1d7e9a2b60';

