import Decant
import Testing

@Suite struct RenameTableTests {
  static let rows: [Row] = [
    Row("a table") { $0.renameTable("books", to: "works") }
      .writes([
        .others: "ALTER TABLE books RENAME TO works",
        .sqlserver: "EXEC sp_rename 'books', works",
      ])
      .reverses(.error("rename_table cannot be reversed; write the downgrade")),
    Row("a table of a schema, which it does not leave") {
      $0.renameTable("books", to: "works", schema: "shop")
    }
    .writes([
      .others: "ALTER TABLE shop.books RENAME TO works",
      [.mysql, .mariadb, .standard]: "ALTER TABLE shop.books RENAME TO shop.works",
      .sqlserver: "EXEC sp_rename 'shop.books', works",
    ]),
    Row("to and from words that need quotes") { $0.renameTable("Order", to: "select") }
      .writes([
        .others: #"ALTER TABLE "Order" RENAME TO "select""#,
        [.mysql, .mariadb]: "ALTER TABLE `Order` RENAME TO `select`",
        .sqlserver: "EXEC sp_rename '[Order]', [select]",
      ]),
    Row("with a quote in its name") { $0.renameTable("it's", to: "a\"b") }
      .writes([
        .others: #"ALTER TABLE "it's" RENAME TO "a""b""#,
        [.mysql, .mariadb]: #"ALTER TABLE `it's` RENAME TO `a"b`"#,
        // Alembic does not double the quote
        .sqlserver: #"EXEC sp_rename '[it''s]', [a"b]"#,
      ]),
    Row("as it is written, where quotes are forced or forbidden") {
      $0.renameTable(.quoted("books"), to: .unquoted("Works"))
    }
    .writes([
      .others: #"ALTER TABLE "books" RENAME TO Works"#,
      [.mysql, .mariadb]: "ALTER TABLE `books` RENAME TO Works",
      .sqlserver: "EXEC sp_rename '[books]', Works",
    ]),
    Row("a table of a schema of two parts") { $0.renameTable("books", to: "works", schema: "db.shop") }
      .writes([
        .others: "ALTER TABLE db.shop.books RENAME TO works",
        [.mysql, .mariadb, .standard]: "ALTER TABLE db.shop.books RENAME TO db.shop.works",
        .sqlserver: "EXEC sp_rename 'db.shop.books', works",
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
