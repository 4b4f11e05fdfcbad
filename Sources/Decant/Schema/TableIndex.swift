/// A column or an expression of an index.
///
/// ```swift
/// TableIndex("ix_users_email", ["tenant_id", .sql("lower(email)")])
/// ```
public enum IndexElement: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A column by key.
  case column(Identifier)
  /// An expression, written as it stands.
  case sql(SQLText)

  /// Makes a column.
  public init(stringLiteral value: String) { self = .column(Identifier(value)) }
}

/// An index of a table.
public struct TableIndex: Sendable, TableItem {
  /// The name, or nil for one that a naming convention gives.
  public var name: Identifier?
  /// The columns and expressions.
  public var elements: [IndexElement]
  /// Whether no two rows may be equal.
  public var isUnique: Bool
  /// Settings for single dialects.
  public var options: DialectOptions

  /// Makes an index.
  public init(
    _ name: Identifier?, _ elements: [IndexElement], unique: Bool = false, options: DialectOptions = [:]
  ) {
    self.name = name
    self.elements = elements
    isUnique = unique
    self.options = options
  }
}
