#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the tool reads from the disk.
package enum FileSystem {
  /// All bytes of a file, a pipe or a device.
  ///
  /// - Throws: `FileError`.
  package static func contents(of path: String) throws -> [UInt8] {
    try FileError.at(path, .read) {
      let file = try FileDescriptor(path, flags: O_RDONLY)
      return try contents(of: file.number)
    }
  }

  /// All bytes up to the end of a descriptor that is open already, as standard input is.
  ///
  /// - Throws: `FileError`, which calls the descriptor by the name given here.
  package static func contents(of descriptor: Int32, name: String) throws -> [UInt8] {
    try FileError.at(name, .read) { try contents(of: descriptor) }
  }

  private static func contents(of descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block = try readBlock(from: descriptor)
      if block.isEmpty { return bytes }
      bytes += block
    }
  }

  /// The names in a directory in the order of their bytes, without `.` and `..`.
  ///
  /// A name that is not UTF-8 is repaired: it can be shown, but not opened.
  ///
  /// - Throws: `FileError`.
  package static func names(in directory: String) throws -> [String] {
    try FileError.at(directory, .list) {
      guard let stream = opendir(directory) else { throw SystemError(code: errno) }
      defer { closedir(stream) }
      var names: [String] = []
      while let name = try nextName(in: stream) {
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  #if canImport(Darwin)
    private typealias DirectoryStream = UnsafeMutablePointer<DIR>
  #else
    private typealias DirectoryStream = OpaquePointer
  #endif

  private static func nextName(in stream: DirectoryStream) throws -> String? {
    // The end of the directory and a failure look the same, but for this.
    errno = 0
    guard let entry = readdir(stream) else {
      if errno != 0 { throw SystemError(code: errno) }
      return nil
    }
    return withUnsafeBytes(of: &entry.pointee.d_name) { name in
      String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
