import Decant
import Testing

/// Two tables, of which one leads to the other by two foreign keys.
private let schema: @Sendable (inout Operations) -> Void = { op in
  op.createTable("books") {
    Column("id", .integer, primaryKey: true, autoincrement: .never)
    Column("code", .integer, nullable: false)
    UniqueConstraint(["code"], name: "uq_code")
  }
  op.createTable("pages") {
    Column("book", .integer)
    Column("code", .integer)
    ForeignKeyConstraint(["book"], references: ["books.id"], name: "fk_book")
    ForeignKeyConstraint(["code"], references: ["books.code"], name: "fk_code")
  }
}

/// Foreign keys that lead to a table, and the indexes that a database makes for them.
@Suite struct KnownReferenceTests {
  static let rows: [KnownRow] = [
    KnownRow("a table that is made anew while foreign keys lead to it", after: schema) {
      $0.batchAlterTable("books", recreate: .always) {
        $0.alterColumn("code", type: .bigInteger)
      }
    }
    .writes([
      [.mysql, .mariadb]: [
        "ALTER TABLE pages DROP FOREIGN KEY fk_code",
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER NOT NULL,
            code BIGINT NOT NULL,
            CONSTRAINT `PRIMARY` PRIMARY KEY (id),
            CONSTRAINT uq_code UNIQUE (code)
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (id, code) SELECT books.id, books.code
        FROM books
        """,
        "SET foreign_key_checks = 0",
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
        "SET foreign_key_checks = 1",
        "ALTER TABLE pages ADD CONSTRAINT fk_code FOREIGN KEY(code) REFERENCES books (code)",
      ],
      .postgresql: [
        "ALTER TABLE pages DROP CONSTRAINT fk_book",
        "ALTER TABLE pages DROP CONSTRAINT fk_code",
        "ALTER TABLE books DROP CONSTRAINT books_pkey",
        "ALTER TABLE books DROP CONSTRAINT uq_code",
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER NOT NULL,
            code BIGINT NOT NULL,
            CONSTRAINT books_pkey PRIMARY KEY (id),
            CONSTRAINT uq_code UNIQUE (code)
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (id, code) SELECT books.id, books.code
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
        "ALTER TABLE pages ADD CONSTRAINT fk_book FOREIGN KEY(book) REFERENCES books (id)",
        "ALTER TABLE pages ADD CONSTRAINT fk_code FOREIGN KEY(code) REFERENCES books (code)",
      ],
    ]),
    KnownRow(
      "one of two foreign keys of the same column",
      after: { op in
        schema(&op)
        op.createTable("shelves") { Column("id", .integer, primaryKey: true, autoincrement: .never) }
        op.createForeignKey("fk_shelf", from: "pages", ["book"], to: "shelves", ["id"])
      }
    ) { op in
      op.dropConstraint(
        nil, of: "pages", kind: .foreignKey,
        constraint: ForeignKeyConstraint(["book"], references: ["shelves.id"]))
    }
    .writes([.postgresql: "ALTER TABLE pages DROP CONSTRAINT fk_shelf"])
    .reverses([
      .postgresql: "ALTER TABLE pages ADD CONSTRAINT fk_shelf FOREIGN KEY(book) REFERENCES shelves (id)"
    ]),
    KnownRow("a key in the place of the index of a foreign key", after: schema) {
      $0.createUniqueConstraint("uq_pages", on: "pages", ["book", "code"])
    }
    .writes([
      [.mysql, .mariadb]: ["ALTER TABLE pages ADD CONSTRAINT uq_pages UNIQUE (book, code)"]
    ])
    .reverses([
      [.mysql, .mariadb]: ["CREATE INDEX fk_book ON pages (book)", "ALTER TABLE pages DROP INDEX uq_pages"],
      .postgresql: "ALTER TABLE pages DROP CONSTRAINT uq_pages",
    ]),
    KnownRow(
      "a key that takes the name of the index of a foreign key",
      after: { op in
        op.createTable("books") { Column("id", .integer, primaryKey: true, autoincrement: .never) }
        op.createTable("pages") {
          Column("book", .integer)
          ForeignKeyConstraint(["book"], references: ["books.id"])
        }
      }
    ) {
      $0.createUniqueConstraint(nil, on: "pages", ["book"])
    }
    .reverses([[.mysql, .mariadb]: "ALTER TABLE pages DROP INDEX book, ADD INDEX book (book)"]),
    KnownRow(
      "a column of an index that a foreign key needs",
      after: { op in
        op.createTable("books") { Column("id", .integer, primaryKey: true, autoincrement: .never) }
        op.createTable("pages") {
          Column("book", .integer)
          Column("number", .integer)
          ForeignKeyConstraint(["book"], references: ["books.id"], name: "fk_book")
        }
        op.createIndex("ix_pages", on: "pages", ["book", "number"])
      }
    ) {
      $0.dropColumn("pages", "number")
    }
    .reverses([
      [.mysql, .mariadb]: [
        "-- column number of table pages comes back without its values",
        "ALTER TABLE pages ADD COLUMN number INTEGER",
        "ALTER TABLE pages DROP INDEX ix_pages, ADD INDEX ix_pages (book, number)",
      ],
      .sqlserver: [
        "-- column number of table pages comes back without its values",
        "ALTER TABLE pages ADD number INTEGER NULL",
        "CREATE INDEX ix_pages ON pages (book, number)",
      ],
    ]),
    KnownRow(
      "a check behind a column whose type changes",
      after: { op in
        op.createTable("books") {
          Column("size", .integer, checks: [CheckConstraint("size > 0")])
        }
      }
    ) {
      $0.alterColumn("books", "size", newName: "length", type: .bigInteger)
    }
    .writes([
      .mariadb: "ALTER TABLE books CHANGE size length BIGINT NULL CHECK (length > 0)",
      .mysql: "ALTER TABLE books CHANGE size length BIGINT NULL",
    ]),
    KnownRow(
      "a check of a type that the database would name otherwise now",
      after: { op in
        op.createTable("books") {
          Column("size", .integer)
          Column("made", BooleanType(createsConstraint: true))
          CheckConstraint("size > 0")
        }
      }
    ) { op in
      op.dropConstraint("CONSTRAINT_1", of: "books", kind: .check)
      op.dropColumn("books", "made")
    }
    .reverses([
      .mariadb: [
        "-- column made of table books comes back without its values",
        "ALTER TABLE books ADD COLUMN made BOOL",
        "ALTER TABLE books ADD CONSTRAINT `CONSTRAINT_2` CHECK (made IN (0, 1))",
        "ALTER TABLE books ADD CHECK (size > 0)",
      ]
    ]),
    KnownRow("a batch that asks for a place of a column", after: schema) {
      $0.batchAlterTable("pages", recreate: .always) {
        $0.addColumn(Column("number", .integer), at: .before("book"))
      }
    }
    .reverses([
      .postgresql: [
        "-- drops column number of table pages with its values", "ALTER TABLE pages DROP COLUMN number",
      ]
    ]),
    KnownRow("a table that one operation has made another for the next", after: schema) { op in
      op.alterColumn("pages", "book", newName: "volume")
      op.addColumn("pages", Column("number", .integer))
      op.dropConstraint("fk_code", of: "pages", kind: .foreignKey)
      op.renameTable("pages", to: "leaves")
      op.dropConstraint("fk_book", of: "leaves", kind: .foreignKey)
    }
    .writes([
      .sqlite: [
        "ALTER TABLE pages RENAME COLUMN book TO volume", "ALTER TABLE pages ADD COLUMN number INTEGER",
        "PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE",
        """
        CREATE TABLE _alembic_tmp_pages (
            volume INTEGER,
            code INTEGER,
            number INTEGER,
            CONSTRAINT fk_book FOREIGN KEY(volume) REFERENCES books (id)
        )
        """,
        """
        INSERT INTO _alembic_tmp_pages (volume, code, number) SELECT pages.volume, pages.code, pages.number
        FROM pages
        """,
        "DROP TABLE pages", "ALTER TABLE _alembic_tmp_pages RENAME TO pages",
        "PRAGMA foreign_key_check('pages')", "COMMIT",
        "ALTER TABLE pages RENAME TO leaves",
        "PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE",
        """
        CREATE TABLE _alembic_tmp_leaves (
            volume INTEGER,
            code INTEGER,
            number INTEGER
        )
        """,
        """
        INSERT INTO _alembic_tmp_leaves (volume, code, number) SELECT leaves.volume, leaves.code, leaves.number
        FROM leaves
        """,
        "DROP TABLE leaves", "ALTER TABLE _alembic_tmp_leaves RENAME TO leaves",
        "PRAGMA foreign_key_check('leaves')", "COMMIT",
      ]
    ]),
    KnownRow("an index that replaces another one", after: schema) { op in
      op.createIndex("ix_pages", on: "pages", ["book"])
      op.invoke(ReplaceIndexOp(TableIndex("ix_pages", ["book", "code"]), on: QualifiedName("pages")))
    }
    .writes([
      .postgresql: [
        "CREATE INDEX ix_pages ON pages (book)", "DROP INDEX ix_pages",
        "CREATE INDEX ix_pages ON pages (book, code)",
      ],
      [.mysql, .mariadb]: [
        "CREATE INDEX ix_pages ON pages (book)",
        "ALTER TABLE pages DROP INDEX ix_pages, ADD INDEX ix_pages (book, code)",
      ],
    ])
    .reverses([
      [.mysql, .mariadb]: [
        "ALTER TABLE pages DROP INDEX ix_pages, ADD INDEX ix_pages (book)",
        "CREATE INDEX fk_book ON pages (book)", "DROP INDEX ix_pages ON pages",
      ]
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: KnownRow) throws { try row.check() }
}
