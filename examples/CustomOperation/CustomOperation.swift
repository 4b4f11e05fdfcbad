import Decant
import DecantCLI
import DecantPostgreSQL

/// A project with operations of its own: `swift run CustomOperation upgrade`.
@main
struct CustomOperation: MigrationProject {
  static let dialects: [Dialect] = [.postgresql]
  static let migrations: [any Migration.Type] = [NumberOrders.self]
  static let operations: [any DocumentOperation.Type] = [CreateSequenceOp.self, DropSequenceOp.self]
}

/// The way back is derived: the operations say what reverses them.
enum NumberOrders: Migration {
  static let revision = "8f2a6c1d0b37"
  static let message = "number orders"

  static func upgrade(_ op: inout Operations) {
    op.createSequence("order_numbers", schema: "shop")
    op.createSequence("select")
  }
}
