internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A new file with a name of its own, which vanishes with the value unless it was renamed.
struct TemporaryFile: ~Copyable {
  /// The open file, for reading and writing.
  let file: FileDescriptor
  private let path: String
  private var isKept = false

  /// Makes an empty file in a directory; the permissions are narrowed by the umask.
  init(in directory: String, permissions: mode_t) throws {
    let path = "\(directory)/.decant-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    file = try FileDescriptor(path, flags: O_RDWR | O_CREAT | O_EXCL, permissions: permissions)
    self.path = path
  }

  deinit { if !isKept { unlink(path) } }

  /// Takes the name away; the bytes stay as long as the file is open.
  mutating func removeName() throws {
    try checked { unlink(path) }
    isKept = true
  }

  /// Leaves the file where it is, and gives its path.
  mutating func keep() -> String {
    isKept = true
    return path
  }
}
