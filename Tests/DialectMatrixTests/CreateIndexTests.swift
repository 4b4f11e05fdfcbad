import Decant
import Testing

@Suite struct CreateIndexTests {
  static let rows: [Row] = [
    Row("an index") { $0.createIndex("ix_title", on: "books", ["title", "pages"]) }
      .writes([.others: "CREATE INDEX ix_title ON books (title, pages)"])
      .reverses("DROP INDEX ix_title"),
    Row("a unique index in a schema") {
      $0.createIndex("ix_title", on: "books", ["title"], schema: "shop", unique: true)
    }
    .writes([
      .others: "CREATE UNIQUE INDEX ix_title ON shop.books (title)",
      .sqlite: "CREATE UNIQUE INDEX shop.ix_title ON books (title)",
      .oracle: "CREATE UNIQUE INDEX shop.ix_title ON shop.books (title)",
    ])
    .reverses("DROP INDEX shop.ix_title"),
    Row("an index that may be there") {
      $0.createIndex("ix_title", on: "books", ["title"], ifNotExists: true)
    }
    .writes([
      .others: "CREATE INDEX IF NOT EXISTS ix_title ON books (title)",
      // MySQL has no condition for indexes, though Alembic writes it
      .mysql: .error(
        "create_index: CREATE INDEX IF NOT EXISTS is not supported; leave the condition out for {dialect}"),
      [.sqlserver, .oracle]: "CREATE INDEX ix_title ON books (title)",
    ]),
    Row("an expression") { $0.createIndex("ix_title", on: "books", [.sql("lower(title)"), "pages"]) }
      .writes([.others: "CREATE INDEX ix_title ON books (lower(title), pages)"]),
    Row("names that need quotes") { $0.createIndex("My Index", on: "Order", ["group"]) }
      .writes([
        .others: #"CREATE INDEX "My Index" ON "Order" ("group")"#,
        [.mysql, .mariadb]: "CREATE INDEX `My Index` ON `Order` (`group`)",
        .sqlserver: "CREATE INDEX [My Index] ON [Order] ([group])",
      ])
      .reverses(#"DROP INDEX "My Index""#),
    Row("a name by the standard convention") { $0.createIndex(nil, on: "books", ["title"], schema: "shop") }
      .writes([
        .others: "CREATE INDEX ix_shop_books_title ON shop.books (title)",
        .sqlite: "CREATE INDEX shop.ix_shop_books_title ON books (title)",
        .oracle: "CREATE INDEX shop.ix_shop_books_title ON shop.books (title)",
      ])
      .reverses("DROP INDEX shop.ix_shop_books_title"),
    Row("a name that is too long") {
      $0.createIndex(Identifier(String(repeating: "n", count: 129)), on: "books", ["title"])
    }
    .writes([
      .others: """
      CREATE INDEX nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn ON books (title)
      """,
      .postgresql: .error(
        #"""
        create_index: the name \#
        "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" has more than 63 characters; choose a shorter name, or mark it as final so that it is shortened
        """#),
      [.sqlserver, .oracle]: .error(
        #"""
        create_index: the name \#
        "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" has more than 128 characters; choose a shorter name, or mark it as final so that it is shortened
        """#),
    ])
    .reverses(
      .error(
        #"""
        drop_index: the name \#
        "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" has more than 63 characters; choose a shorter name, or mark it as final so that it is shortened
        """#)),
    Row("a final name that is too long") {
      $0.createIndex(.final(String(repeating: "n", count: 129)), on: "books", ["title"])
    }
    .writes([
      .others: "CREATE INDEX nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_6fed ON books (title)",
      .postgresql: """
      CREATE INDEX nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_6fed ON books (title)
      """,
      [.sqlite, .standard]: """
      CREATE INDEX nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn ON books (title)
      """,
      [.sqlserver, .oracle]: """
      CREATE INDEX nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_6fed ON books (title)
      """,
    ])
    .reverses("DROP INDEX nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_6fed"),
    Row("options, of which each dialect takes its own") {
      $0.createIndex(
        "ix_title", on: "books", ["title"],
        options: [
          "postgresql_using": "gin", "postgresql_where": "pages > 5", "postgresql_concurrently": true,
          "postgresql_include": ["pages"], "postgresql_with": ["fillfactor": 50],
          "postgresql_ops": ["title": "text_pattern_ops"], "mysql_length": 10, "mysql_prefix": "FULLTEXT",
          "mariadb_using": "btree", "sqlite_where": "pages > 6", "mssql_clustered": true,
          "mssql_include": ["pages"], "mssql_where": "pages > 7", "oracle_compress": 1, "oracle_bitmap": true,
        ])
    }
    .writes([
      .postgresql: """
      CREATE INDEX CONCURRENTLY ix_title ON books USING gin (title text_pattern_ops) INCLUDE (pages) \
      WITH (fillfactor = 50) WHERE pages > 5
      """,
      .mysql: "CREATE FULLTEXT INDEX ix_title ON books (title(10))",
      .mariadb: "CREATE INDEX ix_title ON books (title) USING btree",
      .sqlite: "CREATE INDEX ix_title ON books (title) WHERE pages > 6",
      .sqlserver: "CREATE CLUSTERED INDEX ix_title ON books (title) INCLUDE (pages) WHERE pages > 7",
      .oracle: "CREATE BITMAP INDEX ix_title ON books (title) COMPRESS 1",
      .standard: "CREATE INDEX ix_title ON books (title)",
    ])
    .reverses("DROP INDEX CONCURRENTLY ix_title"),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
