internal import Decant

extension SQLServer {
  /// `PRIMARY KEY CLUSTERED (a)`.
  static func primaryKey(
    _ key: PrimaryKeyConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<PrimaryKeyConstraint>
  ) throws {
    try writer.constraintName(of: key)
    writer.keyword("PRIMARY KEY")
    writer.clustering(key.options)
    writer.columnList(key.columns)
    try writer.element(key.deferrability)
  }

  /// `UNIQUE NONCLUSTERED (a)`.
  static func unique(
    _ constraint: UniqueConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<UniqueConstraint>
  ) throws {
    try writer.constraintName(of: constraint)
    writer.keyword("UNIQUE")
    writer.clustering(constraint.options)
    writer.columnList(constraint.columns)
    try writer.element(constraint.deferrability)
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
