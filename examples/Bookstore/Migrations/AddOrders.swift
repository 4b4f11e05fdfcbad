import Decant

enum AddOrders: Migration {
  static let revision = "3c9e12f4a6b3"
  static let downRevision: String? = "2b8d01e3f5a2"
  static let message = "add orders"

  static func upgrade(_ op: inout Operations) {
    op.createTable("orders") {
      Column("id", .bigInteger, serverDefault: .identity(always: true, start: 1000))
      Column("state", .enumeration("open", "paid", "it's sent", name: "order_state"), nullable: false)
      Column("express", .boolean, nullable: false, serverDefault: false)
      Column("placed_at", .zonedDateTime, nullable: false, serverDefault: .sql("CURRENT_TIMESTAMP"))
      PrimaryKeyConstraint("id", name: "pk_orders")
    }
    op.createTable("order_lines") {
      Column("order_id", .bigInteger, primaryKey: true, references: "orders.id")
      Column("book_id", .integer, primaryKey: true, references: "books.id")
      Column("count", .smallInteger, nullable: false, serverDefault: "1")
      CheckConstraint("count BETWEEN 1 AND 100", name: "ck_order_lines_count")
    }
  }

  static func downgrade(_ op: inout Operations) {
    op.dropTable("order_lines")
    op.dropTable("orders")
  }
}
