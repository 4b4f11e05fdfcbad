import Decant

enum AddPrices: Migration {
  static let revision = "2b8d01e3f5a2"
  static let downRevision: String? = "1a7c90d2e4f1"
  static let message = "add prices"

  static func upgrade(_ op: inout Operations) {
    op.addColumn("books", Column("price", .numeric(10, 2), nullable: false, serverDefault: .sql("0")))
    op.createCheckConstraint("ck_books_price", on: "books", "price >= 0")
  }

  static func downgrade(_ op: inout Operations) {
    op.dropConstraint("ck_books_price", of: "books", kind: .check)
    op.dropColumn("books", "price")
  }
}
