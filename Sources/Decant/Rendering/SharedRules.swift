/// Rules that several databases have in common, for the table of contents of a dialect.
///
/// ```swift
/// dialect.elements.override(RenameTable.self, SharedRules.renameTable)
/// ```
public enum SharedRules {
  /// `ALTER TABLE s.a RENAME TO b`: the new name stands without a schema.
  public static func renameTable(
    _ statement: RenameTable, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<RenameTable>
  ) {
    writer.alterTable(statement.table)
    writer.keyword("RENAME TO")
    writer.identifier(statement.newName)
  }

  /// `ALTER TABLE t ADD c INTEGER` without `COLUMN`: the column alone, without what could stand behind it.
  public static func addColumn(
    _ statement: AddColumn, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<AddColumn>
  ) throws {
    writer.alterTable(statement.table.name)
    writer.keyword("ADD")
    try writer.element(ColumnDefinition(statement.column, of: statement.table))
  }

  /// An empty comment in the place of the one that is dropped.
  public static func dropTableComment(
    _ operation: DropTableCommentOp, in script: inout Script,
    inherited: RuleTable<Script>.Rule<DropTableCommentOp>
  ) throws {
    try script.statement(SetTableComment("", on: operation.table))
  }

  /// `FLOAT(53)`; `Double` is `DOUBLE PRECISION`.
  public static func float(
    _ type: FloatType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<FloatType>
  ) throws {
    switch type.name {
    case .genericDouble: writer.keyword("DOUBLE PRECISION")
    case .generic, .float:
      writer.keyword("FLOAT")
      writer.numbers([type.precision])
    case .real, .double, .doublePrecision: try inherited(type, &writer)
    }
  }

  /// `JSON`.
  public static func json(
    _ type: JSONType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<JSONType>
  ) {
    writer.keyword("JSON")
  }

  /// `UUID`, or `CHAR(32)` where the native type is not wanted.
  public static func uuid(
    _ type: UUIDType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<UUIDType>
  ) throws {
    if type.isNative { writer.keyword("UUID") } else { try inherited(type, &writer) }
  }
}
