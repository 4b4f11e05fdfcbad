import Decant
import DecantCLI
import DecantPostgreSQL

/// A project for a database that Decant does not know: `swift run CustomDialect upgrade --dialect cockroachdb`.
@main
struct CustomDialect: MigrationProject {
  static let dialects: [Dialect] = [.cockroachdb, .postgresql]
  static let migrations: [any Migration.Type] = [CreateRides.self, RenumberRides.self]
}

enum CreateRides: Migration {
  static let revision = "3f6b9c2d5e81"
  static let message = "create rides"

  static func upgrade(_ op: inout Operations) {
    op.createTable("rides") {
      Column("id", .integer, primaryKey: true)
      Column("city", .string(50), nullable: false)
      Column("details", .json)
      UniqueConstraint("city", name: "uq_rides_city")
    }
    op.createTable("drafts") { Column("number", .integer, nullable: false) }
  }
}

enum RenumberRides: Migration {
  static let revision = "4a7c0d3e6f92"
  static let downRevision: String? = "3f6b9c2d5e81"
  static let message = "let cities have several rides"

  static func upgrade(_ op: inout Operations) {
    op.dropConstraint("uq_rides_city", of: "rides", kind: .unique)
    op.createIndex("ix_rides_city", on: "rides", ["city"])
  }
}
