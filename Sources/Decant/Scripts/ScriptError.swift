/// A problem of one operation or revision in a run.
public struct ScriptError: Error, Hashable, Sendable {
  /// The revision.
  public var revision: String?
  /// Where the migration calls the operation.
  public var location: String?
  /// The place of the operation among those of the revision, from 1.
  public var number: Int?
  /// The problem in words.
  public var problem: String

  /// Makes a problem.
  public init(revision: String? = nil, location: String? = nil, number: Int? = nil, problem: String) {
    self.revision = revision
    self.location = location
    self.number = number
    self.problem = problem
  }
}

extension ScriptError {
  /// Makes a problem of a file that cannot be read.
  package init(_ error: DocumentError) { self.init(location: error.place, problem: error.reason) }
}

extension ScriptError: CustomStringConvertible {
  /// The problem in words: where, and what.
  public var description: String {
    let place = location ?? number.map { "operation \($0)" }
    return [revision.map { "revision \($0)" }, place, problem].compactMap { $0 }.joined(separator: ": ")
  }
}

/// All problems of a run; nothing of its script is to be used.
public struct ScriptErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems in the order of the run.
  public var errors: [ScriptError]

  /// Makes the error of a run.
  public init(_ errors: [ScriptError]) { self.errors = errors }

  /// A line for each problem.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
