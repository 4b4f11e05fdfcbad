/// A type that is an object of a schema, such as an enum or a domain.
public protocol SchemaBoundType: SQLType {
  /// The schema of the type.
  var schema: Identifier? { get set }
  /// Whether the type stands in the schema of its table.
  var inheritsSchema: Bool { get }
  /// Whether creating a table creates the type.
  var createsType: Bool { get set }
}

extension EnumType: SchemaBoundType {}
