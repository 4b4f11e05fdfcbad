extension ServerDefault: DocumentValue {
  /// Reads a string, a truth value, or an object with `sql`, `identity`, `computed` or `sequence`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    switch node.kind {
    case .string: self = .literal(try node.string())
    case .bool: self = .boolean(try node.bool())
    case .object:
      var object = try ObjectReader(node)
      self = try Self.read(&object, with: vocabulary)
      try object.finish()
    default: throw node.wrongType("string, boolean or object")
    }
  }

  private static func read(
    _ object: inout ObjectReader, with vocabulary: DocumentVocabulary
  ) throws -> ServerDefault {
    if let identity = object.node("identity") {
      return .identity(try Identity(reading: identity, with: vocabulary))
    }
    if let expression = object.node("computed") {
      return .computed(
        try SQLText(reading: expression, with: vocabulary), persisted: try object.bool("persisted"))
    }
    if let sequence = object.node("sequence") {
      return .sequence(try SequenceGenerator(reading: sequence, with: vocabulary))
    }
    return .sql(try object.require("sql", with: vocabulary))
  }

  /// A string, a truth value, or an object.
  public var documentValue: JSONValue {
    get throws {
      switch self {
      case .literal(let text): return .string(text)
      case .boolean(let value): return .bool(value)
      case .sql(let text): return try text.documentObject
      case .identity(let identity): return ["identity": try identity.documentValue]
      case .sequence(let sequence): return ["sequence": try sequence.documentValue]
      case .computed(let computed):
        var object = ObjectBuilder()
        try object.set("computed", computed.expression)
        try object.set("persisted", computed.persisted)
        return .object(object.members)
      }
    }
  }
}

extension Identity: DocumentValue {
  /// Reads an object of options, none of which is required.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    let always: Change<Bool> = try object.change("always", with: vocabulary)
    self.init(
      always: always.isUnchanged ? false : always.value, onNull: try object.bool("on_null"),
      options: try object.sequenceOptions())
    try object.finish()
  }

  /// An object of options.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      if always != false { try object.setNullable("always", always) }
      try object.set(options)
      try object.set("on_null", onNull)
      return .object(object.members)
    }
  }
}

extension SequenceGenerator: DocumentValue {
  /// Reads an object with the name and options.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    var object = try ObjectReader(node)
    self.init(
      try object.require("name", with: vocabulary), schema: try object.value("schema", with: vocabulary),
      options: try object.sequenceOptions(), isOptional: try object.flag("optional"),
      dataType: try object.type("data_type", with: vocabulary))
    try object.finish()
  }

  /// An object with the name and options.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try object.set(name, TableKeys(table: "name", schema: "schema"))
      try object.set(options)
      try object.set("data_type", dataType)
      object.flag("optional", isOptional)
      return .object(object.members)
    }
  }
}

extension ObjectReader {
  fileprivate mutating func sequenceOptions() throws -> SequenceOptions {
    SequenceOptions(
      start: try int("start"), increment: try int("increment"), minimum: try int("minvalue"),
      maximum: try int("maxvalue"), hasNoMinimum: try bool("nominvalue"),
      hasNoMaximum: try bool("nomaxvalue"),
      cycle: try bool("cycle"), cache: try int("cache"), order: try bool("order"))
  }
}

extension ObjectBuilder {
  fileprivate mutating func set(_ options: SequenceOptions) throws {
    try set("start", options.start)
    try set("increment", options.increment)
    try set("minvalue", options.minimum)
    try set("maxvalue", options.maximum)
    try set("nominvalue", options.hasNoMinimum)
    try set("nomaxvalue", options.hasNoMaximum)
    try set("cycle", options.cycle)
    try set("cache", options.cache)
    try set("order", options.order)
  }
}
