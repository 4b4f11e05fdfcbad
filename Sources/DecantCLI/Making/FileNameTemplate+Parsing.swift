internal import Decant

extension FileNameTemplate {
  /// Reads a template.
  package init(_ text: String) throws(Problem) {
    var scanner = Scanner(rest: text[...])
    var parts: [Part] = []
    while !scanner.rest.isEmpty { parts.append(try scanner.part()) }
    self.parts = parts
  }

  private struct Scanner {
    var rest: Substring

    mutating func part() throws(Problem) -> Part {
      guard rest.first == "%" else { return .text(takeAll { $0 != "%" }) }
      if rest.hasPrefix("%%") {
        rest.removeFirst(2)
        return .text("%")
      }
      return try token()
    }

    /// Takes `%(name)s`, `%(name)d`, and these with a width or a precision before the letter.
    private mutating func token() throws(Problem) -> Part {
      let start = rest
      rest.removeFirst()
      guard rest.popFirst() == "(" else { throw .noToken(String(start.prefix(8))) }
      let name = takeAll { $0 != ")" }
      guard rest.popFirst() == ")" else { throw .noToken(String(start.prefix(8))) }
      guard let token = Token(rawValue: name) else {
        throw .unknownToken(name, nearest: nearestName(to: name, in: Token.allCases.map(\.rawValue)))
      }
      var format = Format()
      format.fillsWithZeros = rest.first == "0"
      format.width = Int(takeAll(where: \.isASCIIDigit)) ?? 0
      if rest.first == "." {
        rest.removeFirst()
        format.precision = Int(takeAll(where: \.isASCIIDigit)) ?? 0
      }
      let letter = rest.popFirst()
      format.isNumber = letter == "d"
      guard letter == "s" || letter == "d", format.isReasonable else {
        throw .noToken(String(start.prefix(name.count + 6)))
      }
      if token.isText, format.isNumber { throw .noNumber(name) }
      return .token(token, format)
    }

    private mutating func takeAll(where isTaken: (Character) -> Bool) -> String {
      let taken = rest.prefix(while: isTaken)
      rest = rest[taken.endIndex...]
      return String(taken)
    }
  }
}

extension FileNameTemplate.Format {
  /// No name of a file is longer.
  fileprivate var isReasonable: Bool { width < 256 && (precision ?? 0) < 256 }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension FileNameTemplate.Problem: CustomStringConvertible {
  /// What is wrong, and what to write instead.
  package var description: String {
    switch self {
    case .unknownToken(let name, let nearest):
      "there is no token '%(\(name))s'"
        + (nearest.map { "; did you mean '%(\($0))s'?" } ?? "; the tokens are \(Self.tokens)")
    case .noToken(let text):
      "'\(text)' begins no token; write a token as '%(rev)s', and a percent sign as '%%'"
    case .noNumber(let name):
      "'\(name)' is a text; write '%(\(name))s'"
    }
  }

  private static var tokens: String {
    FileNameTemplate.Token.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
