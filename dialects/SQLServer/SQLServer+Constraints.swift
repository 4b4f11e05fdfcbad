internal import Decant

extension SQLServer {
  /// `CLUSTERED` or `NONCLUSTERED` before the columns of a key.
  static func keyColumns(
    _ clause: KeyColumns, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<KeyColumns>
  ) throws {
    writer.clustering(clause.constraint.options)
    try inherited(clause, &writer)
  }

  /// `NO ACTION` for `RESTRICT`: it means the same where no check can wait.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/statements/alter-table-table-constraint-transact-sql
  static func foreignKeyActions(
    _ actions: ForeignKeyActions, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ForeignKeyActions>
  ) throws {
    var actions = actions
    // a foreign key with a NULL in it is not checked, which is what SIMPLE says
    if let match = actions.match, match.uppercased() != "SIMPLE" {
      throw RenderError.unsupported("a foreign key that matches \(match)", hint: "leave match out")
    }
    actions.match = nil
    actions.onDelete = withoutRestrict(actions.onDelete)
    actions.onUpdate = withoutRestrict(actions.onUpdate)
    try inherited(actions, &writer)
  }

  private static func withoutRestrict(_ action: String?) -> String? {
    action?.uppercased() == "RESTRICT" ? "NO ACTION" : action
  }
}

extension SQLWriter {
  /// Writes `CLUSTERED` or `NONCLUSTERED`, where it is asked for.
  mutating func clustering(_ options: DialectOptions) {
    switch options.given(SQLServer.Option.clustered)?.boolValue {
    case true?: keyword("CLUSTERED")
    case false?: keyword("NONCLUSTERED")
    case nil: break
    }
  }
}
