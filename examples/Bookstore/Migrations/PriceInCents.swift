import Decant

enum PriceInCents: Migration {
  static let revision = "4dae23a5b7c4"
  static let downRevision: String? = "3c9e12f4a6b3"
  static let message = "keep prices in cents"

  static func upgrade(_ op: inout Operations) {
    op.alterColumn("books", "price", serverDefault: .dropped)
    op.alterColumn(
      "books", "price", newName: "price_cents", type: .integer,
      options: ["postgresql_using": "(price * 100)::integer"])
    op.alterColumn("books", "title", type: .text, existing: .init(type: .string(300)))
  }

  static func downgrade(_ op: inout Operations) {
    op.alterColumn("books", "title", type: .string(300), existing: .init(type: .text))
    op.alterColumn(
      "books", "price_cents", newName: "price", type: .numeric(10, 2),
      options: ["postgresql_using": "price_cents / 100.0"])
    op.alterColumn("books", "price", serverDefault: .set(.sql("0")))
  }
}
