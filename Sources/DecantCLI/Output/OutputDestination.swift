/// Where the output of a run goes.
package enum OutputDestination: Equatable, Sendable {
  /// The standard output of the process.
  case standardOutput
  /// The file or device at a path.
  case file(String)
  /// A file for each script, in the directory at a path.
  case directory(String)

  /// Reads the value of `--output`: `-` and `/dev/stdout` are the standard output.
  ///
  /// The descriptor is better than its path: it can be a socket, which no path opens, or stand at the end of
  /// a file.
  package init(_ path: String) {
    self = ["-", "/dev/stdout"].contains(path) ? .standardOutput : .file(path)
  }
}
