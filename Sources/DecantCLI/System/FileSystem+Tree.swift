internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileSystem {
  /// The paths of the files in a directory and those below it, in the order of their names.
  ///
  /// Links to directories and hidden directories are left out.
  ///
  /// - Throws: `FileError`.
  static func files(below directory: String, ending: String) throws -> [String] {
    var files: [String] = []
    for name in try names(in: directory) where !name.hasPrefix(".") {
      let path = join(directory, name)
      if kind(of: path) == S_IFDIR {
        files += try self.files(below: path, ending: ending)
      } else if name.hasSuffix(ending) {
        files.append(path)
      }
    }
    return files
  }

  /// Whether something stands at a path, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  /// Whether a directory stands at a path, or a link to one.
  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The kind of what stands at a path, links not followed.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
