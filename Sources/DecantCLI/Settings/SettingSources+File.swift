internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SettingSources {
  /// The name of a settings file in the directory of the revision files.
  static let fileName = "decant.json"

  /// The same sources with the settings file: the one that is named, else `decant.json` where there is one.
  ///
  /// It is looked for in the directory of the revision files, or in the current one where none is named.
  ///
  /// - Throws: `FileError`, or `DocumentError` where the file is not as it should be.
  func readingFile() throws -> SettingSources {
    var sources = self
    sources.configuration = try configurationFile().map {
      try Configuration(parsing: $0.bytes, path: $0.path)
    }
    return sources
  }

  private func configurationFile() throws -> (bytes: [UInt8], path: String)? {
    if let path = try find(CommonOptions.config)?.text { return (try FileSystem.contents(of: path), path) }
    let path = join(try find(CommonOptions.migrations)?.values.first ?? ".", Self.fileName)
    do {
      return (try FileSystem.contents(of: path), path)
    } catch let error as FileError where [ENOENT, ENOTDIR].contains(error.cause.code) {
      return nil
    }
  }
}
