extension AnySQLType: DocumentValue {
  /// Reads the name of a type, or an object with its name and arguments.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    let isName = node.kind == .string
    guard isName || node.kind == .object else { throw node.wrongType("name of a type, or object") }
    var object = isName ? ObjectReader(emptyAt: node) : try ObjectReader(node)
    let name = isName ? node : try object.require("type")
    guard let entry = vocabulary.types[try name.string()] else {
      throw name.unknownName("type", known: vocabulary.types.keys)
    }
    let type = try entry.decode(&object, vocabulary)
    let variants = try object.variants(with: vocabulary)
    try object.finish()
    self.init(variants.isEmpty ? type : VariantType(type, variants: variants))
  }

  /// The name, or an object with the name and the arguments.
  public var documentValue: JSONValue {
    get throws {
      let arguments = try base.documentArguments()
      guard !arguments.isEmpty else { return .string(base.documentName) }
      return .object([JSONMember(name: "type", value: .string(base.documentName))] + arguments)
    }
  }
}

extension ObjectReader {
  /// A type, or nil where the key is absent or `null`.
  public mutating func type(_ key: String, with vocabulary: DocumentVocabulary) throws -> (any SQLType)? {
    let type: AnySQLType? = try value(key, with: vocabulary)
    return type?.base
  }

  /// A type that must be there.
  public mutating func requireType(_ key: String, with vocabulary: DocumentVocabulary) throws -> any SQLType {
    let type: AnySQLType = try require(key, with: vocabulary)
    return type.base
  }

  fileprivate mutating func variants(with vocabulary: DocumentVocabulary) throws -> [String: any SQLType] {
    guard let node = given("variants") else { return [:] }
    var variants: [String: any SQLType] = [:]
    for (dialect, type) in try node.members() {
      try vocabulary.checkDialect(dialect, at: type.nameOfMember)
      variants[dialect] = try AnySQLType(reading: type, with: vocabulary).base
    }
    return variants
  }
}

extension ObjectBuilder {
  /// Adds a type, or nothing where it is nil.
  public mutating func set(_ key: String, type: (any SQLType)?) throws {
    try set(key, type.map(AnySQLType.init))
  }
}
