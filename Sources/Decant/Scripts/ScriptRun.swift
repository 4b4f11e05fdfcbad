/// One run of a generator.
struct ScriptRun {
  let generator: ScriptGenerator
  /// The revisions that the version table holds.
  private var heads: Set<String>
  private(set) var errors: [ScriptError] = []
  /// How many operations the migrations have called.
  private(set) var operationCount = 0
  var script: Script
  /// The revisions that are applied, in their order, as long as the baseline is ahead.
  private var applied: [Revision] = []
  /// The revisions of the baseline that are ahead.
  private var awaited: Set<String> = []
  /// The operations that take back the upgrades of applied revisions.
  private(set) var derived: [String: Result<[RecordedOperation], any Error>] = [:]

  init(generator: ScriptGenerator, heads: Set<String>, sink: any StatementSink) {
    self.generator = generator
    self.heads = heads
    script = Script(
      dialect: generator.dialect, namingConvention: generator.options.namingConvention, sink: sink)
  }

  /// Makes the schema state of the revisions that are applied before the first step.
  mutating func replay(_ history: [Revision], reversing doomed: Set<String>) {
    var replay = Replay(generator)
    replay.apply(history, reversing: doomed)
    applied = history
    awaited = (generator.options.baseline?.revisions ?? []).subtracting(history.map(\.header.id))
    derived = replay.derived
    script.state = replay.state
  }

  /// Writes a step: its statements, its changes of the version table, and what the project adds.
  mutating func perform(_ step: Step, of revisions: [String: Revision]) throws {
    let table = generator.options.versionTable
    script.state?.revision = step.revision
    if heads.isEmpty { try collecting(step) { try $0.script.statement(CreateTable(table.table)) } }
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
    if step.direction == .upgrade, let revision = revisions[step.revision] { approachBaseline(by: revision) }
  }

  /// Knows the schema of the baseline from the revision on that leads there.
  private mutating func approachBaseline(by revision: Revision) {
    guard !awaited.isEmpty else { return }
    applied.append(revision)
    awaited.remove(revision.header.id)
    if awaited.isEmpty { replay(applied, reversing: []) }
  }

  /// Writes the statements of what a body records.
  private mutating func perform(_ step: Step, _ body: Revision.Body) throws {
    let records = try record(step, body)
    operationCount += records.count
    script.state?.noteTypesDropped(by: records)
    let recreatesTables = generator.options.recreatesTables
    var rest = script.parts(of: records, recreatingTables: recreatesTables)[...]
    while !rest.isEmpty {
      // each run on a table finds the schema as the one before has left it
      for unit in script.units(takenFrom: &rest, recreatingTables: recreatesTables) {
        try collecting(step, unit) { run in
          if let remark = unit.record.remark { try run.script.comment(remark) }
          try run.script.perform(unit.record.operation)
        }
      }
    }
  }

  /// What a body records; the recorder is gone then, so that the state can be changed in place.
  private mutating func record(_ step: Step, _ body: Revision.Body) throws -> [RecordedOperation] {
    var recorder = Operations(
      dialect: generator.dialect.name, context: generator.options.context, state: script.state)
    recorder.derived = derived[step.revision]
    try collecting(step) { _ in try body(&recorder) }
    return recorder.recorded
  }

  /// Keeps a problem of the migrations, so that all of them are reported; one of the output ends the run.
  private mutating func collecting(
    _ step: Step, _ unit: OperationUnit? = nil, _ body: (inout ScriptRun) throws -> Void
  ) throws {
    do {
      try body(&self)
    } catch let error as RenderError {
      errors.append(error.in(step, unit))
      // what follows finds the schema as the operation would have made it
      if let unit { try? unit.record.operation.applyIgnoringProblems(to: &script.state) }
    } catch let error as ReverseError {
      errors.append(error.in(step, unit))
    } catch let error as ReversalErrors {
      errors += error.failures.map { failure in
        ScriptError(
          revision: step.revision, location: failure.location, number: failure.number,
          problem: "\(failure.error)")
      }
    } catch let error as DocumentErrors {
      errors += error.errors.map(ScriptError.init)
      script.state?.markAllUnknown(by: "revision \(step.revision)")
    } catch let error as StateErrors {
      errors += error.errors.map { $0.in(step, unit) }
    }
  }
}

extension MigrateOperation {
  fileprivate func applyIgnoringProblems(to state: inout SchemaState?) throws {
    try state?.apply(self)
  }
}

extension Error {
  fileprivate func `in`(_ step: Step, _ unit: OperationUnit?) -> ScriptError {
    ScriptError(
      revision: step.revision, location: unit?.record.location, number: unit?.number, problem: "\(self)")
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
