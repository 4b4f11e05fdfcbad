import TestSupport

/// Many cases in one script, and what the server refuses of each.
struct Trial {
  private(set) var text = ""
  private var lines = 1
  /// The first line of each case, in order.
  private var starts: [(line: Int, id: String)] = []

  /// Begins a case.
  mutating func begin(_ id: String) { starts.append((lines, id)) }

  /// Ends the case: the server says its id, unless an open quote or comment swallowed what follows.
  mutating func end() {
    if let id = starts.last?.id { add("SELECT '\(id)';") }
  }

  /// Adds to the script.
  mutating func add(_ part: String) {
    text += part
    lines += part.utf8.count { $0 == UInt8(ascii: "\n") }
    guard part.last != "\n" else { return }
    text += "\n"
    lines += 1
  }

  /// The cases whose end was reached; those after one that was not are not to be trusted.
  func ended(in result: ProcessResult) -> Set<String> {
    Set(result.output.split(whereSeparator: \.isWhitespace).map(String.init)).intersection(starts.map(\.id))
  }

  /// The first message of the server about each case that it refuses something of.
  func refusals(in result: ProcessResult) -> [String: String] {
    var refusals: [String: String] = [:]
    for match in result.errors.matches(of: Self.message.anchorsMatchLineEndings()) {
      let (_, postgreSQL, mariaDB, sqlite, message) = match.output
      guard let line = (postgreSQL ?? mariaDB ?? sqlite).flatMap({ Int($0) }), let id = id(at: line)
      else { continue }
      refusals[id] = refusals[id] ?? String(message)
    }
    return refusals
  }

  private func id(at line: Int) -> String? { starts.last { $0.line <= line }?.id }

  /// An error with its line, as psql, mariadb and sqlite3 write it.
  private static var message: Regex<(Substring, Substring?, Substring?, Substring?, Substring)> {
    #/
    ^(?:psql:<stdin>:(\d+):\ (?=ERROR|FATAL)
    |ERROR\ [^\n]*?\ at\ line\ (\d+)[^\n:]*:\x20
    |\w+\ error\ near\ line\ (\d+):\ )
    ([^\n]*)
    /#
  }
}
