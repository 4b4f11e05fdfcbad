/// An argument of a type that one dialect alone knows, such as `unsigned`, with the kind of its values.
public struct TypeArgument: Sendable {
  /// The name in the JSON form.
  public let name: String
  let check: @Sendable (JSONNode) throws -> Void

  /// An argument that is a text.
  public static func text(_ name: String) -> TypeArgument {
    TypeArgument(name: name) { _ = try $0.string() }
  }

  /// An argument that is true or false.
  public static func flag(_ name: String) -> TypeArgument {
    TypeArgument(name: name) { _ = try $0.bool() }
  }

  /// An argument that is a whole number.
  public static func count(_ name: String) -> TypeArgument {
    TypeArgument(name: name) { _ = try $0.int() }
  }

  /// An argument that is one of a few words.
  public static func word(_ name: String, _ words: [String]) -> TypeArgument {
    TypeArgument(name: name) { node in
      guard words.contains(try node.string()) else { throw node.unknownName(name, known: words) }
    }
  }
}

extension [TypeArgument] {
  /// What a text type takes: its length and its collation.
  public static var text: [TypeArgument] { [.count("length")] + collation }
  /// A collation and its schema.
  public static var collation: [TypeArgument] { [.text("collation"), .text("collation_schema")] }
}

extension ObjectReader {
  /// The arguments that are given, under their names with the prefix before them.
  public mutating func arguments(_ arguments: [TypeArgument], prefix: String = "") throws -> DialectOptions {
    var options = DialectOptions()
    for argument in arguments {
      guard let node = given(argument.name) else { continue }
      try argument.check(node)
      options[prefix + argument.name] = node.value
    }
    return options
  }

  /// The arguments of a type with the name of a dialect before its own, as the options of a core type.
  mutating func arguments(_ arguments: [TypeArgument], of type: String) throws -> DialectOptions {
    guard let point = type.firstIndex(of: ".") else { return [:] }
    return try self.arguments(arguments, prefix: "\(type[..<point])_")
  }

  /// The argument `length`: a number, or `"max"`.
  mutating func typeLength() throws -> TypeLength? {
    guard let node = given("length") else { return nil }
    if node.kind == .string, try node.string() == "max" { return .max }
    guard node.kind == .number else { throw node.wrongType("number or \"max\"") }
    return .count(try node.int())
  }

  /// The arguments `collation` and `collation_schema`.
  public mutating func collation() throws -> Collation? {
    let name = try string("collation")
    let schema = try string("collation_schema")
    if name == nil, schema != nil { throw node.error(.missingKey("collation")) }
    return name.map { Collation($0, schema: schema) }
  }
}

extension ObjectBuilder {
  /// Adds the arguments `collation` and `collation_schema`.
  public mutating func set(_ collation: Collation?) throws {
    try set("collation", collation?.name)
    try set("collation_schema", collation?.schema)
  }
}

extension DialectOptions {
  /// The arguments that the options of a core type hold, without the name of the dialect.
  func typeArguments(of type: String) throws -> [JSONMember] {
    let parts = members.map { $0.name.split(separator: "_", maxSplits: 1) }
    guard let prefix = parts.first?.first else { return [] }
    return try zip(members, parts).map { member, parts in
      guard parts.count == 2, parts[0] == prefix else {
        throw DocumentEncodingError(.mixedArguments(type: type))
      }
      return JSONMember(name: String(parts[1]), value: member.value)
    }
  }
}
