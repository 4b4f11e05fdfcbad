/// What is known of SQL without understanding it: where texts, quoted names and comments begin and end.
public struct SQLLexer: Sendable {
  /// Whether a backslash in a text takes the character behind it along.
  public var escapesBackslash: Bool
  /// Whether `#` begins a comment, as `--` does.
  public var hasHashComments: Bool

  /// Makes a lexer, by default of standard SQL.
  public init(escapesBackslash: Bool = false, hasHashComments: Bool = false) {
    self.escapesBackslash = escapesBackslash
    self.hasHashComments = hasHashComments
  }

  /// Whether the text ends inside of a comment that lasts to the end of its line, and swallows what follows.
  func endsInLineComment(_ sql: ArraySlice<UInt8>) -> Bool {
    mayEndInLineComment(sql) && read(sql).endsInLineComment
  }

  /// Whether the text is a statement whose terminator would be a part of a comment.
  ///
  /// A text of comments alone has no statement to end.
  func swallowsTerminator(_ sql: ArraySlice<UInt8>) -> Bool {
    guard mayEndInLineComment(sql) else { return false }
    let reading = read(sql)
    return reading.hasStatement && reading.endsInLineComment
  }

  /// What a text was found to be.
  private struct Reading {
    var hasStatement = false
    var endsInLineComment = false
  }

  private func read(_ sql: ArraySlice<UInt8>) -> Reading {
    var reading = Reading()
    var rest = sql
    while let first = rest.popFirst() {
      switch first {
      case Self.hash where hasHashComments, Self.dash where rest.first == Self.dash:
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
          reading.endsInLineComment = true
          return reading
        }
        rest = rest[end...].dropFirst()
      case UInt8(ascii: "/") where rest.first == UInt8(ascii: "*"): skipBlockComment(in: &rest)
      default:
        reading.hasStatement = reading.hasStatement || !first.isBlank
        skipQuoted(after: first, in: &rest)
      }
    }
    return reading
  }

  private static let dash = UInt8(ascii: "-")
  private static let hash = UInt8(ascii: "#")

  /// Most statements have no comment in their last line, and need not be read.
  private func mayEndInLineComment(_ sql: ArraySlice<UInt8>) -> Bool {
    sql.withUnsafeBufferPointer { sql in
      var isAfterDash = false
      for byte in sql.reversed() {
        switch byte {
        case UInt8(ascii: "\n"): return false
        case Self.dash where isAfterDash: return true
        case Self.hash where hasHashComments: return true
        default: isAfterDash = byte == Self.dash
        }
      }
      return false
    }
  }

  /// Skips the rest of a text or of a quoted name, where the byte begins one.
  private func skipQuoted(after quote: UInt8, in rest: inout ArraySlice<UInt8>) {
    switch quote {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): skip(past: quote, in: &rest, escaping: escapesBackslash)
    case UInt8(ascii: "`"): skip(past: quote, in: &rest, escaping: false)
    default: break
    }
  }

  private func skip(past end: UInt8, in rest: inout ArraySlice<UInt8>, escaping: Bool) {
    while let byte = rest.popFirst() {
      if byte == end { return }
      if escaping, byte == UInt8(ascii: "\\") { rest = rest.dropFirst() }
    }
  }

  private func skipBlockComment(in rest: inout ArraySlice<UInt8>) {
    var isAfterStar = false
    rest = rest.dropFirst()
    while let byte = rest.popFirst() {
      if isAfterStar, byte == UInt8(ascii: "/") { return }
      isAfterStar = byte == UInt8(ascii: "*")
    }
  }
}

extension UInt8 {
  /// A blank, a tab or a line end.
  var isBlank: Bool { self == 32 || (9...13).contains(self) }
}
