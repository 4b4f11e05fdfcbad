/// The JSON Schema of revision files, by which editors complete and check them.
///
/// It is made of the vocabulary: the names of operations, types, their arguments and the options of dialects
/// are those that the reader knows. What depends on more than one place in a file, such as the length of two
/// lists, is left to the reader.
struct RevisionSchema {
  /// The names that the files may use.
  let vocabulary: DocumentVocabulary

  /// A schema with the name that others call it by.
  struct Definition {
    /// The name.
    let name: String
    /// The schema.
    let schema: JSONSchema

    init(_ name: String, _ schema: JSONSchema) {
      self.name = name
      self.schema = schema
    }
  }

  /// The whole schema.
  var document: JSONSchema {
    let definitions = Self.elements + options + constraints + types + operations
    return .document(
      titled: "A revision of Decant", .object(Self.keys),
      definitions: definitions.map { JSONMember(name: $0.name, value: $0.schema.value) })
  }

  private static let keys: [SchemaKey] = [
    .required("revision", identifier),
    .optional("down_revision", .any(of: identifier, .list(of: identifier))),
    .optional("branch_labels", .any(of: label, .list(of: label))),
    .optional("depends_on", .any(of: label, .list(of: label))),
    .optional("message", .text), .optional("create_date", .text),
    .required("upgrade", .list(of: .definition("operation"))),
    .optional("downgrade", .list(of: .definition("operation"))),
  ]

  private static let identifier = JSONSchema.text(matching: "^[^@+:-]+$")
  private static let label = JSONSchema.text(matching: "^[^@:]+$")
}

extension DocumentVocabulary {
  /// The JSON Schema of revision files with these names.
  package var revisionSchema: JSONSchema { RevisionSchema(vocabulary: self).document }
}
