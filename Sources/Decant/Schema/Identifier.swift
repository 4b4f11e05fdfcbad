/// The name of a schema object, with what is known about its quoting.
///
/// A string literal is an identifier that each dialect quotes where it has to:
///
/// ```swift
/// Column("order", .integer)                       // "order" INTEGER
/// Column(.quoted("total"), .integer)              // "total" INTEGER
/// UniqueConstraint("id", name: .final("uq_a_id")) // a naming convention leaves it alone
/// ```
public struct Identifier: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name without quotes.
  public var name: String
  /// Whether to quote always or never; nil leaves it to the dialect.
  public var quote: Bool?
  /// Whether the name is final: no naming convention changes it, and a dialect may shorten it.
  ///
  /// Alembic spells this `op.f("name")`, SQLAlchemy `conv("name")`.
  public var isFinal: Bool

  /// Makes an identifier; by default the dialect decides about quotes.
  public init(_ name: String, quote: Bool? = nil, isFinal: Bool = false) {
    self.name = name
    self.quote = quote
    self.isFinal = isFinal
  }

  /// Makes an identifier that each dialect quotes where it has to.
  public init(stringLiteral value: String) { self.init(value) }

  /// Whether both are the same name, however they are quoted.
  public func isSame(as other: Identifier) -> Bool { nameKey == other.nameKey }

  /// What tells this name from others.
  var nameKey: NameKey { NameKey(name) }

  /// Whether name, quoting and finality are the same.
  public static func == (left: Identifier, right: Identifier) -> Bool {
    left.isSame(as: right) && left.quote == right.quote && left.isFinal == right.isFinal
  }

  /// An identifier that is quoted in every dialect.
  public static func quoted(_ name: String) -> Identifier { Identifier(name, quote: true) }

  /// An identifier that is written as it stands in every dialect.
  public static func unquoted(_ name: String) -> Identifier { Identifier(name, quote: false) }

  /// A constraint or index name that naming conventions leave alone, as Alembic's `op.f()`.
  public static func final(_ name: String) -> Identifier { Identifier(name, isFinal: true) }
}

extension Identifier: CustomStringConvertible {
  /// The name alone.
  public var description: String { name }
}
