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
  ///   - output: Where the script goes.
  /// - Throws: ``ScriptErrors``, or what the output throws.
  public func generate<Output: ScriptOutput>(
    _ plan: MigrationPlan, of revisions: [String: Revision], to output: Output
  ) throws -> Output {
    let printer = ScriptPrinter(style: dialect.script, output: output)
    var run = ScriptRun(generator: self, heads: Set(plan.start), sink: printer)
    if !options.transactionPerMigration { try run.script.beginTransaction() }
    for step in plan.steps {
      if options.transactionPerMigration { try run.script.beginTransaction() }
      try run.perform(step, of: revisions)
      if options.transactionPerMigration { try run.script.commitTransaction() }
    }
    if !options.transactionPerMigration { try run.script.commitTransaction() }
    guard run.errors.isEmpty else { throw ScriptErrors(run.errors) }
    return (run.script.finish() as? ScriptPrinter<Output>)?.output ?? output
  }
}

/// One run of a generator.
private struct ScriptRun {
  let generator: ScriptGenerator
  /// The revisions that the version table holds.
  var heads: Set<String>
  var errors: [ScriptError] = []
  var script: Script

  init(generator: ScriptGenerator, heads: Set<String>, sink: any StatementSink) {
    self.generator = generator
    self.heads = heads
    script = Script(
      dialect: generator.dialect, namingConvention: generator.options.namingConvention, sink: sink)
  }

  mutating func perform(_ step: Step, of revisions: [String: Revision]) throws {
    let table = generator.options.versionTable
    if heads.isEmpty { try collecting(step) { try $0.script.statement(try table.creation) } }
    try script.comment(step.comment)
    if let revision = revisions[step.revision] {
      try perform(step) { recorder in
        switch step.direction {
        case .upgrade: try revision.upgrade(&recorder)
        case .downgrade: try revision.downgrade(&recorder)
        case .stamp: break
        }
      }
    }
    for change in step.changes {
      try script.statement { table.write(change, to: &$0) }
      heads.apply(change)
    }
    if let hook = generator.options.onVersionApply { try perform(step) { try hook(step, &$0) } }
  }

  /// Writes the statements of what a body records.
  private mutating func perform(_ step: Step, _ body: Revision.Body) throws {
    var recorder = Operations(dialect: generator.dialect.name, context: generator.options.context)
    try collecting(step) { _ in try body(&recorder) }
    for (place, record) in recorder.recorded.enumerated() where record.applies(to: generator.dialect.name) {
      try collecting(step, record.location, place + 1) { try $0.script.perform(record.operation) }
    }
  }

  /// Keeps a problem of the migrations, so that all of them are reported; one of the output ends the run.
  private mutating func collecting(
    _ step: Step, _ location: String? = nil, _ number: Int? = nil, _ body: (inout ScriptRun) throws -> Void
  ) throws {
    do {
      try body(&self)
    } catch let error as RenderError {
      errors.append(error.in(step, location, number))
    } catch let error as ReverseError {
      errors.append(error.in(step, location, number))
    }
  }
}

extension Error {
  fileprivate func `in`(_ step: Step, _ location: String?, _ number: Int?) -> ScriptError {
    ScriptError(revision: step.revision, location: location, number: number, problem: "\(self)")
  }
}

extension Set<String> {
  fileprivate mutating func apply(_ change: VersionChange) {
    switch change {
    case .insert(let revision): insert(revision)
    case .update(let old, let new):
      remove(old)
      insert(new)
    case .delete(let revision): remove(revision)
    }
  }
}
