extension Column: DocumentValue {
  /// Reads an object with `name`, `type` and what else is given.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    self.init(
      try object.require("name", with: vocabulary), try object.requireType("type", with: vocabulary),
      primaryKey: try object.flag("primary_key"), nullable: try object.bool("nullable"),
      serverDefault: try object.value("server_default", with: vocabulary), unique: try object.flag("unique"),
      index: try object.flag("index"),
      autoincrement: try object.value("autoincrement", with: vocabulary) ?? .auto,
      comment: try object.string("comment"), key: try object.string("key"),
      checks: try object.checks(with: vocabulary),
      defaultSequence: try object.value("default_sequence", with: vocabulary),
      system: try object.flag("system"),
      options: try object.options(of: .column, with: vocabulary), info: try object.info())
    foreignKeys = try object.values("foreign_keys", with: vocabulary)
    try object.finish()
  }

  /// An object with `name`, `type` and what differs from the default.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set("name", name)
      try object.set("type", type: type)
      try object.set("key", key)
      try object.set("nullable", nullable)
      object.flag("primary_key", isPrimaryKey)
      if autoincrement != .auto { try object.set("autoincrement", autoincrement) }
      try object.set("server_default", serverDefault)
      object.flag("unique", isUnique)
      object.flag("index", isIndexed)
      try object.set("comment", comment)
      object.flag("system", isSystem)
      try object.list("foreign_keys", foreignKeys)
      if !checks.isEmpty {
        try object.set("checks", JSONValue.array(try checks.map { try $0.documentObject }))
      }
      try object.set("default_sequence", defaultSequence)
      object.set(options)
      object.object("info", info)
      return .object(object.members)
    }
  }
}

extension Column.Autoincrement: DocumentValue {
  /// Reads `true`, `false`, `"auto"` or `"ignore_fk"`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    let known: [JSONValue: Self] = [
      true: .always, false: .never, "auto": .auto, "ignore_fk": .ignoreForeignKey,
    ]
    guard let value = known[node.value] else {
      throw node.wrongType("true, false, \"auto\" or \"ignore_fk\"")
    }
    self = value
  }

  /// `true`, `false`, `"auto"` or `"ignore_fk"`.
  public var documentValue: JSONValue {
    switch self {
    case .always: true
    case .never: false
    case .auto: "auto"
    case .ignoreForeignKey: "ignore_fk"
    }
  }
}

extension ObjectReader {
  fileprivate mutating func checks(with vocabulary: DocumentVocabulary) throws -> [CheckConstraint] {
    try elements("checks")?.map { node in
      guard let check = try vocabulary.constraint(node) as? CheckConstraint else {
        throw node.error(
          .invalidValue("only check constraints stand here; list others under \"constraints\""))
      }
      return check
    } ?? []
  }
}
