import Decant
import Testing

/// A table with a column that has all attributes, and one that others name.
private let schema: @Sendable (inout Operations) -> Void = { op in
  op.createTable("books") {
    Column("id", .integer, primaryKey: true)
    Column("title", .string(50), nullable: false, serverDefault: "-", comment: "as printed")
    Column("shelf", .integer, index: true)
    Column("made", .dateTime, nullable: false)
    CheckConstraint("shelf > 0", name: "ck_shelf")
  }
}

@Suite struct KnownColumnTests {
  static let rows: [KnownRow] = [
    KnownRow("a type, and nothing else is lost", after: schema) {
      $0.alterColumn("books", "title", type: .text)
    }
    .writes([
      .postgresql: "ALTER TABLE books ALTER COLUMN title TYPE TEXT",
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY title TEXT NOT NULL DEFAULT '-' COMMENT 'as printed'",
      .sqlserver: "ALTER TABLE books ALTER COLUMN title TEXT NOT NULL",
      .oracle: "ALTER TABLE books MODIFY title CLOB",
    ])
    .reverses([
      .postgresql: "ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(50)",
      [.mysql, .mariadb]:
        "ALTER TABLE books MODIFY title VARCHAR(50) NOT NULL DEFAULT '-' COMMENT 'as printed'",
      .sqlserver: "ALTER TABLE books ALTER COLUMN title VARCHAR(50) NOT NULL",
      .oracle: "ALTER TABLE books MODIFY title VARCHAR2(50 CHAR)",
    ]),
    KnownRow("a name", after: schema) { $0.alterColumn("books", "title", newName: "name") }
      .writes([
        .postgresql: "ALTER TABLE books RENAME title TO name",
        [.mysql, .mariadb]: "ALTER TABLE books RENAME COLUMN title TO name",
        .sqlite: "ALTER TABLE books RENAME COLUMN title TO name",
        .sqlserver: "EXEC sp_rename 'books.title', name, 'COLUMN'",
      ])
      .reverses([
        .postgresql: "ALTER TABLE books RENAME name TO title",
        [.mysql, .mariadb]: "ALTER TABLE books RENAME COLUMN name TO title",
      ]),
    KnownRow("NULL where it is forbidden already", after: schema) {
      $0.alterColumn("books", "title", nullable: false, type: .string(60))
    }
    .writes([
      .oracle: "ALTER TABLE books MODIFY title VARCHAR2(60 CHAR)",
      .sqlserver: "ALTER TABLE books ALTER COLUMN title VARCHAR(60) NOT NULL",
    ]),
    KnownRow("a column that a check and an index name", after: schema) { $0.dropColumn("books", "shelf") }
      .writes([
        .postgresql: "ALTER TABLE books DROP COLUMN shelf",
        .mysql: ["ALTER TABLE books DROP CHECK ck_shelf", "ALTER TABLE books DROP COLUMN shelf"],
        .mariadb: ["ALTER TABLE books DROP CONSTRAINT ck_shelf", "ALTER TABLE books DROP COLUMN shelf"],
        .sqlserver: [
          "ALTER TABLE books DROP CONSTRAINT ck_shelf", "DROP INDEX ix_books_shelf ON books",
          "ALTER TABLE books DROP COLUMN shelf",
        ],
        .sqlite: [
          "PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE",
          """
          CREATE TABLE _alembic_tmp_books (
              id INTEGER NOT NULL,
              title VARCHAR(50) DEFAULT '-' NOT NULL,
              made DATETIME NOT NULL,
              PRIMARY KEY (id)
          )
          """,
          """
          INSERT INTO _alembic_tmp_books (id, title, made) SELECT books.id, books.title, books.made
          FROM books
          """,
          "DROP TABLE books", "ALTER TABLE _alembic_tmp_books RENAME TO books",
          "PRAGMA foreign_key_check('books')", "COMMIT",
        ],
      ])
      .reverses([
        .postgresql: [
          "-- column shelf of table books comes back without its values",
          "ALTER TABLE books ADD COLUMN shelf INTEGER",
          "CREATE INDEX ix_books_shelf ON books (shelf)",
          "ALTER TABLE books ADD CONSTRAINT ck_shelf CHECK (shelf > 0)",
        ]
      ]),
    KnownRow("a default that is a constraint, by the name that it got", after: schema) { op in
      op.alterColumn("books", "title", serverDefault: "?")
      op.alterColumn("books", "title", serverDefault: .dropped)
      op.dropColumn("books", "title")
    }
    .naming(["df": "df_%(table_name)s_%(column_0_name)s"])
    .writes([
      .sqlserver: [
        "ALTER TABLE books DROP CONSTRAINT df_books_title",
        "ALTER TABLE books ADD CONSTRAINT df_books_title DEFAULT '?' FOR title",
        "ALTER TABLE books DROP CONSTRAINT df_books_title", "ALTER TABLE books DROP COLUMN title",
      ],
      .postgresql: [
        "ALTER TABLE books ALTER COLUMN title SET DEFAULT '?'",
        "ALTER TABLE books ALTER COLUMN title DROP DEFAULT",
        "ALTER TABLE books DROP COLUMN title",
      ],
    ]),
    KnownRow("rows with and without the value of an identity", after: schema) { op in
      op.bulkInsert(
        into: "books", columns: [.init("id", .integer), .init("shelf", .integer)], rows: [[1, 2], [2, 3]])
      op.bulkInsert(into: "books", columns: [.init("shelf", .integer)], rows: [[4]])
    }
    .writes([
      .sqlserver: [
        "SET IDENTITY_INSERT books ON", "INSERT INTO books (id, shelf) VALUES (1, 2)",
        "INSERT INTO books (id, shelf) VALUES (2, 3)", "SET IDENTITY_INSERT books OFF",
        "INSERT INTO books (shelf) VALUES (4)",
      ]
    ]),
    KnownRow("rows with their key, and what takes them back", after: schema) { op in
      op.bulkInsert(
        into: "books", columns: [.init("id", .integer), .init("title", .string(9))],
        rows: [[1, "it's"], [2, "b"]])
    }
    .reverses([
      .postgresql: ["DELETE FROM books WHERE id = 2", "DELETE FROM books WHERE id = 1"],
      .oracle: ["DELETE FROM books WHERE id = 2", "DELETE FROM books WHERE id = 1"],
    ]),
    KnownRow("rows without their key", after: schema) { op in
      op.bulkInsert(into: "books", columns: [.init("title", .string(9))], rows: [["b"]])
    }
    .reverses([
      .postgresql: .error(
        "bulk_insert cannot be reversed; give each row its primary key, or write the downgrade")
    ]),
    KnownRow(
      "a column that forbids NULL behind raw SQL that has emptied a table with quotes in its name",
      after: { op in
        op.createTable("say \"so\"") { Column("id", .integer) }
        op.bulkInsert(into: "say \"so\"", columns: [.init("id", .integer)], rows: [[1]])
      }
    ) { op in
      op.execute("DELETE FROM \(name: "say \"so\"")")
      op.addColumn("say \"so\"", Column("size", .integer, nullable: false))
    }
    .writes([
      .postgresql: [
        "DELETE FROM \"say \"\"so\"\"\"",
        "ALTER TABLE \"say \"\"so\"\"\" ADD COLUMN size INTEGER NOT NULL",
      ]
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: KnownRow) throws { try row.check() }
}
