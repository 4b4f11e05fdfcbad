/// The column that a foreign key refers to: `"table.column"` or `"schema.table.column"`.
///
/// `"table"` alone means the column of the same name. A name with a dot, or one with its own quoting,
/// takes the form of parts.
public struct ForeignKeyTarget: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The table with its schema.
  public var table: QualifiedName
  /// The column, or nil for the one of the same name.
  public var column: Identifier?

  /// Makes a target of its parts.
  public init(table: Identifier, column: Identifier?, schema: Identifier? = nil) {
    self.table = QualifiedName(table, schema: schema)
    self.column = column
  }

  /// Makes a target of a dotted text; the last two parts are table and column, what is before them the
  /// schema.
  public init(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else {
      self.init(table: Identifier(text), column: nil)
      return
    }
    let schema = parts.dropLast(2).joined(separator: ".")
    self.init(
      table: Identifier(parts[parts.count - 2]), column: Identifier(parts[parts.count - 1]),
      schema: parts.count > 2 ? Identifier(schema) : nil)
  }

  /// Makes a target of a dotted text.
  public init(stringLiteral value: String) { self.init(value) }
}

/// What a foreign key does and when it is checked.
public struct ForeignKeyActions: Hashable, Sendable {
  /// `ON UPDATE`, such as `CASCADE`.
  public var onUpdate: String?
  /// `ON DELETE`, such as `SET NULL`.
  public var onDelete: String?
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  public var deferrable: Bool?
  /// `INITIALLY`, such as `DEFERRED`.
  public var initially: String?
  /// `MATCH`, such as `FULL`.
  public var match: String?

  /// Makes actions; what is nil is not written.
  public init(
    onUpdate: String? = nil, onDelete: String? = nil, deferrable: Bool? = nil, initially: String? = nil,
    match: String? = nil
  ) {
    self.onUpdate = onUpdate
    self.onDelete = onDelete
    self.deferrable = deferrable
    self.initially = initially
    self.match = match
  }
}

/// A foreign key of one column.
public struct ForeignKeyReference: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The column that is referred to.
  public var target: ForeignKeyTarget
  /// The name of the constraint.
  public var name: Identifier?
  /// What it does and when it is checked.
  public var actions: ForeignKeyActions
  /// Whether the target column is meant by its name where it has another key.
  public var linksToName: Bool
  /// Whether the constraint is left out of `CREATE TABLE`.
  public var usesAlter: Bool
  /// Settings for single dialects.
  public var options: DialectOptions

  /// Makes a foreign key.
  public init(
    _ target: ForeignKeyTarget, name: Identifier? = nil, actions: ForeignKeyActions = ForeignKeyActions(),
    linksToName: Bool = false, usesAlter: Bool = false, options: DialectOptions = [:]
  ) {
    self.target = target
    self.name = name
    self.actions = actions
    self.linksToName = linksToName
    self.usesAlter = usesAlter
    self.options = options
  }

  /// Makes a foreign key to `"table.column"`.
  public init(stringLiteral value: String) { self.init(ForeignKeyTarget(value)) }
}
