/// Bytes.
public struct BinaryType: SQLType {
  /// The names of the types that hold bytes.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `LargeBinary`.
    case generic = "LargeBinary"
    /// `PickleType`.
    case pickle = "PickleType"
    /// `BINARY`.
    case binary = "BINARY"
    /// `VARBINARY`.
    case varbinary = "VARBINARY"
    /// `BLOB`.
    case blob = "BLOB"
  }

  /// Which of the types it is.
  public var name: Name
  /// The number of bytes.
  public var length: TypeLength?
  /// Arguments that one dialect alone knows, such as `filestream`.
  public var options: DialectOptions

  /// Makes a type.
  public init(_ name: Name = .generic, length: TypeLength? = nil, options: DialectOptions = [:]) {
    self.name = name
    self.length = length
    self.options = options
  }

  /// Bytes.
  public var affinity: TypeAffinity { .binary }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: name.rawValue) }

  /// Writes `BLOB`, `BINARY(length)` or `VARBINARY(length)`.
  public func writeStandard(to writer: inout SQLWriter) {
    switch name {
    case .generic, .pickle, .blob: writer.keyword("BLOB")
    case .binary:
      writer.keyword("BINARY")
      writer.length(length)
    case .varbinary:
      writer.keyword("VARBINARY")
      writer.length(length)
    }
  }
}

/// A truth value.
public struct BooleanType: SQLType {
  /// The names of the types that hold truth values.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Boolean`.
    case generic = "Boolean"
    /// `BOOLEAN`.
    case boolean = "BOOLEAN"
  }

  /// Which of the types it is.
  public var name: Name
  /// Whether a database without truth values gets a check constraint.
  public var createsConstraint: Bool
  /// The name of that constraint.
  public var constraintName: Identifier?

  /// Makes a type.
  public init(_ name: Name = .generic, createsConstraint: Bool = false, constraintName: Identifier? = nil) {
    self.name = name
    self.createsConstraint = createsConstraint
    self.constraintName = constraintName
  }

  /// Truth values.
  public var affinity: TypeAffinity { .boolean }
  /// The name in the JSON form.
  public var documentName: String { name.rawValue }

  /// Writes `BOOLEAN`.
  public func writeStandard(to writer: inout SQLWriter) { writer.keyword("BOOLEAN") }

  /// `column IN (0, 1)`, where asked for and the dialect has no truth values of its own.
  public func boundCheck(on column: Identifier, in dialect: Dialect) -> CheckConstraint? {
    guard createsConstraint, !dialect.hasNativeBoolean else { return nil }
    var check = CheckConstraint("\(identifier: column) IN (0, 1)", name: constraintName)
    check.isTypeBound = true
    check.columns = [column]
    return check
  }
}

/// A JSON document.
public struct JSONType: SQLType {
  /// Whether a null of the program becomes an SQL NULL; it changes no text.
  public var writesNoneAsNull: Bool
  /// Arguments that one dialect alone knows, such as `use_blob`.
  public var options: DialectOptions

  /// Makes a type.
  public init(writesNoneAsNull: Bool = false, options: DialectOptions = [:]) {
    self.writesNoneAsNull = writesNoneAsNull
    self.options = options
  }

  /// JSON documents.
  public var affinity: TypeAffinity { .json }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: "JSON") }

  /// Refuses: the standard dialect has no such type.
  public func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: self) }
}

/// A UUID.
public struct UUIDType: SQLType {
  /// The names of the types that hold UUIDs.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// `Uuid`.
    case generic = "Uuid"
    /// `UUID`.
    case uuid = "UUID"
  }

  /// Which of the types it is.
  public var name: Name
  /// Whether to use the type of the database where it has one.
  public var isNative: Bool

  /// Makes a type.
  public init(_ name: Name = .generic, isNative: Bool = true) {
    self.name = name
    self.isNative = isNative
  }

  /// UUIDs.
  public var affinity: TypeAffinity { .uuid }
  /// The name in the JSON form.
  public var documentName: String { name.rawValue }

  /// Writes `UUID` for the SQL type and `CHAR(32)` for the generic one.
  public func writeStandard(to writer: inout SQLWriter) throws {
    switch name {
    case .generic: try writer.element(CharacterType(.char, length: 32))
    case .uuid: writer.keyword("UUID")
    }
  }
}

/// An array.
public struct ArrayType: SQLType {
  /// The type of the elements.
  public var item: AnySQLType
  /// The number of dimensions; nil is one.
  public var dimensions: Int?

  /// Makes a type.
  public init(of item: any SQLType, dimensions: Int? = nil) {
    self.item = AnySQLType(item)
    self.dimensions = dimensions
  }

  /// Arrays.
  public var affinity: TypeAffinity { .array }
  /// The name in the JSON form.
  public var documentName: String { "ARRAY" }

  /// Refuses: the standard dialect has no such type.
  public func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: self) }
}

/// The lack of a type, for values and columns of which only the name matters.
public struct NullType: SQLType {
  /// Makes the type.
  public init() {}

  /// Values without a known type.
  public var affinity: TypeAffinity { .null }
  /// The name in the JSON form.
  public var documentName: String { "Null" }

  /// Refuses: a column needs a type.
  public func writeStandard(to writer: inout SQLWriter) throws {
    throw RenderError(.invalid("a column without a type cannot be written"), hint: "give the column a type")
  }
}

/// A type that is written as it stands in every dialect, such as `geometry(Point, 4326)`.
public struct RawType: SQLType {
  /// The text.
  public var sql: SQLText

  /// Makes a type.
  public init(_ sql: SQLText) { self.sql = sql }

  /// Values written as their text.
  public var affinity: TypeAffinity { .other }
  /// The name in the JSON form.
  public var documentName: String { "raw" }

  /// Writes the text.
  public func writeStandard(to writer: inout SQLWriter) throws { try writer.sql(sql) }
}

/// A type with other types for single dialects, as SQLAlchemy's `with_variant()`.
public struct VariantType: SQLType {
  /// The type where no variant holds.
  public var base: AnySQLType
  /// The types by the name of the dialect.
  public var variants: [String: AnySQLType]

  /// Makes a type.
  public init(_ base: any SQLType, variants: [String: any SQLType]) {
    self.base = AnySQLType(base)
    self.variants = variants.mapValues(AnySQLType.init)
  }

  /// The kind of values of the base.
  public var affinity: TypeAffinity { base.base.affinity }
  /// The name of the base in the JSON form.
  public var documentName: String { base.base.documentName }

  /// The variant of the dialect, or else the base.
  public func variant(for dialect: String) -> any SQLType {
    (variants[dialect]?.base ?? base.base).variant(for: dialect)
  }

  /// Writes the variant of the dialect, or else the base.
  public func writeStandard(to writer: inout SQLWriter) throws {
    try writer.element(variant(for: writer.dialect.name))
  }
}

extension SQLType {
  /// This type, with another one in one dialect.
  public func variant(_ type: any SQLType, for dialect: String) -> VariantType {
    var variants = (self as? VariantType)?.variants ?? [:]
    variants[dialect] = AnySQLType(type)
    let base = (self as? VariantType)?.base.base ?? self
    return VariantType(base, variants: variants.mapValues(\.base))
  }
}

extension BinaryType {
  /// The length, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("length", length?.documentValue)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}

extension BooleanType {
  /// The constraint and its name.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.flag("create_constraint", createsConstraint)
    try object.set("name", constraintName)
    return object.members
  }
}

extension JSONType {
  /// The null, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.flag("none_as_null", writesNoneAsNull)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}

extension UUIDType {
  /// Whether the type of the database is used, which the SQL type always is.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    if name == .generic, !isNative { try object.set("native_uuid", false) }
    return object.members
  }
}

extension ArrayType {
  /// The type of the elements, and the dimensions.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("item_type", item)
    try object.set("dimensions", dimensions)
    return object.members
  }
}

extension RawType {
  /// The text.
  public func documentArguments() throws -> [JSONMember] {
    [JSONMember(name: "sql", value: try sql.documentValue)]
  }
}

extension VariantType {
  /// The arguments of the base, and the variants in the order of the alphabet.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.append(try base.base.documentArguments())
    let names = variants.keys.sorted()
    object.object(
      "variants", try names.compactMap { name in
        try variants[name].map { JSONMember(name: name, value: try $0.documentValue) }
      })
    return object.members
  }
}
