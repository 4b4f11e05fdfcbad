import Decant
import Testing

@Suite struct CreatePrimaryKeyTests {
  static let rows: [Row] = [
    Row("a key") { $0.createPrimaryKey("pk_books", on: "books", ["id"]) }
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY (id)",
        .sqlite: .needsBatch(#"create_primary_key: adding constraint "pk_books" to table books"#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT pk_books"),
    Row("a key of two columns in a schema, without a name") {
      $0.createPrimaryKey(nil, on: "books", ["shelf", "place"], schema: "shop")
    }
    .writes([
      .others: "ALTER TABLE shop.books ADD PRIMARY KEY (shelf, place)",
      .sqlite: .needsBatch("create_primary_key: adding a constraint to table shop.books"),
    ])
    .reverses(
      .error(
        """
        drop_constraint: the name of the constraint to drop is missing; give it, or a naming convention \
        that makes it
        """)),
    Row("a name by a convention") { $0.createPrimaryKey(nil, on: "books", ["id"]) }
      .naming(["pk": "pk_%(table_name)s"])
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY (id)",
        .sqlite: .needsBatch(#"create_primary_key: adding constraint "pk_books" to table books"#),
      ]),
    Row("names that need quotes") { $0.createPrimaryKey("My Key", on: "Order", ["group"]) }
      .writes([
        .others: #"ALTER TABLE "Order" ADD CONSTRAINT "My Key" PRIMARY KEY ("group")"#,
        [.mysql, .mariadb]: "ALTER TABLE `Order` ADD CONSTRAINT `My Key` PRIMARY KEY (`group`)",
        .sqlite: .needsBatch(#"create_primary_key: adding constraint "My Key" to table Order"#),
        .sqlserver: "ALTER TABLE [Order] ADD CONSTRAINT [My Key] PRIMARY KEY ([group])",
      ])
      .reverses(#"ALTER TABLE "Order" DROP CONSTRAINT "My Key""#),
    Row("options, of which each dialect takes its own") {
      $0.createPrimaryKey(
        "pk_books", on: "books", ["id"],
        options: [
          "mssql_clustered": false, "postgresql_include": ["title"], "sqlite_on_conflict": "ROLLBACK",
        ])
    }
    .writes([
      .others: "ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY (id)",
      // Alembic does not find the column
      .postgresql: "ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY (id) INCLUDE (title)",
      .sqlite: .needsBatch(#"create_primary_key: adding constraint "pk_books" to table books"#),
      .sqlserver: "ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY NONCLUSTERED (id)",
    ]),
    Row("no columns") { $0.createPrimaryKey("pk_books", on: "books", []) }
      .writes([
        .others: .error("create_primary_key: the columns of the constraint is missing")
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
