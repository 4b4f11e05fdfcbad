/// A table: what `CREATE TABLE` says, and the indexes and comments that go with it.
public struct Table: Sendable {
  /// The name with its schema.
  public var name: QualifiedName
  /// The columns in their order.
  public var columns: [Column]
  /// The constraints in their order.
  public var constraints: [any TableConstraint]
  /// The indexes in their order.
  public var indexes: [TableIndex]
  /// The comment that the database keeps.
  public var comment: String?
  /// Words between `CREATE` and `TABLE`, such as `TEMPORARY`.
  public var prefixes: [String]
  /// Settings for single dialects.
  public var options: DialectOptions
  /// Data for programs; never written.
  public var info: [JSONMember]

  /// Makes a table.
  public init(
    _ name: Identifier, schema: Identifier? = nil, columns: [Column] = [],
    constraints: [any TableConstraint] = [], indexes: [TableIndex] = [], comment: String? = nil,
    prefixes: [String] = [], options: DialectOptions = [:], info: [JSONMember] = []
  ) {
    self.name = QualifiedName(name, schema: schema)
    self.columns = columns
    self.constraints = constraints
    self.indexes = indexes
    self.comment = comment
    self.prefixes = prefixes
    self.options = options
    self.info = info
  }

  /// Makes a table of its parts, as `createTable` takes them.
  public init(
    _ name: Identifier, schema: Identifier? = nil, comment: String? = nil, prefixes: [String] = [],
    options: DialectOptions = [:], info: [JSONMember] = [], @TableBuilder _ items: () -> [any TableItem]
  ) {
    self.init(name, schema: schema, comment: comment, prefixes: prefixes, options: options, info: info)
    for item in items() {
      switch item {
      case let column as Column: columns.append(column)
      case let index as TableIndex: indexes.append(index)
      case let constraint as any TableConstraint: constraints.append(constraint)
      default: break
      }
    }
  }
}

/// A part of a table: a column, a constraint or an index.
public protocol TableItem: Sendable {}

extension Column: TableItem {}

/// Gathers the parts of a table.
@resultBuilder
public enum TableBuilder {
  /// A column, a constraint or an index.
  public static func buildExpression(_ item: any TableItem) -> [any TableItem] { [item] }
  /// Parts made elsewhere.
  public static func buildExpression(_ items: [any TableItem]) -> [any TableItem] { items }
  /// The parts one after another.
  public static func buildBlock(_ items: [any TableItem]...) -> [any TableItem] { items.flatMap { $0 } }
  /// The parts of a loop.
  public static func buildArray(_ items: [[any TableItem]]) -> [any TableItem] { items.flatMap { $0 } }
  /// The parts of an `if` without `else`.
  public static func buildOptional(_ items: [any TableItem]?) -> [any TableItem] { items ?? [] }
  /// The parts of an `if`.
  public static func buildEither(first items: [any TableItem]) -> [any TableItem] { items }
  /// The parts of an `else`.
  public static func buildEither(second items: [any TableItem]) -> [any TableItem] { items }
}
