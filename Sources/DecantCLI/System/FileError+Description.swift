internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileError: CustomStringConvertible {
  /// What failed, the words of the system, and what to do where that is known.
  package var description: String {
    let what =
      switch action {
      case .read: "cannot read '\(path)': \(cause)"
      case .list: "cannot list the directory '\(path)': \(cause)"
      }
    return hint.map { "\(what); \($0)" } ?? what
  }

  private var hint: String? {
    switch cause.code {
    case EISDIR: "name a file in it"
    case ENOTDIR where action == .list: "name the directory that holds the file"
    case ENOENT where !path.hasPrefix("/"): "the path starts at the current directory"
    default: nil
    }
  }
}
