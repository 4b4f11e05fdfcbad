import Decant
import Testing

/// What stands around the columns and constraints of a table.
@Suite struct CreateTableSettingTests {
  static let rows: [Row] = [
    Row("a schema, also for its index and its keys") {
      $0.createTable("books", schema: "shop") {
        Column("id", .integer, nullable: false)
        Column("author_id", .integer, nullable: false, index: true, references: "shop.authors.id")
      }
    }
    .writes([
      .others: [
        """
        CREATE TABLE shop.books (
            id INTEGER NOT NULL,
            author_id INTEGER NOT NULL,
            FOREIGN KEY(author_id) REFERENCES shop.authors (id)
        )
        """,
        "CREATE INDEX ix_shop_books_author_id ON shop.books (author_id)",
      ],
      .sqlite: [
        """
        CREATE TABLE shop.books (
            id INTEGER NOT NULL,
            author_id INTEGER NOT NULL,
            FOREIGN KEY(author_id) REFERENCES authors (id)
        )
        """,
        "CREATE INDEX shop.ix_shop_books_author_id ON books (author_id)",
      ],
      .oracle: [
        """
        CREATE TABLE shop.books (
            id INTEGER NOT NULL,
            author_id INTEGER NOT NULL,
            FOREIGN KEY(author_id) REFERENCES shop.authors (id)
        )
        """,
        "CREATE INDEX shop.ix_shop_books_author_id ON shop.books (author_id)",
      ],
    ])
    .reverses("DROP TABLE shop.books"),
    Row("comments") {
      $0.createTable("books", comment: "all that we sell") {
        Column("id", .integer, nullable: false)
        Column("title", .text, comment: "the author's")
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          title TEXT COMMENT 'the author''s'
      )COMMENT='all that we sell'
      """,
      .postgresql: [
        """
        CREATE TABLE books (
            id INTEGER NOT NULL,
            title TEXT
        )
        """,
        "COMMENT ON TABLE books IS 'all that we sell'",
        "COMMENT ON COLUMN books.title IS 'the author''s'",
      ],
      [.sqlite, .standard]: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          title TEXT
      )
      """,
      .sqlserver: [
        """
        CREATE TABLE books (
            id INTEGER NOT NULL,
            title TEXT NULL
        )
        """,
        """
        execute sp_addextendedproperty 'MS_Description', N'all that we sell', 'schema', dbo, 'table', \
        books
        """,
        """
        execute sp_addextendedproperty 'MS_Description', N'the author''s', 'schema', dbo, 'table', \
        books, 'column', title
        """,
      ],
      .oracle: [
        """
        CREATE TABLE books (
            id INTEGER NOT NULL,
            title CLOB
        )
        """,
        "COMMENT ON TABLE books IS 'all that we sell'",
        "COMMENT ON COLUMN books.title IS 'the author''s'",
      ],
    ])
    .reverses("DROP TABLE books"),
    Row("a table that may be there") {
      $0.createTable("books", ifNotExists: true) { Column("id", .integer, nullable: false) }
    }
    .writes([
      .others: """
      CREATE TABLE IF NOT EXISTS books (
          id INTEGER NOT NULL
      )
      """,
      // Alembic writes IF NOT EXISTS, which SQL Server does not have
      .sqlserver: """
      IF object_id('books', 'U') IS NULL
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
      """,
    ]),
    Row("words before TABLE") {
      $0.createTable("books", prefixes: ["TEMPORARY"]) { Column("id", .integer, nullable: false) }
    }
    .writes([
      .others: """
      CREATE TEMPORARY TABLE books (
          id INTEGER NOT NULL
      )
      """
    ]),
    Row("names that need quotes") {
      $0.createTable("Order", schema: "select") {
        Column("two words", .integer, nullable: false)
        Column("a\"`]b", .integer, nullable: false)
        Column(.unquoted("AsIs"), .integer, nullable: false)
        Column("group", .integer, nullable: false, unique: true)
      }
    }
    .writes([
      .others: #"""
      CREATE TABLE "select"."Order" (
          "two words" INTEGER NOT NULL,
          "a""`]b" INTEGER NOT NULL,
          AsIs INTEGER NOT NULL,
          "group" INTEGER NOT NULL,
          UNIQUE ("group")
      )
      """#,
      [.mysql, .mariadb]: #"""
      CREATE TABLE `select`.`Order` (
          `two words` INTEGER NOT NULL,
          `a"``]b` INTEGER NOT NULL,
          AsIs INTEGER NOT NULL,
          `group` INTEGER NOT NULL,
          UNIQUE (`group`)
      )
      """#,
      .sqlserver: #"""
      CREATE TABLE [select].[Order] (
          [two words] INTEGER NOT NULL,
          [a"`]]b] INTEGER NOT NULL,
          AsIs INTEGER NOT NULL,
          [group] INTEGER NOT NULL,
          UNIQUE ([group])
      )
      """#,
    ])
    .reverses(#"DROP TABLE "select"."Order""#),
    Row("options, of which each dialect takes its own") {
      $0.createTable(
        "books",
        options: [
          "postgresql_tablespace": "fast", "mysql_engine": "InnoDB", "mariadb_engine": "Aria",
          "sqlite_with_rowid": false, "oracle_compress": true,
        ]
      ) {
        Column("id", .integer, nullable: false)
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
      """,
      .postgresql: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
       TABLESPACE fast
      """,
      .mysql: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )ENGINE=InnoDB
      """,
      .mariadb: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )ENGINE=Aria
      """,
      .sqlite: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
       WITHOUT ROWID
      """,
      .oracle: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
       COMPRESS
      """,
    ]),
    Row("an empty tablespace, which is none") {
      $0.createTable("books", options: ["postgresql_tablespace": "", "oracle_tablespace": ""]) {
        Column("id", .integer, nullable: false)
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
      """
    ]),
    Row("no columns") { $0.createTable("empty") {} }
      .writes([
        .others: """
        CREATE TABLE empty (
        )
        """,
        .mysql: """
        CREATE TABLE `empty` (
        )
        """,
      ])
      .reverses("DROP TABLE empty"),
    Row("a foreign key that is to be added later") {
      $0.createTable("books") {
        Column("id", .integer, nullable: false)
        ForeignKeyConstraint(["id"], references: ["works.id"], name: "fk_books", usesAlter: true)
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL
      )
      """,
      .sqlite: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          CONSTRAINT fk_books FOREIGN KEY(id) REFERENCES works (id)
      )
      """,
    ]),
    Row("a column that another attribute key calls") {
      $0.createTable("books") {
        Column("id", .integer, key: "number")
        PrimaryKeyConstraint("number")
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          PRIMARY KEY (id)
      )
      """,
      .postgresql: """
      CREATE TABLE books (
          id SERIAL NOT NULL,
          PRIMARY KEY (id)
      )
      """,
      [.mysql, .mariadb]: """
      CREATE TABLE books (
          id INTEGER NOT NULL AUTO_INCREMENT,
          PRIMARY KEY (id)
      )
      """,
      .sqlserver: """
      CREATE TABLE books (
          id INTEGER NOT NULL IDENTITY,
          PRIMARY KEY (id)
      )
      """,
    ]),
    Row("a deferrable key") {
      $0.createTable("books") {
        Column("id", .integer, nullable: false)
        ForeignKeyConstraint(
          ["id"], references: ["works.id"],
          actions: ForeignKeyActions(deferrable: true, initially: "DEFERRED"))
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          FOREIGN KEY(id) REFERENCES works (id) DEFERRABLE INITIALLY DEFERRED
      )
      """,
      // Alembic writes it, and they refuse it
      [.mysql, .mariadb, .sqlserver]: .error(
        "create_table: a deferrable constraint is not supported; leave deferrable and initially out"),
    ]),
    Row("an exclude constraint") {
      $0.createTable("stays") {
        Column("room", .integer, nullable: false)
        ExcludeConstraint([.init("room", with: "=")], name: "ex_room")
      }
    }
    .writes([
      .others: .error("create_table: an exclude constraint is not supported; PostgreSQL alone has it"),
      .postgresql: """
      CREATE TABLE stays (
          room INTEGER NOT NULL,
          CONSTRAINT ex_room EXCLUDE USING gist (room WITH =)
      )
      """,
    ])
    .reverses("DROP TABLE stays"),
    Row("an unknown column in a constraint") {
      $0.createTable("books") {
        Column("title", .text)
        UniqueConstraint("titel")
      }
    }
    .writes([
      .others: .error(#"create_table: table books has no column "titel"; did you mean "title"?"#)
    ])
    .reverses(.error(#"drop_table: table books has no column "titel"; did you mean "title"?"#)),
    Row("a column without a type") { $0.createTable("books") { Column("title", NullType()) } }
      .writes([
        .others: .error(
          """
          create_table: table books: column title: a column without a type cannot be written; give the \
          column a type
          """)
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
