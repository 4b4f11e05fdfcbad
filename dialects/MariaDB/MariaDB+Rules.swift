internal import Decant

extension MariaDB {
  /// A computed column takes no `NOT NULL`, so that it has none unless asked for.
  ///
  /// Source: https://mariadb.com/kb/en/generated-columns/
  static func columnDefinition(
    _ definition: ColumnDefinition, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ColumnDefinition>
  ) throws {
    var definition = definition
    if definition.column.serverDefault?.asComputed != nil, definition.column.nullable == nil {
      definition.column.nullable = true
    }
    try inherited(definition, &writer)
  }

  /// `DROP CONSTRAINT c` for a check.
  static func dropConstraint(
    _ statement: DropConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<DropConstraint>
  ) throws {
    guard statement.kind == .check else { return try inherited(statement, &writer) }
    var statement = statement
    statement.ifExists = false
    try statement.writeStandard(to: &writer)
  }
}
