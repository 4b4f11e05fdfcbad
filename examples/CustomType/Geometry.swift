import Decant

/// A PostGIS geometry: https://postgis.net/docs/using_postgis_dbmanagement.html
struct Geometry: SQLType {
  enum Shape: String, Sendable {
    case point = "POINT"
    case lineString = "LINESTRING"
    case polygon = "POLYGON"
  }

  var shape: Shape
  /// The number of the coordinate system.
  var system: Int
  /// Values are given as SQL, such as `ST_MakePoint(1, 2)`.
  var affinity: TypeAffinity { .other }
  var documentName: String { "Geometry" }

  /// Refuses: the type is one of PostGIS.
  func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: self) }

  func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("shape", shape.rawValue)
    try object.set("srid", system)
    return object.members
  }
}

extension SQLType where Self == Geometry {
  /// A PostGIS geometry; 4326 is the system of GPS.
  static func geometry(_ shape: Geometry.Shape, system: Int = 4326) -> Geometry {
    Geometry(shape: shape, system: system)
  }
}

/// The type in PostgreSQL, and in JSON: `{"type": "Geometry", "shape": "POINT", "srid": 4326}`.
let postGIS: Dialect.PlugIn = { dialect in
  dialect.elements.override(Geometry.self) { type, writer, _ in
    writer.keyword("geometry")
    try writer.arguments { writer in
      try writer.phrase(type.shape.rawValue)
      writer.sign(",")
      writer.number(type.system)
    }
  }
  dialect.types.append(
    TypeEntry("Geometry") { object, _ in
      let name = try object.require("shape").string()
      guard let shape = Geometry.Shape(rawValue: name) else {
        throw RenderError(.invalid("\"\(name)\" is no shape of a geometry"))
      }
      return Geometry(shape: shape, system: try object.int("srid") ?? 4326)
    })
}

extension TableIndex {
  /// An index for what lies where.
  static func spatial(_ name: Identifier, on column: Identifier) -> TableIndex {
    TableIndex(name, [.column(column)], options: ["postgresql_using": "gist"])
  }
}
