extension Table: DocumentValue {
  /// Reads an object with `table_name`, `columns` and what else is given.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    try self.init(reading: &object, with: vocabulary)
    info = try object.info()
    try object.finish()
  }

  /// Reads the keys of a table but `info`.
  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.require("table_name", with: vocabulary),
      schema: try object.value("schema", with: vocabulary),
      columns: try object.require("columns", with: vocabulary),
      constraints: try object.elements("constraints")?.map(vocabulary.constraint) ?? [],
      indexes: try object.values("indexes", with: vocabulary), comment: try object.string("comment"),
      prefixes: try object.values("prefixes", with: vocabulary),
      options: try object.options(of: .table, with: vocabulary))
  }

  /// An object with `table_name`, `columns` and what differs from the default.
  public var documentValue: JSONValue {
    get throws { .object(try documentMembers()) }
  }

  /// The keys and values.
  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(name)
    try object.set("columns", columns)
    if !constraints.isEmpty {
      try object.set("constraints", JSONValue.array(try constraints.map { try $0.documentForm() }))
    }
    try object.list("indexes", indexes)
    try object.set("comment", comment)
    try object.list("prefixes", prefixes)
    object.set(options)
    object.object("info", info)
    return object.members
  }
}

extension TableIndex: DocumentValue {
  /// Reads an object with `name`, which may be `null`, and `columns`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    let name: Identifier? = try object.requireNullable("name", with: vocabulary)
    try self.init(named: name, reading: &object, with: vocabulary)
    try object.finish()
  }

  /// Reads the keys of an index but its name.
  init(
    named name: Identifier?, reading object: inout ObjectReader, with vocabulary: DocumentVocabulary
  ) throws {
    self.init(
      name, try object.require("columns", with: vocabulary), unique: try object.flag("unique"),
      options: try object.options(of: .index, with: vocabulary))
  }

  /// An object with `name` and `columns`.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.setNullable("name", name)
      object.append(try documentMembers())
      return .object(object.members)
    }
  }

  /// The keys and values but the name.
  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("columns", elements)
    object.flag("unique", isUnique)
    object.set(options)
    return object.members
  }
}

extension IndexElement: DocumentValue {
  /// Reads a column, or an object with `sql`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    if node.kind == .object {
      var object = try ObjectReader(node)
      if object.contains("sql") {
        self = .sql(try SQLText(reading: node, with: vocabulary))
        return
      }
    }
    self = .column(try Identifier(reading: node, with: vocabulary))
  }

  /// A column, or an object with `sql`.
  public var documentValue: JSONValue {
    get throws {
      switch self {
      case .column(let name): try name.documentValue
      case .sql(let text): try text.documentObject
      }
    }
  }
}
