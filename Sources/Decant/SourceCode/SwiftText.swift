/// A text as a literal of Swift, in which nothing but the text is read.
///
/// What would end or steer the line, or hide what a reader sees, is escaped.
package func swiftLiteral(_ text: String) -> String {
  "\"\(text.unicodeScalars.map(\.swiftEscape).joined())\""
}

/// Texts as an array literal of Swift.
package func swiftLiteral(_ texts: [String]) -> String {
  "[\(texts.map { swiftLiteral($0) }.joined(separator: ", "))]"
}

extension String {
  /// Whether only quotes and backslashes would have to be escaped, and a literal between number signs spares it.
  fileprivate var isClearerRaw: Bool {
    guard contains("\"") || contains("\\"), !hasPrefix("\"\""), self != "\"" else { return false }
    return !contains("\"#") && !contains("\\#")
      && unicodeScalars.allSatisfy { "\"\\".unicodeScalars.contains($0) || $0.swiftEscape == String($0) }
  }
}

extension Unicode.Scalar {
  /// The character as a literal of one line has it.
  var swiftEscape: String {
    switch self {
    case "\"", "\\": "\\\(self)"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where isHiddenInText: "\\u{\(String(value, radix: 16, uppercase: true))}"
    default: String(self)
    }
  }

  /// Whether it is a control, ends a line, or turns the direction of the text that follows.
  private var isHiddenInText: Bool {
    switch value {
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: true
    default: properties.generalCategory == .control
    }
  }
}

extension [SwiftExpression.TextPart] {
  /// The literal in one line; nil where its lines say more.
  var inOneLine: String? {
    if count == 1, case .plain(let text) = self[0] {
      return text.hasLinesToShow ? nil : text.isClearerRaw ? "#\"\(text)\"#" : swiftLiteral(text)
    }
    return "\"\(pieces.joined())\""
  }

  /// The smallest parts between which the line of a literal may be broken.
  private var pieces: [String] {
    flatMap { part in
      switch part {
      case .plain(let text): text.unicodeScalars.map(\.swiftEscape)
      case .interpolation(let code): ["\\\(code)"]
      }
    }
  }

  /// The lines of a literal between three quotes, broken so that they fit.
  func lines(ofWidth width: Int) -> [String] {
    if count == 1, case .plain(let text) = self[0], text.hasLinesToShow {
      return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
        let pieces = line.unicodeScalars.map { $0 == "\"" ? "\"" : $0.swiftEscape }
        return Self.broken(line.contains("\"\"\"") ? line.unicodeScalars.map(\.swiftEscape) : pieces, width)
      }
    }
    return Self.broken(pieces, width)
  }

  /// Breaks a line behind blanks, each but the last one with a backslash at its end.
  private static func broken(_ pieces: [String], _ width: Int) -> [String] {
    guard pieces.reduce(0, { $0 + $1.count }) > width else { return [pieces.joined()] }
    var lines: [String] = []
    var line: [String] = []
    var length = 0
    for piece in pieces {
      if length + piece.count > width - 1, !line.isEmpty {
        let end = (line.lastIndex(of: " ") ?? line.count - 1) + 1
        lines.append(line[..<end].joined() + "\\")
        line.removeFirst(end)
        length = line.reduce(0) { $0 + $1.count }
      }
      line.append(piece)
      length += piece.count
    }
    return lines + [line.joined()]
  }
}

extension String {
  /// Whether the text has lines that a literal can show as such.
  fileprivate var hasLinesToShow: Bool {
    contains("\n") && !unicodeScalars.contains("\r")
      && split(separator: "\n", omittingEmptySubsequences: false).allSatisfy {
        $0.last != " " && $0.last != "\t"
      }
  }
}
