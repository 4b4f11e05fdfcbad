package import Decant

/// Output that could not be written.
package struct OutputError: Error, Equatable, Sendable {
  /// Where the bytes were to go.
  package enum Place: Equatable, Sendable {
    /// The standard output of the process.
    case standardOutput
    /// A file or device.
    case file(String)
    /// A temporary file in a directory, where long output waits.
    case temporaryFile(directory: String)
  }

  /// Where the bytes were to go.
  package var place: Place
  /// Why they did not arrive.
  package var cause: SystemError

  /// Makes an error of its parts.
  package init(_ place: Place, _ cause: SystemError) {
    self.place = place
    self.cause = cause
  }
}

extension OutputError {
  /// Makes system calls on behalf of a place, which their failures then name.
  static func at<Result: ~Copyable>(_ place: Place, _ calls: () throws -> Result) throws -> Result {
    do {
      return try calls()
    } catch let error as SystemError {
      throw OutputError(place, error)
    }
  }
}
