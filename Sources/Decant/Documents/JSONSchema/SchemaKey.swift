/// A key of an object in the JSON form, with the schema of its values.
package struct SchemaKey: Sendable {
  /// The name.
  let name: String
  /// What its values are.
  let schema: JSONSchema
  /// Whether the object cannot do without it.
  var isRequired = false

  /// A key that may be absent, which `null` says too.
  package static func optional(_ name: String, _ schema: JSONSchema) -> SchemaKey {
    SchemaKey(name: name, schema: schema.orNull)
  }

  /// A key that may be absent, but not `null`.
  package static func optionalExactly(_ name: String, _ schema: JSONSchema) -> SchemaKey {
    SchemaKey(name: name, schema: schema)
  }

  /// A key that must be there.
  package static func required(_ name: String, _ schema: JSONSchema) -> SchemaKey {
    SchemaKey(name: name, schema: schema, isRequired: true)
  }

  /// A key that is true or false, and may be absent.
  package static func flag(_ name: String) -> SchemaKey { optional(name, .boolean) }
}
