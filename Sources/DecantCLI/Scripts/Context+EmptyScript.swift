internal import Decant

extension Context {
  /// Why a script of a plan does nothing, which is seldom what was meant; nil where it does something.
  func emptiness(
    of plan: MigrationPlan, _ ranges: [String], _ migrations: MigrationSet, in settings: Settings,
    planning: ([RevisionRange]) throws -> MigrationPlan
  ) -> String? {
    guard plan.steps.isEmpty else { return nil }
    let directories = settings.migrations.map { "'\($0)'" }.joined(separator: " and ")
    if migrations.graph.headers.isEmpty {
      return "there is no revision"
        + (directories.isEmpty ? "" : " file (NAME.json) in \(directories)") + ", so the script does nothing"
    }
    let text = ranges.map { "'\($0)'" }.joined(separator: " and ")
    let turned = ranges.count == 1 ? ranges[0].turned : nil
    let turnedPlan = try? turned.map { try planning([RevisionRange($0)]) }
    let isTurned = turnedPlan.map { !$0.steps.isEmpty } ?? false
    return "\(text) has no revision to run, so the script does nothing"
      + (isTurned ? turned.map { "; did you mean '\($0)'?" } ?? "" : "")
  }
}

extension String {
  /// The range with its ends in the place of each other; nil where it has not two.
  fileprivate var turned: String? {
    let ends = split(separator: ":", omittingEmptySubsequences: false)
    return ends.count == 2 && !ends[0].isEmpty && !ends[1].isEmpty ? "\(ends[1]):\(ends[0])" : nil
  }
}
