extension OutputError: CustomStringConvertible {
  /// What failed, the words of the system, and what to do where that is known.
  package var description: String {
    switch place {
    case .standardOutput:
      "cannot write to standard output: \(cause)"
    case .file(let path):
      "cannot write '\(path)': \(cause)"
    case .temporaryFile(let directory):
      "cannot write a temporary file in '\(directory)': \(cause); set TMPDIR to a directory with room"
    }
  }
}
