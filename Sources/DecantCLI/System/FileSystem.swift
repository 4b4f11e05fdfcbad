internal import Decant

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
    var buffer = FileBuffer()
    return try contents(of: path, through: &buffer)
  }

  /// All bytes of a file; with one buffer for many files, each costs only what it holds.
  static func contents(of path: String, through buffer: inout FileBuffer) throws -> [UInt8] {
    try FileError.at(path, .read) {
      let file = try FileDescriptor(path, flags: O_RDONLY)
      return try buffer.contents(of: file.number)
    }
  }

  /// All bytes up to the end of a descriptor that is open already, as standard input is.
  ///
  /// - Throws: `FileError`, which calls the descriptor by the name given here.
  package static func contents(of descriptor: Int32, name: String) throws -> [UInt8] {
    var buffer = FileBuffer()
    return try FileError.at(name, .read) { try buffer.contents(of: descriptor) }
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
      var names: [SortedName] = []
      while let name = try nextName(in: stream) {
        if name != ".", name != ".." { names.append(SortedName(name)) }
      }
      return names.sorted().map(\.name)
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

/// A name in the order of its bytes, with the first of them as a number: that decides most comparisons.
private struct SortedName: Comparable {
  let name: String
  private let beginning: UInt64

  init(_ name: String) {
    self.name = name
    var bytes = name.utf8.makeIterator()
    beginning = (0..<8).reduce(0) { number, _ in number << 8 | UInt64(bytes.next() ?? 0) }
  }

  static func < (left: SortedName, right: SortedName) -> Bool {
    left.beginning == right.beginning
      ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8) : left.beginning < right.beginning
  }
}
