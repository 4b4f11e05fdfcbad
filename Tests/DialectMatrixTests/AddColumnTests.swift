import Decant
import Testing

@Suite struct AddColumnTests {
  static let rows: [Row] = [
    Row("a column") { $0.addColumn("books", Column("pages", .integer)) }
      .writes([
        .others: "ALTER TABLE books ADD COLUMN pages INTEGER",
        .sqlserver: "ALTER TABLE books ADD pages INTEGER NULL",
        .oracle: "ALTER TABLE books ADD pages INTEGER",
      ])
      .reverses("ALTER TABLE books DROP COLUMN pages"),
    Row("a column of a table in a schema") {
      $0.addColumn("books", Column("pages", .integer), schema: "shop")
    }
    .writes([
      .others: "ALTER TABLE shop.books ADD COLUMN pages INTEGER",
      .sqlserver: "ALTER TABLE shop.books ADD pages INTEGER NULL",
      .oracle: "ALTER TABLE shop.books ADD pages INTEGER",
    ])
    .reverses("ALTER TABLE shop.books DROP COLUMN pages"),
    Row("a column with a default") {
      $0.addColumn("books", Column("state", .string(10), nullable: false, serverDefault: "new"))
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN state VARCHAR(10) DEFAULT 'new' NOT NULL",
      [.mysql, .mariadb]: "ALTER TABLE books ADD COLUMN state VARCHAR(10) NOT NULL DEFAULT 'new'",
      .sqlserver: "ALTER TABLE books ADD state VARCHAR(10) NOT NULL DEFAULT 'new'",
      .oracle: "ALTER TABLE books ADD state VARCHAR2(10 CHAR) DEFAULT 'new' NOT NULL",
    ])
    .reverses("ALTER TABLE books DROP COLUMN state"),
    Row("a column that may be there") {
      $0.addColumn("books", Column("pages", .integer, nullable: false), ifNotExists: true)
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN IF NOT EXISTS pages INTEGER NOT NULL",
      // MySQL and SQLite have no condition for columns, though Alembic writes it
      [.mysql, .sqlite]: .error(
        "add_column: ADD COLUMN IF NOT EXISTS is not supported; leave the condition out for {dialect}"),
      [.sqlserver, .oracle]: "ALTER TABLE books ADD pages INTEGER NOT NULL",
    ])
    .reverses("ALTER TABLE books DROP COLUMN IF EXISTS pages"),
    Row("names that need quotes") { $0.addColumn("Order", Column("group by", .integer, nullable: false)) }
      .writes([
        .others: #"ALTER TABLE "Order" ADD COLUMN "group by" INTEGER NOT NULL"#,
        [.mysql, .mariadb]: "ALTER TABLE `Order` ADD COLUMN `group by` INTEGER NOT NULL",
        .sqlserver: "ALTER TABLE [Order] ADD [group by] INTEGER NOT NULL",
        .oracle: #"ALTER TABLE "Order" ADD "group by" INTEGER NOT NULL"#,
      ])
      .reverses(#"ALTER TABLE "Order" DROP COLUMN "group by""#),
    Row("a unique column") { $0.addColumn("books", Column("isbn", .integer, nullable: false, unique: true)) }
      .writes([
        .others: [
          "ALTER TABLE books ADD COLUMN isbn INTEGER NOT NULL",
          "ALTER TABLE books ADD UNIQUE (isbn)",
        ],
        .sqlite: .needsBatch("add_column: adding a constraint to table books"),
        [.sqlserver, .oracle]: [
          "ALTER TABLE books ADD isbn INTEGER NOT NULL",
          "ALTER TABLE books ADD UNIQUE (isbn)",
        ],
      ])
      .reverses("ALTER TABLE books DROP COLUMN isbn"),
    Row("an indexed column") { $0.addColumn("books", Column("isbn", .integer, nullable: false, index: true)) }
      .writes([
        .others: [
          "ALTER TABLE books ADD COLUMN isbn INTEGER NOT NULL",
          "CREATE INDEX ix_books_isbn ON books (isbn)",
        ],
        [.sqlserver, .oracle]: [
          "ALTER TABLE books ADD isbn INTEGER NOT NULL",
          "CREATE INDEX ix_books_isbn ON books (isbn)",
        ],
      ]),
    Row("a foreign key") {
      $0.addColumn("books", Column("author_id", .integer, nullable: false, references: "authors.id"))
    }
    .writes([
      .others: [
        "ALTER TABLE books ADD COLUMN author_id INTEGER NOT NULL",
        "ALTER TABLE books ADD FOREIGN KEY(author_id) REFERENCES authors (id)",
      ],
      .sqlite: .needsBatch("add_column: adding a constraint to table books"),
      [.sqlserver, .oracle]: [
        "ALTER TABLE books ADD author_id INTEGER NOT NULL",
        "ALTER TABLE books ADD FOREIGN KEY(author_id) REFERENCES authors (id)",
      ],
    ])
    .reverses("ALTER TABLE books DROP COLUMN author_id"),
    Row("a foreign key behind the column") {
      $0.addColumn(
        "books", Column("author_id", .integer, nullable: false, references: "authors.id"),
        inlinesReferences: true)
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN author_id INTEGER NOT NULL REFERENCES authors (id)",
      [.sqlserver, .oracle]: "ALTER TABLE books ADD author_id INTEGER NOT NULL",
    ]),
    Row("PRIMARY KEY behind the column") {
      $0.addColumn("books", Column("number", .integer, primaryKey: true), inlinesPrimaryKey: true)
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN number INTEGER NOT NULL AUTO_INCREMENT PRIMARY KEY",
      .postgresql: "ALTER TABLE books ADD COLUMN number SERIAL NOT NULL PRIMARY KEY",
      // Alembic writes it, and SQLite refuses it
      .sqlite: .needsBatch(#"add_column: adding the primary key "number" to a table that exists"#),
      .sqlserver: "ALTER TABLE books ADD number INTEGER NOT NULL IDENTITY",
      .oracle: #"ALTER TABLE books ADD "number" INTEGER NOT NULL"#,
      .standard: "ALTER TABLE books ADD COLUMN number INTEGER NOT NULL PRIMARY KEY",
    ])
    .reverses("ALTER TABLE books DROP COLUMN number"),
    Row("checks") {
      $0.addColumn(
        "books",
        Column("pages", .integer, nullable: false, checks: [CheckConstraint("pages > 0", name: "ck")]))
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN pages INTEGER NOT NULL CONSTRAINT ck CHECK (pages > 0)",
      [.sqlserver, .oracle]: "ALTER TABLE books ADD pages INTEGER NOT NULL",
    ]),
    Row("a comment") { $0.addColumn("books", Column("pages", .integer, nullable: false, comment: "it's")) }
      .writes([
        .others: "ALTER TABLE books ADD COLUMN pages INTEGER NOT NULL COMMENT 'it''s'",
        .postgresql: [
          "ALTER TABLE books ADD COLUMN pages INTEGER NOT NULL",
          "COMMENT ON COLUMN books.pages IS 'it''s'",
        ],
        [.sqlite, .standard]: "ALTER TABLE books ADD COLUMN pages INTEGER NOT NULL",
        .sqlserver: [
          "ALTER TABLE books ADD pages INTEGER NOT NULL",
          """
          execute sp_addextendedproperty 'MS_Description', N'it''s', 'schema', dbo, 'table', books, \
          'column', pages
          """,
        ],
        .oracle: [
          "ALTER TABLE books ADD pages INTEGER NOT NULL",
          "COMMENT ON COLUMN books.pages IS 'it''s'",
        ],
      ]),
    Row("an identity") { $0.addColumn("books", Column("number", .integer, serverDefault: .identity())) }
      .writes([
        .others: "ALTER TABLE books ADD COLUMN number INTEGER NOT NULL",
        .postgresql: "ALTER TABLE books ADD COLUMN number INTEGER GENERATED BY DEFAULT AS IDENTITY",
        .sqlserver: "ALTER TABLE books ADD number INTEGER NOT NULL IDENTITY",
        .oracle: #"ALTER TABLE books ADD "number" INTEGER GENERATED BY DEFAULT AS IDENTITY"#,
      ]),
    Row("a computed column") {
      $0.addColumn("books", Column("twice", .integer, serverDefault: .computed("pages * 2", persisted: true)))
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN twice INTEGER GENERATED ALWAYS AS (pages * 2) STORED",
      .sqlserver: "ALTER TABLE books ADD twice AS (pages * 2) PERSISTED",
      .oracle: .error(
        "add_column: a stored computed column is not supported; leave persisted out, or give it as false"),
    ])
    .reverses("ALTER TABLE books DROP COLUMN twice"),
    Row("a truth value with a check") {
      $0.addColumn(
        "books",
        Column("sold", BooleanType(createsConstraint: true, constraintName: "ck_sold"), nullable: false))
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN sold BOOLEAN NOT NULL",
      [.mysql, .mariadb]: [
        "ALTER TABLE books ADD COLUMN sold BOOL NOT NULL",
        "ALTER TABLE books ADD CONSTRAINT ck_sold CHECK (sold IN (0, 1))",
      ],
      .sqlserver: "ALTER TABLE books ADD sold BIT NOT NULL",
      .oracle: "ALTER TABLE books ADD sold BOOLEAN NOT NULL",
      .standard: [
        "ALTER TABLE books ADD COLUMN sold BOOLEAN NOT NULL",
        "ALTER TABLE books ADD CONSTRAINT ck_sold CHECK (sold IN (0, 1))",
      ],
    ])
    .reverses("ALTER TABLE books DROP COLUMN sold"),
    Row("a type that only one dialect writes in another way") {
      $0.addColumn("books", Column("body", .text.variant(.string(9), for: "oracle"), nullable: false))
    }
    .writes([
      .others: "ALTER TABLE books ADD COLUMN body TEXT NOT NULL",
      .mariadb: "ALTER TABLE books ADD COLUMN `body` TEXT NOT NULL",
      .sqlserver: "ALTER TABLE books ADD body TEXT NOT NULL",
      .oracle: "ALTER TABLE books ADD body VARCHAR2(9 CHAR) NOT NULL",
    ])
    .reverses("ALTER TABLE books DROP COLUMN body"),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
