import Decant

/// What a document needs besides tables: schemas, types, sequences and collations, each once.
struct Surroundings {
  /// The schemas that the document names.
  let schemas: [JSONValue]
  /// The types that it names and does not create.
  let types: [JSONValue]
  /// The sequences that it names.
  let sequences: [JSONValue]
  /// The collations that it names.
  let collations: [String]

  /// Looks through a document.
  init(of document: JSONValue) {
    let all = document.descendants
    let keys = ["schema", "source_schema", "referent_schema", "collation_schema"]
    let targets = all.flatMap { ($0["targets"]?.elements ?? []) + [$0["target"] ?? .null] }
    let named = all.flatMap { value in keys.compactMap { value[$0] } } + targets.compactMap(\.targetSchema)
    schemas = unique(named).filter { !$0.name.isEmpty }
    sequences = unique(all.flatMap { [$0["sequence"], $0["default_sequence"]].compactMap { $0 } })
    collations = unique(all.compactMap { $0["collation"]?.stringValue })
    let operations = document["operations"]?.elements ?? document.elements
    let created = operations.filter { $0["op"] == "create_table" }.flatMap(Self.namedTypes)
      .filter { $0["create_type"] != false }
    var known = Set(created.map(Self.key))
    types = Self.namedTypes(in: document).filter { known.insert(Self.key($0)).inserted }
  }

  private static func key(_ type: JSONValue) -> [String] {
    [type["schema"]?.name ?? "", type["name"]?.name ?? ""]
  }

  /// The enumerations and domains with a name, those in the schema of their table with that schema.
  private static func namedTypes(in value: JSONValue) -> [JSONValue] {
    value.descendants.filter { $0["op"] != nil }.flatMap { operation in
      operation.descendants.filter(isNamedType).map { type in
        guard type["inherit_schema"] == true, let schema = operation["schema"]?.unlessNull else {
          return type
        }
        return type.setting("schema", schema)
      }
    }
  }

  /// Whether a value is a type that PostgreSQL makes an object of.
  static func isNamedType(_ value: JSONValue) -> Bool {
    guard let type = value["type"]?.stringValue, value["name"] != nil, value["native_enum"] != false else {
      return false
    }
    return ["Enum", "postgresql.ENUM", "postgresql.DOMAIN"].contains(type)
  }
}

/// The elements in their order, each once.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
