/// One step of a run: a revision and what it does to the version table.
public struct Step: Sendable, Equatable {
  /// Which way a step goes.
  public enum Direction: String, Sendable {
    case upgrade
    case downgrade
    /// Only the version table changes.
    case stamp = "stamp_revision"
  }

  /// The revision that runs; of a stamp, the one written, or else the one taken out.
  public let revision: String
  /// Which way the step goes.
  public let direction: Direction
  /// The revisions that the step starts from; none for base.
  public let from: [String]
  /// The revisions that the step leads to; none for base.
  public let to: [String]
  /// What happens to the version table, in this order.
  public let changes: [VersionChange]
  /// The first paragraph of the revision's message; nil for a stamp.
  public let summary: String?

  /// What is running, for a comment in the script: `Running upgrade a1 -> b2`.
  public var comment: String {
    to.isEmpty ? "Running \(direction.rawValue) \(from.joined(separator: ", ")) ->" : movement
  }

  /// What is running, for a person who watches: `Running upgrade a1 -> b2, add the account table`.
  public var logLine: String {
    summary.map { "\(movement), \($0)" } ?? comment
  }

  private var movement: String {
    "Running \(direction.rawValue) \(from.joined(separator: ", ")) -> \(to.joined(separator: ", "))"
  }
}
