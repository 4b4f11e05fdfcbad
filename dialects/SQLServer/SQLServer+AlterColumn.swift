internal import Decant

extension SQLServer {
  /// Type and nullability in one statement; a default is a constraint, dropped before a new one is added.
  static func alterColumn(
    _ operation: AlterColumnOp, in script: inout Script, inherited: RuleTable<Script>.Rule<AlterColumnOp>
  ) throws {
    var definition = try joiningTypeAndNullability(operation)
    definition.newName = nil
    let changesDefault = !operation.serverDefault.isUnchanged && !operation.touchesGeneration
    if changesDefault { definition.serverDefault = .unchanged }

    if operation.type != nil { try operation.dropChecks(in: &script) }
    if changesDefault, operation.mayHaveDefault { try dropDefault(of: operation, in: &script) }
    try definition.performChanges(in: &script)
    if changesDefault, let value = operation.serverDefault.value {
      let name = try script.namingConvention.defaultName(of: operation.column, in: operation.table)
      try script.statement(AddDefault(value, to: operation.column, of: operation.table, name: name))
    }
    if let name = operation.newName { try script.statement(AlterColumn(.name(name), of: operation)) }
    try operation.addChecks(in: &script)
  }

  /// Drops the default by the name that it is known to have, or else by the one that the database finds.
  private static func dropDefault(of operation: AlterColumnOp, in script: inout Script) throws {
    guard let state = script.state else {
      return try script.statement(DropColumnConstraint(.default, of: operation.column, in: operation.table))
    }
    // where nothing is known of a default, there may be one
    guard operation.existing.serverDefault != .dropped else { return }
    try script.dropDefault(of: operation.column, in: operation.table, state)
  }

  /// A type without NULL or NOT NULL makes the column nullable, so both go together where they are known.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql
  private static func joiningTypeAndNullability(_ operation: AlterColumnOp) throws -> AlterColumnOp {
    var joined = operation
    if operation.type != nil { joined.nullable = operation.nullable ?? operation.existing.nullable }
    guard joined.nullable != nil else { return joined }
    joined.existing.type = operation.type ?? operation.existing.type
    joined.type = nil
    guard joined.existing.type != nil else {
      throw RenderError(
        .missing("the type of column \"\(operation.column)\""),
        hint: "NULL or NOT NULL needs the existing or a new type")
    }
    return joined
  }

  /// `ALTER COLUMN c type NOT NULL`, `ADD DEFAULT 'x' FOR c`, `sp_rename`, and the description of the column.
  static func alterColumn(
    _ statement: AlterColumn, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<AlterColumn>
  ) throws {
    let operation = statement.operation
    switch statement.part {
    case .nullable(let nullable):
      guard let type = operation.existing.type else { return try inherited(statement, &writer) }
      try writer.alterColumn(operation, type)
      writer.keyword(nullable ? "NULL" : "NOT NULL")
    case .type(let type): try writer.alterColumn(operation, type)
    case .serverDefault: try inherited(statement, &writer)
    case .comment(let comment): writeComment(comment, of: operation, to: &writer)
    case .name(let name):
      writer.keyword("EXEC sp_rename")
      writer.string { writer in
        writer.alteredName(operation.table)
        writer.dot()
        writer.identifier(operation.column)
      }
      writer.sign(",")
      writer.identifier(name)
      writer.sign(", 'COLUMN'")
    }
  }
}

/// `ALTER TABLE t ADD CONSTRAINT df DEFAULT 'x' FOR c`.
struct AddDefault: SQLElement {
  private let value: ServerDefault
  private let column: Identifier
  private let table: QualifiedName
  private let name: Identifier?

  init(_ value: ServerDefault, to column: Identifier, of table: QualifiedName, name: Identifier?) {
    self.value = value
    self.column = column
    self.table = table
    self.name = name
  }

  func writeStandard(to writer: inout SQLWriter) throws {
    writer.alterTable(table)
    writer.keyword("ADD")
    if let name { try writer.constraintName(ofDefault: name) }
    writer.keyword("DEFAULT")
    try writer.element(value)
    writer.keyword("FOR")
    writer.identifier(column)
  }
}

extension Script {
  /// Drops the default of a column: by its name where Decant gave it one, or else by the one that the database finds.
  mutating func dropDefault(of column: Identifier, in table: QualifiedName, _ state: SchemaState) throws {
    let known = state.column(column, of: table.name, schema: table.schema)
    guard let name = known?.serverDefaultName else {
      return try statement(DropColumnConstraint(.default, of: column, in: table))
    }
    try statement(DropConstraint(name, kind: nil, of: table))
  }
}

extension SQLWriter {
  fileprivate mutating func alterColumn(_ operation: AlterColumnOp, _ type: any SQLType) throws {
    alterTable(operation.table)
    keyword("ALTER COLUMN")
    identifier(operation.column)
    try element(ofType: type)
  }
}

extension AlterColumnOp {
  /// Whether the old or the new default is an identity or an expression over other columns.
  fileprivate var touchesGeneration: Bool {
    let both = [serverDefault.value, existing.serverDefault.value]
    return both.contains { $0?.asIdentity != nil || $0?.asComputed != nil }
  }

  /// Whether the column may have a default that is in the way of a new one.
  fileprivate var mayHaveDefault: Bool { serverDefault.value == nil || !existing.serverDefault.isUnchanged }
}
