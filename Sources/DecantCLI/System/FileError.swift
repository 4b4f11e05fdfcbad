package import Decant

/// A file or directory that could not be read.
package struct FileError: Error, Equatable, Sendable {
  /// What was tried.
  package enum Action: Equatable, Sendable {
    /// To read the bytes of a file.
    case read
    /// To list the names in a directory.
    case list
  }

  /// What was tried.
  package var action: Action
  /// The path as it was given.
  package var path: String
  /// Why it failed.
  package var cause: SystemError

  /// Makes an error of its parts.
  package init(_ action: Action, _ path: String, _ cause: SystemError) {
    self.action = action
    self.path = path
    self.cause = cause
  }
}

extension FileError {
  /// Makes system calls on behalf of a path, which their failures then name.
  static func at<Result>(_ path: String, _ action: Action, _ calls: () throws -> Result) throws -> Result {
    do {
      return try calls()
    } catch let error as SystemError {
      throw FileError(action, path, error)
    }
  }
}
