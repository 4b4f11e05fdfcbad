import Decant
import Testing

@Suite struct DropIndexTests {
  static let rows: [Row] = [
    Row("an index") { $0.dropIndex("ix_title", of: "books") }
      .writes([
        .others: "DROP INDEX ix_title",
        [.mysql, .mariadb, .sqlserver]: "DROP INDEX ix_title ON books",
      ])
      .reverses(
        .error("drop_index cannot be reversed; give the index and its table, or write the downgrade")),
    Row("an index whose table is not known") { $0.dropIndex("ix_title") }
      .writes([
        .others: "DROP INDEX ix_title",
        // Alembic drops it from a table no_table
        [.mysql, .mariadb, .sqlserver]: .error(
          """
          drop_index: the table of the index is missing; give table_name: an index has its name in its \
          table
          """),
      ]),
    Row("an index in a schema") { $0.dropIndex("ix_title", of: "books", schema: "shop") }
      .writes([
        .others: "DROP INDEX shop.ix_title",
        [.mysql, .mariadb, .sqlserver]: "DROP INDEX ix_title ON shop.books",
      ]),
    Row("an index that may not be there") { $0.dropIndex("ix_title", of: "books", ifExists: true) }
      .writes([
        .others: "DROP INDEX IF EXISTS ix_title",
        // MySQL has no condition for indexes, though Alembic writes it
        .mysql: .error(
          "drop_index: DROP INDEX IF EXISTS is not supported; leave the condition out for {dialect}"),
        [.mariadb, .sqlserver]: "DROP INDEX IF EXISTS ix_title ON books",
      ]),
    Row("names that need quotes") { $0.dropIndex("My Index", of: "Order") }
      .writes([
        .others: #"DROP INDEX "My Index""#,
        [.mysql, .mariadb]: "DROP INDEX `My Index` ON `Order`",
        .sqlserver: "DROP INDEX [My Index] ON [Order]",
      ]),
    Row("while others write") {
      $0.dropIndex("ix_title", of: "books", options: ["postgresql_concurrently": true])
    }
    .writes([
      .others: "DROP INDEX ix_title ON books",
      .postgresql: "DROP INDEX CONCURRENTLY ix_title",
      [.sqlite, .oracle, .standard]: "DROP INDEX ix_title",
    ]),
    Row("an index that is known, so that it can be made again") {
      let index = TableIndex("ix_title", ["title", .sql("lower(title)")], unique: true)
      $0.dropIndex("ix_title", of: "books", options: ["postgresql_using": "btree"], index: index)
    }
    .writes([
      .others: "DROP INDEX ix_title",
      [.mysql, .mariadb, .sqlserver]: "DROP INDEX ix_title ON books",
    ])
    .reverses("CREATE UNIQUE INDEX ix_title ON books USING btree (title, lower(title))"),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
