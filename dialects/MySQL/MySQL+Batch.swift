internal import Decant

extension MySQL {
  /// Gives the name of the old table to the new one without checks of foreign keys: those of other tables lead to the
  /// name, and go on to do so.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_foreign_key_checks
  static func recreateTable(
    _ recreation: TableRecreation, in script: inout Script, inherited: RuleTable<Script>.Rule<TableRecreation>
  ) throws {
    guard recreation.isStateful else { return try inherited(recreation, &script) }
    try recreation.createTable(in: &script)
    try recreation.copyRows(in: &script)
    try script.statement { $0.keyword("SET foreign_key_checks = 0") }
    try recreation.replaceTable(in: &script)
    try script.statement { $0.keyword("SET foreign_key_checks = 1") }
    try recreation.createIndexes(in: &script)
  }
}
