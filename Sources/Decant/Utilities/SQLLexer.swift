/// What is known of SQL without understanding it: where texts, quoted names and comments begin and end.
enum SQLLexer {
  /// Whether the text ends inside of a `--` comment, so that anything behind it would be lost.
  static func endsInLineComment(_ sql: ArraySlice<UInt8>) -> Bool {
    let lastLine = sql.reversed().prefix { $0 != UInt8(ascii: "\n") }
    guard zip(lastLine, lastLine.dropFirst()).contains(where: { $0 == dash && $1 == dash }) else { return false }
    var rest = sql[...]
    while let first = rest.popFirst() {
      switch first {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): skip(past: first, in: &rest)
      case dash where rest.first == dash:
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return true }
        rest = rest[end...].dropFirst()
      case UInt8(ascii: "/") where rest.first == UInt8(ascii: "*"): skipBlockComment(in: &rest)
      default: break
      }
    }
    return false
  }

  private static let dash = UInt8(ascii: "-")

  private static func skip(past end: UInt8, in rest: inout ArraySlice<UInt8>) {
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == end { return }
    }
  }

  private static func skipBlockComment(in rest: inout ArraySlice<UInt8>) {
    var isAfterStar = false
    rest = rest.dropFirst()
    while let byte = rest.first {
      rest = rest.dropFirst()
      if isAfterStar, byte == UInt8(ascii: "/") { return }
      isAfterStar = byte == UInt8(ascii: "*")
    }
  }
}
