internal import Decant

extension SQLServer {
  /// The new table takes values for an `IDENTITY` column only when it is told so.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql
  static func recreateTable(
    _ recreation: TableRecreation, in script: inout Script, inherited: RuleTable<Script>.Rule<TableRecreation>
  ) throws {
    let fillsIdentity = try recreation.copy.filledColumns.contains {
      try identity(of: ColumnDefinition($0, of: recreation.new)) != nil
    }
    guard fillsIdentity else { return try inherited(recreation, &script) }
    try recreation.createTable(in: &script)
    try script.statement(IdentityInsert(recreation.new.name, isOn: true))
    try recreation.copyRows(in: &script)
    try script.statement(IdentityInsert(recreation.new.name, isOn: false))
    try recreation.replaceTable(in: &script)
    try recreation.createIndexes(in: &script)
  }
}
