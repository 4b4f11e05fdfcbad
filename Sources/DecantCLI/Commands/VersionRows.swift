internal import Decant

/// A line of a file that should hold the rows of a version table, but names no revision.
struct UnknownVersion: Equatable, Sendable {
  let file: String
  let line: Int
  let text: String
  let nearest: String?
}

/// All such lines of a file.
struct UnknownVersions: Error, Equatable, CustomStringConvertible {
  let versions: [UnknownVersion]

  var description: String {
    versions.map { version in
      let hint = version.nearest.map { "; did you mean '\($0)'?" } ?? ""
      return
        "\(version.file):\(version.line): the database stands at '\(version.text)', which is no revision\(hint)"
    }.joined(separator: "\n")
  }
}

extension Context {
  /// The identifiers in a file, one in a line; empty lines and blanks around them do not count.
  ///
  /// - Throws: `FileError`, or `UnknownVersions` where some are not in the graph.
  func identifiers(in path: String, of graph: RevisionGraph) throws -> [String] {
    var identifiers: [String] = []
    var unknown: [UnknownVersion] = []
    let text = String(decoding: try contents(of: path), as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let id = trimmed(line)
      if id.isEmpty { continue }
      if graph[id] == nil {
        let file = path == "-" ? "standard input" : path
        let nearest = graph.nearestRevision(to: id)
        unknown.append(UnknownVersion(file: file, line: index + 1, text: id, nearest: nearest))
      }
      identifiers.append(id)
    }
    if !unknown.isEmpty { throw UnknownVersions(versions: unknown) }
    return identifiers
  }
}

private func trimmed(_ line: Substring) -> String {
  let start = line.drop(while: \.isWhitespace)
  let end = start.lastIndex { !$0.isWhitespace }
  return end.map { String(start[...$0]) } ?? ""
}
