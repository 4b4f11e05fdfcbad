/// The steps of a run, in order, and the rows of the version table that it starts with.
public struct MigrationPlan: Sendable, Equatable {
  /// The revisions that the version table holds before the first step.
  public let start: [String]
  /// The steps.
  public let steps: [Step]

  /// Whether nothing is applied before the first step, so that the version table has to be created.
  public var startsFromBase: Bool { start.isEmpty }
}
