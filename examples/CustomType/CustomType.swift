import Decant
import DecantCLI
import DecantPostgreSQL

/// A project with a type of its own: `swift run CustomType upgrade`.
@main
struct CustomType: MigrationProject {
  static let dialects: [Dialect] = [.postgresql.with(postGIS)]
  static let migrations: [any Migration.Type] = [CreatePlaces.self, OutlinePlaces.self]
}

enum CreatePlaces: Migration {
  static let revision = "a0c3e5f71924"
  static let message = "create places"

  static func upgrade(_ op: inout Operations) {
    op.execute("CREATE EXTENSION IF NOT EXISTS postgis", reverse: "DROP EXTENSION postgis") { _ in }
    op.createTable("places") {
      Column("id", .integer, primaryKey: true)
      Column("spot", .geometry(.point))
      TableIndex.spatial("ix_places_spot", on: "spot")
    }
    op.bulkInsert(
      into: "places", columns: [.init("id", .integer), .init("spot", .geometry(.point))],
      rows: [[1, .sql("ST_SetSRID(ST_MakePoint(13.4, 52.5), 4326)")]])
  }
}

enum OutlinePlaces: Migration {
  static let revision = "b1d4f6082a35"
  static let downRevision: String? = "a0c3e5f71924"
  static let message = "outline places"

  static func upgrade(_ op: inout Operations) {
    op.addColumn("places", Column("outline", .geometry(.polygon)))
    op.dropColumn("places", "spot")
  }
}
