/// Makes the schema state of revisions that are applied already, without writing anything.
struct Replay {
  /// The schema so far.
  private(set) var state: SchemaState
  /// The operations that take back the revisions for which they were asked for.
  private(set) var derived: [String: Result<[RecordedOperation], any Error>] = [:]
  private let generator: ScriptGenerator

  /// Begins with an empty database.
  init(_ generator: ScriptGenerator) {
    self.generator = generator
    state = SchemaState(dialect: generator.dialect, namingConvention: generator.options.namingConvention)
  }

  /// Applies revisions in their order.
  ///
  /// Where they lead to a baseline, that stands for those that it covers, which are needed only to be taken back.
  ///
  /// - Parameters:
  ///   - history: All revisions that are applied.
  ///   - doomed: Those that will be taken back.
  mutating func apply(_ history: [Revision], reversing doomed: Set<String> = []) {
    var rest = history
    if let baseline = generator.options.baseline, baseline.isReached(by: Set(history.map(\.header.id))) {
      let first = history.filter { baseline.covered.contains($0.header.id) }
      if !doomed.isDisjoint(with: baseline.covered) { apply(all: first, doomed) }
      begin(with: baseline)
      rest = history.filter { !baseline.covered.contains($0.header.id) }
    }
    apply(all: rest, doomed)
  }

  /// Begins anew with the schema of a baseline.
  mutating func begin(with baseline: SchemaBaseline) {
    state = SchemaState(dialect: generator.dialect, namingConvention: generator.options.namingConvention)
    state.apply(baseline)
  }

  private mutating func apply(all revisions: [Revision], _ doomed: Set<String>) {
    for revision in revisions { apply(revision, isReversed: doomed.contains(revision.header.id)) }
  }

  /// Applies a revision.
  ///
  /// The database has taken it; what does not fit is therefore not known well, and nothing is claimed of it.
  mutating func apply(_ revision: Revision, isReversed: Bool = false) {
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
      return records.filter { $0.applies(to: state.dialect.name) }.forEach { state.apply(ofDatabase: $0) }
    }
    var reversal = Reversal()
    reversal.take(records, advancing: &state)
    state.doubtProblems()
    derived[id] = Result { try reversal.operations() }
  }

  private func record(_ revision: Revision) throws -> [RecordedOperation] {
    var recorder = Operations(dialect: state.dialect.name, context: generator.options.context, state: state)
    try revision.upgrade(&recorder)
    return recorder.recorded
  }
}
