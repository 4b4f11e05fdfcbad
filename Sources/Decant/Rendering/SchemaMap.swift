/// The schemas that stand in a script in the place of those that operations name.
///
/// One set of migrations then serves many schemas, such as those of tenants; SQLAlchemy calls that
/// `schema_translate_map`. Every name that a rule writes is looked up here, raw SQL is not.
///
/// ```swift
/// dialect.schemaMap = SchemaMap(["app": "acme"])
/// // CREATE TABLE app.users becomes CREATE TABLE acme.users
/// ```
public struct SchemaMap: Hashable, Sendable {
  /// The new schema by the old one; an empty name is the default schema of the connection.
  private var schemas: [NameKey: String]

  /// Makes a map of old to new schemas; an empty name, on either side, is the default schema of the connection.
  public init(_ schemas: [String: String] = [:]) {
    self.schemas = Dictionary(uniqueKeysWithValues: schemas.map { (NameKey($0), $1) })
  }

  /// What stands in the place of a schema; a schema that the map does not have stays.
  public subscript(schema: Identifier?) -> Identifier? {
    guard !schemas.isEmpty, let new = schemas[NameKey(schema?.name ?? "")] else { return schema }
    return new.isEmpty ? nil : Identifier(new)
  }
}
