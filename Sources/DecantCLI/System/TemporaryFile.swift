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
  private var path: String?

  /// Makes an empty file in a directory; the permissions are narrowed by the umask.
  init(in directory: String, permissions: mode_t) throws {
    let path = "\(directory)/.decant-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    file = try FileDescriptor(path, flags: O_RDWR | O_CREAT | O_EXCL, permissions: permissions)
    self.path = path
  }

  deinit { if let path { unlink(path) } }

  /// Takes the name away; the bytes stay as long as the file is open.
  mutating func removeName() throws {
    guard let path else { return }
    try checked { unlink(path) }
    self.path = nil
  }

  /// Puts the file in the place of another one, which in the same moment is gone.
  mutating func replace(_ target: String) throws {
    guard let path else { return }
    try checked { rename(path, target) }
    self.path = nil
  }
}
