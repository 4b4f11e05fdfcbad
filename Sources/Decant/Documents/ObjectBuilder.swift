/// Gathers the members of a JSON object, leaving out what is not given.
///
/// ```swift
/// var object = ObjectBuilder()
/// try object.set(table)
/// try object.set("comment", comment)
/// object.flag("if_exists", ifExists)
/// return object.members
/// ```
public struct ObjectBuilder: Sendable {
  /// The members so far.
  public private(set) var members: [JSONMember] = []

  /// Makes an empty object.
  public init() {}

  /// Adds a value, or nothing where it is nil.
  public mutating func set(_ key: String, _ value: (some DocumentValue)?) throws {
    guard let value else { return }
    members.append(JSONMember(name: key, value: try value.documentValue))
  }

  /// Adds a value, or `null` where it is nil.
  public mutating func setNullable(_ key: String, _ value: (some DocumentValue)?) throws {
    members.append(JSONMember(name: key, value: try value?.documentValue ?? .null))
  }

  /// Adds what is to happen to an attribute: nothing where it stays, `null` where it is removed.
  public mutating func set(_ key: String, _ change: Change<some DocumentValue>) throws {
    if !change.isUnchanged { try setNullable(key, change.value) }
  }

  /// Adds an array, or nothing where it is empty.
  public mutating func list(_ key: String, _ values: [some DocumentValue]) throws {
    if !values.isEmpty { try set(key, values) }
  }

  /// Adds `true`, or nothing where the value is false.
  public mutating func flag(_ key: String, _ value: Bool) {
    if value { members.append(JSONMember(name: key, value: true)) }
  }

  /// Adds an object, or nothing where it has no members.
  public mutating func object(_ key: String, _ members: [JSONMember]) {
    if !members.isEmpty { self.members.append(JSONMember(name: key, value: .object(members))) }
  }

  /// Adds the table of an operation with its schema.
  public mutating func set(_ table: QualifiedName, _ keys: TableKeys = .standard) throws {
    try set(keys.table, table.name)
    try set(keys.schema, table.schema)
  }

  /// Adds settings for single dialects.
  public mutating func set(_ options: DialectOptions) { object("dialect_options", options.members) }

  /// Adds members made elsewhere.
  public mutating func append(_ members: [JSONMember]) { self.members += members }
}
