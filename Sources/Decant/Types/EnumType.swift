/// One of a few texts.
///
/// A database with such types gets one (`CREATE TYPE ... AS ENUM` on PostgreSQL, `ENUM(...)` on MySQL); the
/// others get a `VARCHAR`, and where asked for a check constraint.
public struct EnumType: SQLType {
  /// The texts.
  public var values: [String]
  /// The name of the type, and of the check constraint.
  public var name: Identifier?
  /// The schema of the type.
  public var schema: Identifier?
  /// Whether the type stands in the schema of its table.
  public var inheritsSchema: Bool
  /// Whether to use the type of the database where it has one.
  public var isNative: Bool
  /// Whether a `VARCHAR` gets a check constraint.
  public var createsConstraint: Bool
  /// The length of the `VARCHAR`.
  public var length: Length
  /// The rules of order and equality of the `VARCHAR`.
  public var collation: Collation?
  /// Whether operations create the type, and drop it; where not, it is the user's own.
  public var createsType: Bool

  /// The length of an enum that is kept as `VARCHAR`.
  public enum Length: Hashable, Sendable {
    /// That of the longest value.
    case longestValue
    /// None.
    case unlimited
    /// A number of characters.
    case count(Int)
  }

  /// Makes a type.
  public init(
    _ values: [String], name: Identifier? = nil, schema: Identifier? = nil, inheritsSchema: Bool = false,
    isNative: Bool = true, createsConstraint: Bool = false, length: Length = .longestValue,
    collation: Collation? = nil, createsType: Bool = true
  ) {
    self.values = values
    self.name = name
    self.schema = schema
    self.inheritsSchema = inheritsSchema
    self.isNative = isNative
    self.createsConstraint = createsConstraint
    self.length = length
    self.collation = collation
    self.createsType = createsType
  }

  /// Text.
  public var affinity: TypeAffinity { .string }
  /// The name in the JSON form.
  public var documentName: String { "Enum" }

  /// The type that holds the values where the database has no enums.
  public var text: CharacterType {
    let count: Int? =
      switch length {
      case .longestValue: values.map(\.unicodeScalars.count).max() ?? 0
      case .unlimited: nil
      case .count(let count): count
      }
    return CharacterType(.varchar, length: count.map(TypeLength.count), collation: collation)
  }

  /// Writes `VARCHAR(length)`.
  public func writeStandard(to writer: inout SQLWriter) throws { try writer.element(text) }

  /// `column IN ('a', 'b')`, where asked for and the dialect has no enums of its own.
  public func boundCheck(on column: Identifier, in dialect: Dialect) -> CheckConstraint? {
    guard createsConstraint, !(isNative && dialect.hasNativeEnum) else { return nil }
    var condition: [SQLText.Fragment] = [.identifier(column), .raw(" IN (")]
    for (place, value) in values.enumerated() {
      condition += [.raw(place == 0 ? "" : ", "), .literal(.string(value))]
    }
    // an empty list is an error of syntax, so one that holds for no value stands for it
    condition.append(.raw(values.isEmpty ? "NULL) AND (1 != 1)" : ")"))
    var check = CheckConstraint(SQLText(fragments: condition), name: name)
    check.isTypeBound = true
    check.columns = [column]
    return check
  }
}

extension EnumType: SchemaBoundType {
  /// The name with the schema.
  public var qualifiedName: QualifiedName? { name.map { QualifiedName($0, schema: schema) } }

  /// Where the type of the database is wanted, and is an object there.
  public func isObject(in dialect: Dialect) -> Bool { isNative && dialect.hasNamedTypes }

  /// Writes ``CreateEnum``.
  public func writeCreation(to writer: inout SQLWriter) throws { try writer.element(CreateEnum(self)) }
}

/// The statement that creates an enum where it is an object of the database.
public struct CreateEnum: SQLElement {
  /// The enum.
  public var type: EnumType

  /// Makes the statement.
  public init(_ type: EnumType) { self.type = type }

  /// Refuses: standard SQL has no enums.
  public func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: type) }
}

extension EnumType {
  /// The values, and what differs from the default.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("values", values)
    try object.set("name", name)
    try object.set("schema", schema)
    object.flag("inherit_schema", inheritsSchema)
    if !isNative { try object.set("native_enum", false) }
    object.flag("create_constraint", createsConstraint)
    switch length {
    case .longestValue: break
    case .unlimited: try object.set("length", JSONValue.null)
    case .count(let count): try object.set("length", count)
    }
    try object.set(collation)
    if !createsType { try object.set("create_type", false) }
    return object.members
  }
}
