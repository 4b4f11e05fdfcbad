/// The name of a schema object together with the schema that holds it.
public struct QualifiedName: Hashable, Sendable {
  /// The schema, or nil for the default one of the connection.
  public var schema: Identifier?
  /// The name inside the schema.
  public var name: Identifier

  /// Makes a name; without a schema it is looked up in the default one.
  public init(_ name: Identifier, schema: Identifier? = nil) {
    // An empty schema is none at all, as SQLAlchemy has it.
    self.schema = schema?.name.isEmpty == true ? nil : schema
    self.name = name
  }

  /// Whether both mean the same object, however they are quoted.
  func isSame(as other: QualifiedName) -> Bool {
    name.isSame(as: other.name) && sharesSchema(with: other)
  }

  /// Whether both stand in one schema, however it is quoted.
  public func sharesSchema(with other: QualifiedName) -> Bool { schema?.nameKey == other.schema?.nameKey }
}

extension QualifiedName: CustomStringConvertible {
  /// `schema.name`, without quotes.
  public var description: String { schema.map { "\($0).\(name)" } ?? name.name }
}
