internal import Decant

extension Oracle {
  /// No `ON UPDATE`, as in SQLAlchemy, and no `MATCH`, of which the database knows `SIMPLE` alone.
  ///
  /// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/constraint.html
  static func foreignKeyActions(
    _ actions: ForeignKeyActions, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ForeignKeyActions>
  ) throws {
    if let match = actions.match, match.uppercased() != "SIMPLE" {
      throw RenderError.unsupported(
        "MATCH \(match) of a foreign key", hint: "leave match out; SIMPLE is what holds")
    }
    var known = actions
    known.match = nil
    known.onUpdate = nil
    try inherited(known, &writer)
  }
}
