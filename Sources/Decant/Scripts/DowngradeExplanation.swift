/// What is known of the way back from a revision.
package struct DowngradeExplanation: Sendable {
  /// The revision.
  package var revision: String
  /// Whether it is derived from the upgrade, and no downgrade was written.
  package var isDerived: Bool
  /// How many operations lead back.
  package var operationCount: Int
  /// What is lost on the way, in words.
  package var losses: [String]
  /// What cannot be derived, and why.
  package var failures: [ScriptError]
}

extension ScriptGenerator {
  /// Explains the steps of a downgrade, without writing it.
  ///
  /// - Parameters:
  ///   - plan: The steps in their order.
  ///   - revisions: The revisions by identifier.
  ///   - history: The revisions that are applied before the first step, in their order.
  package func explanations(
    of plan: MigrationPlan, of revisions: [String: Revision], after history: [String]
  ) throws -> [DowngradeExplanation] {
    var run = ScriptRun(generator: self, heads: Set(plan.start), sink: NoSink())
    if !options.isStateless {
      run.replay(history.compactMap { revisions[$0] }, reversing: Set(plan.steps.map(\.revision)))
    }
    return try plan.steps.compactMap { step in
      guard let revision = revisions[step.revision] else { return nil }
      let explanation = explanation(of: revision, in: run)
      try run.perform(step, of: revisions)
      return explanation
    }
  }

  private func explanation(of revision: Revision, in run: ScriptRun) -> DowngradeExplanation {
    let id = revision.header.id
    var recorder = Operations(dialect: dialect.name, context: options.context, state: run.script.state)
    recorder.derived = run.derived[id]
    var failures: [ScriptError] = []
    do {
      try revision.downgrade(&recorder)
    } catch let errors as ReversalErrors {
      failures = errors.failures.map {
        ScriptError(location: $0.location, number: $0.number, problem: "\($0.error)")
      }
    } catch {
      failures = [ScriptError(problem: "\(error)")]
    }
    let records = recorder.recorded.filter { $0.applies(to: dialect.name) }
    return DowngradeExplanation(
      revision: id, isDerived: recorder.isDerived, operationCount: records.count,
      losses: records.compactMap(\.remark), failures: failures)
  }
}

/// Takes a script that nobody wants to have.
struct NoSink: StatementSink {
  mutating func receive(_ statement: Statement) {}
}
