import Decant
import Testing

@Suite struct CreateUniqueConstraintTests {
  static let rows: [Row] = [
    Row("a constraint") { $0.createUniqueConstraint("uq_title", on: "books", ["title", "edition"]) }
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT uq_title UNIQUE (title, edition)",
        .sqlite: .needsBatch(#"create_unique_constraint: adding constraint "uq_title" to table books"#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT uq_title"),
    Row("in a schema, without a name") {
      $0.createUniqueConstraint(nil, on: "books", ["title"], schema: "shop")
    }
    .writes([
      .others: "ALTER TABLE shop.books ADD UNIQUE (title)",
      .sqlite: .needsBatch("create_unique_constraint: adding a constraint to table shop.books"),
    ])
    .reverses(
      .error(
        """
        drop_constraint: the name of the constraint to drop is missing; give it, or a naming convention \
        that makes it
        """)),
    Row("a name by a convention") { $0.createUniqueConstraint(nil, on: "books", ["title", "edition"]) }
      .naming(["uq": "uq_%(table_name)s_%(column_0_N_name)s"])
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT uq_books_title_edition UNIQUE (title, edition)",
        .sqlite: .error(
          #"""
          create_unique_constraint: adding constraint "uq_books_title_edition" to table books is not \#
          supported; put the operation into a batch_alter_table, which makes the table anew
          """#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT uq_books_"),
    Row("a given name inside of a convention") { $0.createUniqueConstraint("title", on: "books", ["title"]) }
      .naming(["uq": "uq_%(table_name)s_%(constraint_name)s"])
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT uq_books_title UNIQUE (title)",
        .sqlite: .error(
          #"""
          create_unique_constraint: adding constraint "uq_books_title" to table books is not supported; \#
          put the operation into a batch_alter_table, which makes the table anew
          """#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT uq_books_title"),
    Row("when it is checked") {
      $0.createUniqueConstraint("uq", on: "books", ["title"], deferrable: true, initially: "DEFERRED")
    }
    .writes([
      .others: "ALTER TABLE books ADD CONSTRAINT uq UNIQUE (title) DEFERRABLE INITIALLY DEFERRED",
      // Alembic writes it, and they refuse it
      [.mysql, .mariadb, .sqlserver]: .error(
        """
        create_unique_constraint: a deferrable constraint is not supported; leave deferrable and \
        initially out
        """),
      .sqlite: .needsBatch(#"create_unique_constraint: adding constraint "uq" to table books"#),
    ])
    .reverses("ALTER TABLE books DROP CONSTRAINT uq"),
    Row("not deferrable") { $0.createUniqueConstraint("uq", on: "books", ["title"], deferrable: false) }
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT uq UNIQUE (title) NOT DEFERRABLE",
        // Alembic writes NOT DEFERRABLE, which they refuse and always are
        [.mysql, .mariadb, .sqlserver]: "ALTER TABLE books ADD CONSTRAINT uq UNIQUE (title)",
        .sqlite: .needsBatch(#"create_unique_constraint: adding constraint "uq" to table books"#),
      ]),
    Row("options, of which each dialect takes its own") {
      $0.createUniqueConstraint(
        "uq", on: "books", ["title"],
        options: [
          "postgresql_nulls_not_distinct": true, "mssql_clustered": true, "sqlite_on_conflict": "IGNORE",
        ])
    }
    .writes([
      .others: "ALTER TABLE books ADD CONSTRAINT uq UNIQUE (title)",
      .postgresql: "ALTER TABLE books ADD CONSTRAINT uq UNIQUE NULLS NOT DISTINCT (title)",
      .sqlite: .needsBatch(#"create_unique_constraint: adding constraint "uq" to table books"#),
      .sqlserver: "ALTER TABLE books ADD CONSTRAINT uq UNIQUE CLUSTERED (title)",
    ]),
    Row("names that need quotes") { $0.createUniqueConstraint("My Rule", on: "Order", ["group"]) }
      .writes([
        .others: #"ALTER TABLE "Order" ADD CONSTRAINT "My Rule" UNIQUE ("group")"#,
        [.mysql, .mariadb]: "ALTER TABLE `Order` ADD CONSTRAINT `My Rule` UNIQUE (`group`)",
        .sqlite: .needsBatch(#"create_unique_constraint: adding constraint "My Rule" to table Order"#),
        .sqlserver: "ALTER TABLE [Order] ADD CONSTRAINT [My Rule] UNIQUE ([group])",
      ])
      .reverses(#"ALTER TABLE "Order" DROP CONSTRAINT "My Rule""#),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
