extension SchemaDoubts: DocumentValue {
  /// Reads an object.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    self.init()
    cause = try object.string("cause")
    strangers = try object.values("strangers", with: vocabulary)
    names = try object.values("names", with: vocabulary)
    tables = try object.values("tables", with: vocabulary)
    types = try object.values("types", with: vocabulary)
    typeNames = try object.values("type_names", with: vocabulary)
    try object.finish()
  }

  /// An object with what is not known.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("cause", cause)
      try object.list("strangers", strangers)
      try object.list("names", names)
      try object.list("tables", tables)
      try object.list("types", types)
      try object.list("type_names", typeNames)
      return .object(object.members)
    }
  }
}

extension SchemaDoubts.Doubt: DocumentValue {
  /// Reads an object with the table.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    table = try object.table(with: vocabulary)
    changedBy = try object.string("changed_by")
    dependents = try object.values("dependents", with: vocabulary)
    try object.finish()
  }

  /// An object with the table and what is not known of it.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set(table)
      try object.set("changed_by", changedBy)
      try object.list("dependents", dependents)
      return .object(object.members)
    }
  }
}

extension SchemaDoubts.TypeDoubt: DocumentValue {
  /// Reads an object with the type.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    let name: Identifier = try object.require("name", with: vocabulary)
    type = QualifiedName(name, schema: try object.value("schema", with: vocabulary))
    isChanged = try object.flag("changed")
    alsoUsedBy = try object.string("also_used_by")
    try object.finish()
  }

  /// An object with the type and what is not known of it.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("name", type.name)
      try object.set("schema", type.schema)
      object.flag("changed", isChanged)
      try object.set("also_used_by", alsoUsedBy)
      return .object(object.members)
    }
  }
}
