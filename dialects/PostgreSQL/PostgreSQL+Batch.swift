internal import Decant

extension PostgreSQL {
  /// Drops the constraints of the old table whose names the new one needs: both stand side by side for a
  /// while.
  static func recreateTable(
    _ recreation: TableRecreation, in script: inout Script, inherited: RuleTable<Script>.Rule<TableRecreation>
  ) throws {
    for constraint in recreation.reusedConstraints {
      try script.statement(DropConstraint(constraint.name, of: recreation.old.name))
    }
    try inherited(recreation, &script)
  }

  /// `OVERRIDING SYSTEM VALUE`, without which a column `GENERATED ALWAYS AS IDENTITY` takes no values.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-insert.html
  static func copyRows(
    _ statement: CopyRows, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CopyRows>
  ) throws {
    let fillsIdentity = statement.filledColumns.contains { $0.serverDefault?.asIdentity?.always == true }
    statement.writeTarget(to: &writer)
    if fillsIdentity { writer.keyword("OVERRIDING SYSTEM VALUE") }
    try statement.writeSource(to: &writer)
  }

  /// A domain is a kind of its own, and text becomes a value of an enum by a cast alone.
  ///
  /// Source: https://www.postgresql.org/docs/current/datatype-enum.html
  static func needsCast(from old: any SQLType, to new: any SQLType) -> Bool {
    let isNamed = old is DomainType || new is DomainType || (new as? EnumType)?.isNative == true
    return isNamed ? AnySQLType(old) != AnySQLType(new) : BatchStyle.areOfOtherKinds(old, new)
  }
}
