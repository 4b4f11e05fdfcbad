extension ForeignKeyTarget: DocumentValue {
  /// Reads `"table.column"`, `"schema.table.column"`, `"table"`, or an array of two or three names.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    switch node.kind {
    case .string: self.init(try node.string())
    case .array:
      let names = try node.elements().map { try Identifier(reading: $0, with: vocabulary) }
      switch names.count {
      case 2: self.init(table: names[0], column: names[1])
      case 3: self.init(table: names[1], column: names[2], schema: names[0])
      default:
        throw node.error(
          .invalidValue("write a target as [\"table\", \"column\"] or [\"schema\", \"table\", \"column\"]"))
      }
    default: throw node.wrongType("\"table.column\", or array of names")
    }
  }

  /// A dotted text where it says the same, or else an array.
  public var documentValue: JSONValue {
    get throws {
      let names = [table.schema, table.name, column].compactMap { $0 }
      let text = names.map(\.name).joined(separator: ".")
      if ForeignKeyTarget(text) == self { return .string(text) }
      guard column != nil else { throw DocumentEncodingError(.targetWithoutColumn(table.description)) }
      return try names.documentValue
    }
  }
}

extension ForeignKeyReference: DocumentValue {
  /// Reads the foreign key of a column.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    self.init(
      try object.require("target", with: vocabulary), name: try object.value("name", with: vocabulary),
      actions: try object.foreignKeyActions(), linksToName: try object.flag("link_to_name"),
      usesAlter: try object.flag("use_alter"), options: try object.options(of: .foreignKey, with: vocabulary))
    try object.finish()
  }

  /// An object with the target and what else is given.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("target", target)
      try object.set("name", name)
      try object.set(actions)
      object.flag("use_alter", usesAlter)
      object.flag("link_to_name", linksToName)
      object.set(options)
      return .object(object.members)
    }
  }
}

extension ObjectReader {
  mutating func foreignKeyActions() throws -> ForeignKeyActions {
    ForeignKeyActions(
      onUpdate: try string("onupdate"), onDelete: try string("ondelete"), deferrable: try bool("deferrable"),
      initially: try string("initially"), match: try string("match"))
  }
}

extension ObjectBuilder {
  mutating func set(_ actions: ForeignKeyActions) throws {
    try set("onupdate", actions.onUpdate)
    try set("ondelete", actions.onDelete)
    try set(actions.deferrability)
    try set("match", actions.match)
  }
}
