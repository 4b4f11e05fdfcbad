import Decant
import Foundation

/// The schema states of a run, step by step.
final class StateLog: @unchecked Sendable {
  private let lock = NSLock()
  private var log: [Entry] = []

  /// The schema after a step.
  struct Entry: Sendable {
    /// The mark of the step among the rows of the script.
    let mark: String
    /// The step in words.
    let title: String
    /// The revision.
    let revision: String
    /// The schema.
    let state: SchemaState
  }

  /// The schemas so far.
  var entries: [Entry] { lock.withLock { log } }

  /// Adds the schema after a step.
  func add(_ entry: Entry) { lock.withLock { log.append(entry) } }
}
