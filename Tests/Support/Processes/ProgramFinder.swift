internal import Foundation

/// The path of a program, found on PATH or where Debian keeps programs that are not on it.
///
/// A name with a slash is a path already. Of several PostgreSQL versions the newest is taken.
///
/// - Parameter neighbour: the path of a program in whose folder to look first; a server and its client are of
///   one
///   version then, and `psql` is not Debian's wrapper, which takes longer than most scripts.
public func findProgram(_ name: String, beside neighbour: String? = nil) -> String? {
  let first =
    neighbour.map { [URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent().path] }
    ?? []
  let candidates =
    name.contains("/") ? [name] : (first + programDirectories()).map { "\($0)/\(name)" }
  return candidates.first(where: isProgram).map { URL(fileURLWithPath: $0).path }
}

private func programDirectories() -> [String] {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
  let root = "/usr/lib/postgresql"
  let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
  let newestFirst = versions.sorted { $0.compare($1, options: .numeric) == .orderedDescending }
  return path.split(separator: ":").map(String.init) + newestFirst.map { "\(root)/\($0)/bin" }
    + ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
}

private func isProgram(_ path: String) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && !isDirectory.boolValue
    && FileManager.default.isExecutableFile(atPath: path)
}

/// A program that this machine does not have.
public struct MissingProgram: Error, Equatable, CustomStringConvertible {
  /// The name that was looked for.
  public let name: String

  /// Says which program is missing.
  public var description: String { "there is no program '\(name)' on this machine" }
}
