#if canImport(Darwin)
  package import Darwin
#elseif canImport(Musl)
  package import Musl
#else
  package import Glibc
#endif

/// An open file, closed when the value ends.
package struct FileDescriptor: ~Copyable {
  /// The number that system calls know it by.
  package let number: Int32

  /// Opens a file, which no child process inherits.
  package init(_ path: String, flags: Int32, permissions: mode_t = 0) throws {
    number = try checked { open(path, flags | O_CLOEXEC | O_NOCTTY, permissions) }
  }

  deinit { close(number) }

  /// The kind of the file and its permissions.
  package func mode() throws -> mode_t {
    var status = stat()
    try checked { fstat(number, &status) }
    return status.st_mode
  }

  /// Gives the file exactly these permissions.
  package func setPermissions(_ mode: mode_t) throws {
    try checked { fchmod(number, mode & 0o7777) }
  }

  /// Waits until the bytes are on the disk, where the file system can promise that.
  package func synchronize() throws {
    do {
      try checked { fsync(number) }
    } catch let error as SystemError where [EINVAL, ENOTSUP, ENOSYS].contains(error.code) {
      return
    }
  }
}
