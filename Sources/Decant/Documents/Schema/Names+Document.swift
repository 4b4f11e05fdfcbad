extension Identifier: DocumentValue {
  /// Reads a string, or an object with `name`, `quote` and `conv`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    if node.kind == .string {
      self.init(try node.string())
      return
    }
    guard node.kind == .object else { throw node.wrongType("name, or object with a name") }
    var object = try ObjectReader(node)
    self.init(
      try object.require("name", with: vocabulary), quote: try object.bool("quote"),
      isFinal: try object.flag("conv"))
    try object.finish()
  }

  /// A string, or an object where more than the name is known.
  public var documentValue: JSONValue {
    get throws {
      guard quote != nil || isFinal else { return .string(name) }
      var object = ObjectBuilder()
      try object.set("name", name)
      try object.set("quote", quote)
      object.flag("conv", isFinal)
      return .object(object.members)
    }
  }
}

extension SQLText: DocumentValue {
  /// Reads a string, or an object with `sql`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    if node.kind == .string {
      self.init(try node.string())
      return
    }
    guard node.kind == .object else { throw node.wrongType("SQL as a string") }
    var object = try ObjectReader(node)
    self.init(try object.require("sql", with: vocabulary))
    try object.finish()
  }

  /// A string.
  ///
  /// - Throws: ``DocumentEncodingError`` where the text holds names or values that a dialect must write.
  public var documentValue: JSONValue {
    get throws {
      guard let rawText else { throw DocumentEncodingError(.sqlWithValues) }
      return .string(rawText)
    }
  }

  /// An object with `sql`, where a string would be something else.
  var documentObject: JSONValue {
    get throws { .object([JSONMember(name: "sql", value: try documentValue)]) }
  }
}

extension NamingConvention: DocumentValue {
  /// Reads an object of patterns.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    var patterns: [String: String] = [:]
    for key in Self.keys { patterns[key] = try object.string(key) }
    try object.finish()
    self.init(patterns)
  }

  /// An object of patterns.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      for key in Self.keys { try object.set(key, patterns[key]) }
      return .object(object.members)
    }
  }
}

extension ObjectReader {
  /// The naming convention, or nil where there is none or one without patterns: the standard one.
  mutating func namingConvention(with vocabulary: DocumentVocabulary) throws -> NamingConvention? {
    let convention: NamingConvention? = try value("naming_convention", with: vocabulary)
    return convention?.patterns.isEmpty == true ? nil : convention
  }
}
