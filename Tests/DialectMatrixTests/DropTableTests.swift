import Decant
import Testing

@Suite struct DropTableTests {
  static let rows: [Row] = [
    Row("a table") { $0.dropTable("books") }
      .writes([.others: "DROP TABLE books"])
      .reverses(.error("drop_table cannot be reversed; give the table, or write the downgrade")),
    Row("a table of a schema") { $0.dropTable("books", schema: "shop") }
      .writes([.others: "DROP TABLE shop.books"]),
    Row("a table that may not be there") { $0.dropTable("books", ifExists: true) }
      .writes([.others: "DROP TABLE IF EXISTS books"]),
    Row("a table whose name needs quotes") { $0.dropTable("order", schema: "My Shop") }
      .writes([
        .others: #"DROP TABLE "My Shop"."order""#,
        [.mysql, .mariadb]: "DROP TABLE `My Shop`.`order`",
        .sqlserver: "DROP TABLE [My Shop].[order]",
      ]),
    Row("a table that is known, so that it can be made again") {
      let books = Table("books", schema: "shop", comment: "all that we sell") {
        Column("id", .integer, primaryKey: true)
        Column("title", .string(200), nullable: false, index: true)
      }
      $0.dropTable("books", schema: "shop", table: books)
    }
    .writes([.others: "DROP TABLE shop.books"])
    // Alembic forgets the index
    .reverses([
      """
      CREATE TABLE shop.books (
          id SERIAL NOT NULL,
          title VARCHAR(200) NOT NULL,
          PRIMARY KEY (id)
      )
      """,
      "CREATE INDEX ix_shop_books_title ON shop.books (title)",
      "COMMENT ON TABLE shop.books IS 'all that we sell'",
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
