internal import Decant

extension SQLServer {
  /// `IF object_id('t', 'U') IS NULL` before the statement, in place of `IF NOT EXISTS`.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/functions/object-id-transact-sql
  static func createTable(
    _ statement: CreateTable, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateTable>
  ) throws {
    var statement = statement
    if statement.ifNotExists {
      writer.keyword("IF")
      writer.objectID(statement.table.name, kind: "'U'")
      writer.keyword("IS NULL")
      writer.newline()
      statement.ifNotExists = false
    }
    try inherited(statement, &writer)
  }

  /// Rows may carry values of an `IDENTITY` column, which the table has to be told.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql
  static func bulkInsert(
    _ operation: BulkInsertOp, in script: inout Script, inherited: RuleTable<Script>.Rule<BulkInsertOp>
  ) throws {
    try script.statement(IdentityInsert(operation.table, isOn: true))
    try inherited(operation, &script)
    try script.statement(IdentityInsert(operation.table, isOn: false))
  }
}

/// `SET IDENTITY_INSERT t ON`.
struct IdentityInsert: SQLElement {
  private let table: QualifiedName
  private let isOn: Bool

  init(_ table: QualifiedName, isOn: Bool) {
    self.table = table
    self.isOn = isOn
  }

  func writeStandard(to writer: inout SQLWriter) {
    writer.keyword("SET IDENTITY_INSERT")
    writer.name(table)
    writer.keyword(isOn ? "ON" : "OFF")
  }
}
