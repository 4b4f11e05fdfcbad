internal import Decant

extension MySQL {
  /// `USING BTREE` behind the columns.
  static func primaryKey(
    _ key: PrimaryKeyConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<PrimaryKeyConstraint>
  ) throws {
    try inherited(key, &writer)
    try writer.indexMethod(key.options)
  }

  /// Refuses `MATCH`, which MySQL reads and then ignores the actions behind it.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
  static func foreignKeyActions(
    _ actions: ForeignKeyActions, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ForeignKeyActions>
  ) throws {
    guard actions.match == nil else {
      throw RenderError.unsupported(
        "MATCH of a foreign key",
        hint: "leave it out: MySQL would ignore ON DELETE and ON UPDATE along with it")
    }
    try inherited(actions, &writer)
  }

  /// `DROP FOREIGN KEY f`, `DROP PRIMARY KEY`, `DROP INDEX u`, `DROP CHECK c`.
  static func dropConstraint(
    _ statement: DropConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<DropConstraint>
  ) throws {
    guard let kind = statement.kind else {
      throw RenderError(
        .missing("the type of the constraint to drop"), hint: "give foreignkey, primary, unique or check")
    }
    writer.keyword("ALTER TABLE")
    writer.name(statement.table)
    switch kind {
    case .foreignKey: writer.keyword("DROP FOREIGN KEY")
    case .primaryKey: return writer.keyword("DROP PRIMARY KEY")
    case .unique: writer.keyword("DROP INDEX")
    case .check: writer.keyword("DROP CHECK")
    }
    try statement.writeName(to: &writer)
  }
}
