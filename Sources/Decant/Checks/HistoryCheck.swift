/// Looks for all that is wrong with the revisions of a project in one dialect, and writes nothing.
///
/// All of them are applied in the order of a script, each branch by itself and in each order where branches meet;
/// then all are taken back.
package struct HistoryCheck {
  private let generator: ScriptGenerator
  private let graph: RevisionGraph
  private let revisions: [String: Revision]
  /// What is wrong, in the order in which it was found.
  package private(set) var problems: [HistoryProblem] = []
  /// How much there is.
  package private(set) var size: HistorySize

  /// Makes a check.
  package init(_ generator: ScriptGenerator, _ graph: RevisionGraph, _ revisions: [String: Revision]) {
    self.generator = generator
    self.graph = graph
    self.revisions = revisions
    size = HistorySize(revisions: revisions.count, operations: 0, tables: 0)
  }

  /// Looks at everything.
  ///
  /// - Parameter withDowngrades: Whether the ways back are looked at too.
  /// - Throws: `RevisionError`.
  package mutating func run(withDowngrades: Bool = true) throws {
    let heads = graph.names(graph.effectiveHeadNumbers)
    let up = try graph.upgrade(try RevisionRange("base:heads"))
    let upgrade = try perform(up)
    size.operations = upgrade.operationCount
    size.tables = upgrade.script.state?.tablesByName.count ?? 0
    var replay = BranchReplay(generator, graph, revisions)
    if !generator.options.isStateless { replay.run() }
    problems = replay.problems
    // what branches have by themselves is found again by the script of all
    for error in upgrade.errors where !replay.explained.contains(error) {
      problems.append(HistoryProblem(error))
    }
    if withDowngrades, !heads.isEmpty {
      let down = try graph.downgrade(try RevisionRange("\(heads.joined(separator: ",")):base"))
      let downgrade = try perform(down, after: try graph.revisions(appliedAt: heads))
      // a file that cannot be read is in the way there and back
      let known = Set(upgrade.errors)
      for error in downgrade.errors where !known.contains(error) {
        problems.append(HistoryProblem(error, isOfDowngrade: true))
      }
    }
  }

  private func perform(_ plan: MigrationPlan, after history: [String] = []) throws -> ScriptRun {
    var run = ScriptRun(generator: generator, heads: Set(plan.start), sink: NoSink())
    if !generator.options.isStateless {
      let doomed = plan.steps.filter { $0.direction == .downgrade }.map(\.revision)
      run.replay(history.compactMap { revisions[$0] }, reversing: Set(doomed))
    }
    for step in plan.steps { try run.perform(step, of: revisions) }
    return run
  }
}
