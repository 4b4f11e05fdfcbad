internal import Decant

extension SQLServer {
  /// Drops what the options name before the column: its default, its check, its foreign key; where the schema is
  /// known, what it has of them.
  static func dropColumn(
    _ operation: DropColumnOp, in script: inout Script, inherited: RuleTable<Script>.Rule<DropColumnOp>
  ) throws {
    if let state = script.state, state.knows(operation.table) {
      try dropKnownConstraints(of: operation, state, in: &script)
      return try inherited(operation, &script)
    }
    for (option, kind) in DropColumnConstraint.Kind.options where operation.options.isTrue(option) {
      try script.statement(DropColumnConstraint(kind, of: operation.column, in: operation.table))
    }
    try inherited(operation, &script)
  }
}

extension SQLServer {
  /// What has a name is dropped by it before; the database finds the names of the rest.
  private static func dropKnownConstraints(
    of operation: DropColumnOp, _ state: SchemaState, in script: inout Script
  ) throws {
    let (table, name) = (operation.table, operation.column)
    let column = state.column(name, of: table.name, schema: table.schema)
    if column?.serverDefault?.isPlain == true { try script.dropDefault(of: name, in: table, state) }
    let unnamed = state.constraints(of: table.name, schema: table.schema).filter { constraint in
      constraint.name == nil && constraint.columns.contains { $0.isSame(as: name) }
    }
    let hasCheck =
      unnamed.contains { $0 is CheckConstraint } || column?.checks.contains { $0.name == nil } == true
    if hasCheck { try script.statement(DropColumnConstraint(.check, of: name, in: table)) }
    if unnamed.contains(where: { $0 is ForeignKeyConstraint }) {
      try script.statement(DropColumnConstraint(.foreignKey, of: name, in: table))
    }
  }
}

/// Looks up the name of a constraint that the database has made up, and drops it.
struct DropColumnConstraint: SQLElement {
  /// What is dropped.
  enum Kind {
    case `default`
    case check
    case foreignKey

    /// The kinds by the option that asks for them, in the order in which they are dropped.
    static let options: [(String, Kind)] = [
      (SQLServer.Option.dropDefault, .default), (SQLServer.Option.dropCheck, .check),
      (SQLServer.Option.dropForeignKey, .foreignKey),
    ]
  }

  private let kind: Kind
  private let column: Identifier
  private let table: QualifiedName

  init(_ kind: Kind, of column: Identifier, in table: QualifiedName) {
    self.kind = kind
    self.column = column
    self.table = table
  }

  func writeStandard(to writer: inout SQLWriter) {
    writer.keyword("declare @const_name varchar(256)")
    writer.newline()
    writer.keyword("select @const_name = QUOTENAME([name]) from")
    switch kind {
    case .default:
      writer.keyword("sys.default_constraints")
      writeCondition("parent_object_id", "parent_column_id", to: &writer)
    case .check:
      writer.keyword("sys.check_constraints")
      writeCondition("parent_object_id", "parent_column_id", to: &writer)
    case .foreignKey:
      writer.newline()
      writer.keyword("sys.foreign_keys fk join sys.foreign_key_columns fkc")
      writer.newline()
      writer.keyword("on fk.object_id=fkc.constraint_object_id")
      writeCondition("fkc.parent_object_id", "fkc.parent_column_id", to: &writer)
    }
    writer.newline()
    writer.keyword("exec")
    writer.arguments { writer in
      writer.string { writer in
        writer.keyword("alter table")
        writer.alteredName(table)
        writer.keyword("drop constraint")
        // the name that is added follows behind a blank
        writer.sign(" ")
      }
      writer.keyword("+ @const_name")
    }
  }

  private func writeCondition(_ object: StaticString, _ column: StaticString, to writer: inout SQLWriter) {
    writer.newline()
    writer.keyword("where")
    writer.keyword(object)
    writer.keyword("=")
    writer.objectID(table)
    writer.newline()
    writer.keyword("and col_name")
    writer.arguments { writer in
      writer.keyword(object)
      writer.sign(",")
      writer.keyword(column)
    }
    writer.keyword("=")
    writer.string(self.column.name)
  }
}
