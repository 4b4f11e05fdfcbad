extension ScriptGenerator {
  /// Writes the script that makes the version table where the database has none, and gives the output back.
  ///
  /// ```sql
  /// BEGIN;
  ///
  /// CREATE TABLE IF NOT EXISTS alembic_version (
  ///     version_num VARCHAR(32) NOT NULL,
  ///     CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
  /// );
  ///
  /// COMMIT;
  /// ```
  ///
  /// Alembic's `ensure_version` looks into the database; where it only writes SQL it cannot, and writes a plain
  /// `CREATE TABLE`, which fails on a database that has the table. This script can be run again: it has the
  /// condition that `create_table` with `if_not_exists` has in the dialect (on Oracle one that releases before
  /// 23ai do not know). It is in a transaction also where each migration has its own, as the statement is in
  /// that of the first migration in other scripts; Alembic then writes it outside of any.
  ///
  /// - Throws: ``ScriptErrors``, or what the output throws.
  public func ensureVersionTable<Output: ScriptOutput>(to output: Output) throws -> Output {
    let printer = ScriptPrinter(style: dialect.script, output: output)
    var script = Script(dialect: dialect, namingConvention: options.namingConvention, sink: printer)
    try script.beginTransaction()
    do {
      try script.perform(CreateTableOp(options.versionTable.table, ifNotExists: true))
    } catch let error as RenderError {
      throw ScriptErrors([ScriptError(problem: "\(error)")])
    }
    try script.commitTransaction()
    return (script.finish() as? ScriptPrinter<Output>)?.output ?? output
  }
}
