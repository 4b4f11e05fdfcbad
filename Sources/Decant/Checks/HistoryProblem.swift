/// Something that is wrong with the revisions of a project.
package struct HistoryProblem: Hashable, Sendable {
  /// How two branches are in each other's way.
  package enum Conflict: Hashable, Sendable {
    /// A revision of another branch does the same.
    case same(as: String)
    /// It is wrong where the branch of a revision is applied first.
    case after(String)
  }

  /// Whether it is on the way back.
  package var isOfDowngrade = false
  /// The problem with its place.
  package var error: ScriptError
  /// The other branch, where each of them is right by itself.
  package var conflict: Conflict?

  /// Makes a problem.
  package init(_ error: ScriptError, isOfDowngrade: Bool = false, conflict: Conflict? = nil) {
    self.error = error
    self.isOfDowngrade = isOfDowngrade
    self.conflict = conflict
  }
}

extension HistoryProblem: CustomStringConvertible {
  /// The problem in one line: where, and what.
  package var description: String {
    var error = error
    if isOfDowngrade { error.problem = "downgrade: \(error.problem)" }
    switch conflict {
    case .same(let other)? where !error.problem.contains("revision \(other)"):
      error.problem += "; revision \(other), on another branch, does the same"
    case .after(let branch)?: error.problem += ", where the branch of revision \(branch) is applied first"
    default: break
    }
    return error.description
  }
}

/// How much there is of the revisions of a project.
package struct HistorySize: Hashable, Sendable {
  /// How many revisions there are.
  package var revisions: Int
  /// How many operations lead to them.
  package var operations: Int
  /// How many tables there are where all are applied.
  package var tables: Int

  /// Makes a size.
  package init(revisions: Int, operations: Int, tables: Int) {
    self.revisions = revisions
    self.operations = operations
    self.tables = tables
  }
}
