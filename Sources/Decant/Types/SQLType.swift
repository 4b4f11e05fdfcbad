/// The type of a column.
///
/// A type writes itself as the SQL standard has it; a dialect that spells it otherwise overrides it:
///
/// ```swift
/// struct Money: SQLType {
///   var affinity: TypeAffinity { .numeric }
///   static let documentName = "Money"
///   func writeStandard(to writer: inout SQLWriter) { writer.keyword("DECIMAL(12, 2)") }
/// }
/// extension SQLType where Self == Money { static var money: Money { Money() } }
/// ```
public protocol SQLType: SQLElement, Hashable {
  /// The kind of values that the type holds, which decides how they are written.
  var affinity: TypeAffinity { get }
  /// The name in the JSON form.
  var documentName: String { get }
  /// Whether a column of the type can be counted up.
  var canCount: Bool { get }
  /// The arguments in the JSON form; without any the type is its name alone.
  func documentArguments() throws -> [JSONMember]
  /// The condition that a column of the type brings along, for a dialect that cannot keep it otherwise.
  func boundCheck(on column: Identifier, in dialect: Dialect) throws -> CheckConstraint?
  /// The type that one dialect uses in place of this one.
  func variant(for dialect: String) -> any SQLType
  /// The types that this one is made of, such as that of the elements of an array.
  var componentTypes: [any SQLType] { get set }
}

extension SQLType {
  /// True for whole numbers.
  public var canCount: Bool { affinity == .integer }
  /// No arguments.
  public func documentArguments() throws -> [JSONMember] { [] }
  /// No condition.
  public func boundCheck(on column: Identifier, in dialect: Dialect) throws -> CheckConstraint? { nil }
  /// The type itself.
  public func variant(for dialect: String) -> any SQLType { self }
  /// None.
  public var componentTypes: [any SQLType] {
    get { [] }
    set {}
  }

  func isEqual(to other: any SQLType) -> Bool { (other as? Self) == self }
}

/// The kind of values that a type holds.
public enum TypeAffinity: Hashable, Sendable, CaseIterable {
  /// Whole numbers.
  case integer
  /// Decimal numbers.
  case numeric
  /// Floating-point numbers.
  case float
  /// Text.
  case string
  /// Truth values.
  case boolean
  /// Days.
  case date
  /// Times of a day.
  case time
  /// Days with a time.
  case dateTime
  /// Lengths of time.
  case interval
  /// Bytes.
  case binary
  /// JSON documents.
  case json
  /// UUIDs.
  case uuid
  /// Arrays.
  case array
  /// Values without a known type.
  case null
  /// Anything else; its values are given as SQL.
  case other
}

/// Any type, as a value that can be compared.
public struct AnySQLType: Hashable, Sendable {
  /// The type.
  public let base: any SQLType

  /// Wraps a type.
  public init(_ base: any SQLType) { self.base = base }

  /// Whether both are the same type with the same arguments.
  public static func == (left: AnySQLType, right: AnySQLType) -> Bool { left.base.isEqual(to: right.base) }

  /// Mixes the type into the hasher.
  public func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }
}
