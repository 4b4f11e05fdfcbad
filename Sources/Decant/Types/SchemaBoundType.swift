/// A type that is an object of a schema, such as an enum or a domain.
///
/// Where the schema is known, the first operation that gives a column the type creates it, and the one that takes it
/// from the last column drops it. A type of your own takes part by saying how it is created:
///
/// ```swift
/// struct PointType: SchemaBoundType {
///   var schema: Identifier?
///   var createsType = true
///   var inheritsSchema: Bool { false }
///   var qualifiedName: QualifiedName? { QualifiedName("point3d", schema: schema) }
///   func writeCreation(to writer: inout SQLWriter) throws {
///     writer.keyword("CREATE TYPE")
///     writer.name(QualifiedName("point3d", schema: schema))
///     writer.keyword("AS (x FLOAT, y FLOAT, z FLOAT)")
///   }
///   ...
/// }
/// ```
public protocol SchemaBoundType: SQLType {
  /// The schema of the type.
  var schema: Identifier? { get set }
  /// Whether the type stands in the schema of its table.
  var inheritsSchema: Bool { get }
  /// Whether operations create the type, and drop it; where not, it is the user's own.
  var createsType: Bool { get set }
  /// The name with the schema; nil for a type without a name.
  var qualifiedName: QualifiedName? { get }
  /// Whether the database keeps the type as an object; by default where it has such types at all.
  func isObject(in dialect: Dialect) -> Bool
  /// Writes the statement that creates the type.
  func writeCreation(to writer: inout SQLWriter) throws
  /// Writes the statement that drops the type; by default `DROP TYPE name`.
  func writeRemoval(to writer: inout SQLWriter) throws
}

extension SchemaBoundType {
  /// Where the database has types that are objects.
  public func isObject(in dialect: Dialect) -> Bool { dialect.hasNamedTypes }

  /// Writes `DROP TYPE name`.
  public func writeRemoval(to writer: inout SQLWriter) throws {
    writer.keyword("DROP TYPE")
    try writer.typeName(of: self)
  }
}

extension SQLWriter {
  /// Writes the name of a type that is an object of a schema.
  public mutating func typeName(of type: some SchemaBoundType) throws {
    guard let name = type.qualifiedName else {
      throw RenderError(.missing("the name of a type"), hint: "the database keeps it as an object: name it")
    }
    self.name(name)
  }
}

/// The statement that creates a type.
public struct CreateType: SQLElement {
  /// The type.
  public var type: any SchemaBoundType

  /// Makes the statement.
  public init(_ type: any SchemaBoundType) { self.type = type }

  /// Writes what the type says.
  public func writeStandard(to writer: inout SQLWriter) throws { try type.writeCreation(to: &writer) }
}

/// The statement that drops a type.
public struct DropType: SQLElement {
  /// The type.
  public var type: any SchemaBoundType

  /// Makes the statement.
  public init(_ type: any SchemaBoundType) { self.type = type }

  /// Writes what the type says.
  public func writeStandard(to writer: inout SQLWriter) throws { try type.writeRemoval(to: &writer) }
}
