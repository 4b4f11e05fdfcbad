internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension OutputError: CustomStringConvertible {
  /// What failed, the words of the system, and what to do where that is known.
  package var description: String {
    switch place {
    case .standardOutput:
      "cannot write to standard output: \(cause)"
    case .file(let path):
      "cannot write '\(path)': \(cause)" + (hint(for: path).map { "; \($0)" } ?? "")
    case .temporaryFile(let directory):
      "cannot write a temporary file in '\(directory)': \(cause); set TMPDIR to a directory with room"
    }
  }

  private func hint(for path: String) -> String? {
    switch cause.code {
    case EISDIR: "name a file in it"
    case ENOENT: "the directory '\(directory(of: path))' must be there"
    case ENOTDIR: "'\(directory(of: path))' is no directory"
    case EACCES, EPERM: "the file and its directory must be ones that you may write to"
    case EROFS: "name a file on a disk that can be written"
    default: nil
    }
  }
}
