/// Makes the schema state of revisions that are applied already, without writing anything.
struct Replay {
  /// The schema so far.
  private(set) var state: SchemaState
  /// The operations that take back the revisions for which they were asked for.
  private(set) var derived: [String: Result<[RecordedOperation], any Error>] = [:]
  private let context: RunContext

  /// Begins with the schema that the first revision finds.
  init(_ generator: ScriptGenerator) {
    context = generator.options.context
    state = SchemaState(
      dialect: generator.dialect, namingConvention: generator.options.namingConvention)
    for record in generator.options.baseline where record.applies(to: state.dialect.name) { apply(record) }
  }

  /// Applies a revision.
  ///
  /// The database has taken it; what does not fit is therefore not known well, and nothing is claimed of it.
  mutating func apply(_ revision: Revision, isReversed: Bool) {
    let id = revision.header.id
    state.revision = id
    let records: [RecordedOperation]
    do {
      records = try record(revision)
    } catch {
      derived[id] = .failure(error)
      return state.markAllUnknown(by: "revision \(id)")
    }
    guard isReversed else {
      return records.filter { $0.applies(to: state.dialect.name) }.forEach { apply($0) }
    }
    var reversal = Reversal()
    reversal.take(records, advancing: &state)
    state.doubtProblems()
    derived[id] = Result { try reversal.operations() }
  }

  private func record(_ revision: Revision) throws -> [RecordedOperation] {
    var recorder = Operations(dialect: state.dialect.name, context: context, state: state)
    try revision.upgrade(&recorder)
    return recorder.recorded
  }

  private mutating func apply(_ record: RecordedOperation) {
    do {
      try record.operation.apply(to: &state)
    } catch {
      state.markAllUnknown(
        by: "\(type(of: record.operation).documentName) of revision \(state.revision ?? "base")")
    }
    state.doubtProblems()
  }
}
