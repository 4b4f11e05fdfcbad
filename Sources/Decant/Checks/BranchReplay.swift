/// Applies revisions to schema states as they may come: each branch by itself, and in each order where branches
/// meet.
struct BranchReplay {
  private let generator: ScriptGenerator
  private let graph: RevisionGraph
  private let revisions: [String: Revision]
  /// The states behind revisions from which others go on, and how many of them.
  private var states: [Int: (state: SchemaState, uses: Int)] = [:]
  /// What is wrong.
  private(set) var problems: [HistoryProblem] = []
  /// All errors that the problems stand for.
  private(set) var explained: Set<ScriptError> = []

  /// Makes a replay of all revisions.
  init(_ generator: ScriptGenerator, _ graph: RevisionGraph, _ revisions: [String: Revision]) {
    self.generator = generator
    self.graph = graph
    self.revisions = revisions
  }

  /// Finds what is wrong.
  mutating func run() {
    let heads = graph.effectiveHeadNumbers
    for number in graph.order where !isCovered(number) {
      var state = meet(Array(graph.prerequisites[number]), at: number)
      for finding in apply(number, to: &state) { report(finding) }
      let uses = graph.dependents[number].count + (heads.contains(number) && heads.count > 1 ? 1 : 0)
      if uses > 0 { states[number] = (state, uses) }
    }
    if heads.count > 1 { _ = meet(heads, at: nil) }
  }

  private mutating func report(_ finding: Finding, _ conflict: HistoryProblem.Conflict? = nil) {
    guard explained.insert(finding.error).inserted else { return }
    problems.append(HistoryProblem(finding.error, conflict: conflict))
  }

  private func isCovered(_ number: Int) -> Bool {
    generator.options.baseline?.covered.contains(graph.headers[number].id) ?? false
  }
}

// MARK: - Branches that meet

extension BranchReplay {
  /// The state where branches meet: that of the first one, with the revisions of the others behind it. The other
  /// orders are tried as well.
  private mutating func meet(_ branches: [Int], at number: Int?) -> SchemaState {
    guard branches.count > 1 else { return take(branches.first, before: number) }
    let all = graph.prerequisites.reachable(from: branches)
    var met: SchemaState?
    var findings: [(finding: Finding, first: Int)] = []
    for first in branches {
      var state = take(first, before: number)
      let missing = all.subtracting(graph.prerequisites.reachable(from: [first]))
      for revision in graph.newestFirst(missing).reversed() where !isCovered(revision) {
        findings += apply(revision, to: &state).map { ($0, first) }
      }
      met = met ?? state
    }
    report(findings.filter { !explained.contains($0.finding.error) })
    return met ?? take(nil, before: number)
  }

  /// Reports what is wrong in some orders; what is wrong in two of them is one problem of two revisions.
  private mutating func report(_ findings: [(finding: Finding, first: Int)]) {
    for (place, (finding, first)) in findings.enumerated() {
      let twin = findings[(place + 1)...].first {
        $0.finding.subject == finding.subject && $0.finding.error.revision != finding.error.revision
      }
      if explained.contains(finding.error) { continue }
      if let other = twin?.finding.error.revision ?? finding.origin {
        report(finding, .same(as: other))
      } else {
        report(finding, .after(graph.headers[first].id))
      }
      if let twin { explained.insert(twin.finding.error) }
    }
  }

  /// The state behind a revision, or that from which the first ones begin.
  private mutating func take(_ branch: Int?, before number: Int?) -> SchemaState {
    guard let branch, let (state, uses) = states[branch] else { return start(before: branch ?? number) }
    states[branch] = uses > 1 ? (state, uses - 1) : nil
    return state
  }

  private func start(before number: Int?) -> SchemaState {
    var replay = Replay(generator)
    if let baseline = generator.options.baseline {
      let ancestors = number.map { graph.prerequisites.reachable(from: [$0]).elements } ?? []
      if baseline.isReached(by: Set(graph.names(ancestors))) { replay.begin(with: baseline) }
    }
    return replay.state
  }
}

// MARK: - Single revisions

extension BranchReplay {
  /// Something that does not fit.
  private struct Finding {
    /// What it is about, the same whichever revision is first.
    var subject: StateError.Problem
    /// The revision that made what is in the way, where it is known.
    var origin: String?
    /// The error.
    var error: ScriptError
  }

  private func apply(_ number: Int, to state: inout SchemaState) -> [Finding] {
    let id = graph.headers[number].id
    guard let revision = revisions[id] else { return [] }
    state.revision = id
    guard let records = records(of: revision, in: state) else {
      state.markAllUnknown(by: "revision \(id)")
      return []
    }
    state.noteTypesDropped(by: records)
    var findings: [Finding] = []
    for (place, record) in records.enumerated() where record.applies(to: state.dialect.name) {
      let problems = problems(of: record.operation, in: &state)
      findings += problems.map { problem in
        let error = ScriptError(
          revision: id, location: record.location, number: place + 1, problem: "\(problem)")
        return Finding(subject: problem.problem.withoutOrigin, origin: problem.problem.origin, error: error)
      }
    }
    return findings
  }

  private func records(of revision: Revision, in state: SchemaState) -> [RecordedOperation]? {
    var recorder = Operations(
      dialect: state.dialect.name, context: generator.options.context, state: state)
    return (try? revision.upgrade(&recorder)).map { recorder.recorded }
  }

  private func problems(of operation: any MigrateOperation, in state: inout SchemaState) -> [StateError] {
    do {
      _ = try operation.completed(from: state)
      try state.apply(operation)
    } catch let errors as StateErrors {
      // an operation that cannot be completed has not been applied
      if state.problems.isEmpty { try? state.apply(operation) }
      return errors.errors
    } catch {}
    return []
  }
}

extension StateError.Problem {
  /// The revision that made what is in the way, where it is known.
  fileprivate var origin: String? {
    switch self {
    case .tableExists(_, let revision), .columnExists(_, _, let revision): revision
    default: nil
    }
  }

  /// The problem, whoever made what is in the way.
  fileprivate var withoutOrigin: StateError.Problem {
    switch self {
    case .tableExists(let table, _): .tableExists(table, by: nil)
    case .columnExists(let column, let table, _): .columnExists(column, of: table, by: nil)
    default: self
    }
  }
}
