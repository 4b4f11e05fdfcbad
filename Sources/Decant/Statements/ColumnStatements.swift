/// `ALTER TABLE t ADD COLUMN ...`.
public struct AddColumn: SQLElement {
  /// The column, resolved.
  public var column: Column
  /// Its table, resolved, with this column alone.
  public var table: Table
  /// Whether a column of that name is left as it is.
  public var ifNotExists: Bool
  /// Whether `PRIMARY KEY` stands behind the column.
  public var inlinesPrimaryKey: Bool
  /// The foreign key that stands behind the column.
  public var inlineReference: ForeignKeyConstraint?

  /// Makes the statement.
  public init(
    _ column: Column, to table: Table, ifNotExists: Bool = false, inlinesPrimaryKey: Bool = false,
    inlineReference: ForeignKeyConstraint? = nil
  ) {
    self.column = column
    self.table = table
    self.ifNotExists = ifNotExists
    self.inlinesPrimaryKey = inlinesPrimaryKey
    self.inlineReference = inlineReference
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.alterTable(table.name)
    writer.keyword("ADD COLUMN")
    try writeDefinition(to: &writer)
  }

  /// Writes what stands behind `ADD COLUMN`.
  public func writeDefinition(to writer: inout SQLWriter) throws {
    try writer.condition(ifNotExists, of: .addColumn)
    try writer.element(ColumnDefinition(column, of: table))
    if inlinesPrimaryKey, column.isPrimaryKey { writer.keyword("PRIMARY KEY") }
    if let inlineReference {
      try writer.element(ReferencesClause(inlineReference.targets))
      try writer.element(inlineReference.actions)
    }
    for check in column.checks { try writer.element(check) }
  }
}

/// `ALTER TABLE t DROP COLUMN c`.
public struct DropColumn: SQLElement {
  /// The column.
  public var column: Identifier
  /// Its table.
  public var table: QualifiedName
  /// Whether it is no error where there is no such column.
  public var ifExists: Bool

  /// Makes the statement.
  public init(_ column: Identifier, of table: QualifiedName, ifExists: Bool = false) {
    self.column = column
    self.table = table
    self.ifExists = ifExists
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.alterTable(table)
    writer.keyword("DROP COLUMN")
    try writer.condition(ifExists, of: .dropColumn)
    writer.identifier(column)
  }
}

/// One change of a column; `ALTER COLUMN` makes a statement for each.
public struct AlterColumn: SQLElement {
  /// What changes.
  public enum Part: Sendable {
    /// Whether NULL is allowed.
    case nullable(Bool)
    /// The type.
    case type(any SQLType)
    /// The default; nil removes it.
    case serverDefault(ServerDefault?)
    /// The comment; nil removes it.
    case comment(String?)
    /// The name.
    case name(Identifier)
  }

  /// What changes.
  public var part: Part
  /// The whole operation, for what is known of the column.
  public var operation: AlterColumnOp

  /// Makes the statement.
  public init(_ part: Part, of operation: AlterColumnOp) {
    self.part = part
    self.operation = operation
  }

  /// Writes `ALTER TABLE t ALTER COLUMN c SET NOT NULL` and the like.
  public func writeStandard(to writer: inout SQLWriter) throws {
    if case .name(let name) = part { return writeRename("RENAME", to: name, in: &writer) }
    writer.alterTable(operation.table)
    writer.keyword("ALTER COLUMN")
    writer.identifier(operation.column)
    try writePart(to: &writer)
  }

  /// Writes `ALTER TABLE t RENAME COLUMN c TO d` with the words of the database.
  public func writeRename(_ words: StaticString, to name: Identifier, in writer: inout SQLWriter) {
    writer.alterTable(operation.table)
    writer.keyword(words)
    writer.identifier(operation.column)
    writer.keyword("TO")
    writer.identifier(name)
  }

  private func writePart(to writer: inout SQLWriter) throws {
    switch part {
    case .nullable(let nullable): writer.keyword(nullable ? "DROP NOT NULL" : "SET NOT NULL")
    case .type(let type):
      writer.keyword("TYPE")
      try writer.element(ofType: type)
    case .serverDefault(let value): try writeDefault(value, to: &writer)
    case .comment: throw RenderError.unsupported("a comment on an existing column")
    case .name: break
    }
  }

  private func writeDefault(_ value: ServerDefault?, to writer: inout SQLWriter) throws {
    try operation.requireNoComputed(value)
    if operation.changesIdentity(to: value) {
      throw RenderError.unsupported("adding, removing or changing an identity on an existing column")
    }
    guard let value else { return writer.keyword("DROP DEFAULT") }
    writer.keyword("SET DEFAULT")
    try writer.element(value)
  }
}
