/// Writes the script of a run: the statements of each step, the rows of the version table, the transactions.
public struct ScriptGenerator: Sendable {
  /// The dialect, with its settings.
  public let dialect: Dialect
  /// How the script is made.
  public let options: ScriptOptions

  /// Makes a generator.
  public init(dialect: Dialect, options: ScriptOptions = ScriptOptions()) {
    self.dialect = dialect
    self.options = options
  }

  /// Writes the script of a plan and gives the output back.
  ///
  /// All problems of the run are collected; the output must not be used where there are some.
  ///
  /// - Parameters:
  ///   - plan: The steps in their order.
  ///   - revisions: The revisions by identifier.
  ///   - history: The revisions that are applied before the first step, in their order.
  ///   - output: Where the script goes.
  ///   - observe: Is told of each step before it runs; what it throws ends the run.
  /// - Throws: ``ScriptErrors``, or what the output throws.
  public func generate<Output: ScriptOutput>(
    _ plan: MigrationPlan, of revisions: [String: Revision], after history: [String] = [], to output: Output,
    observing observe: ((Step) throws -> Void)? = nil
  ) throws -> Output {
    let printer = ScriptPrinter(style: dialect.script, output: output)
    var run = ScriptRun(generator: self, heads: Set(plan.start), sink: printer)
    if !options.isStateless {
      let doomed = plan.steps.filter { $0.direction == .downgrade }.map(\.revision)
      run.replay(history.compactMap { revisions[$0] }, reversing: Set(doomed))
    }
    if !options.transactionPerMigration { try run.script.beginTransaction() }
    for step in plan.steps {
      try observe?(step)
      if options.transactionPerMigration { try run.script.beginTransaction() }
      try run.perform(step, of: revisions)
      if options.transactionPerMigration { try run.script.commitTransaction() }
    }
    if !options.transactionPerMigration { try run.script.commitTransaction() }
    guard run.errors.isEmpty else { throw ScriptErrors(run.errors) }
    return (run.script.finish() as? ScriptPrinter<Output>)?.output ?? output
  }
}
