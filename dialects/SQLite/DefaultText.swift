internal import Decant

/// The SQL of a default, which SQLite wants in parentheses unless it is a literal or a word.
///
/// Source: https://www.sqlite.org/lang_createtable.html#the_default_clause
struct DefaultText {
  private let text: Substring

  init(_ text: Substring) { self.text = text }

  var sql: SQLText { SQLText(String(text)) }

  /// Whether the text is neither one word, nor one text in quotes, nor in parentheses already.
  var needsParentheses: Bool {
    let start = text.drop { $0.isWhitespace }
    let end =
      switch start.first {
      case "'", "\"": Self.endOfQuotes(start)
      case "(": Self.endOfParentheses(start)
      default: text.unicodeScalars.allSatisfy(\.isWordCharacter) ? text.endIndex : text.startIndex
      }
    return !text[end...].allSatisfy(\.isWhitespace)
  }

  /// Where the text in quotes at the start ends; doubled quotes belong to it.
  private static func endOfQuotes(_ text: Substring) -> Substring.Index {
    guard let quote = text.first else { return text.startIndex }
    var rest = text.dropFirst()
    while let place = rest.firstIndex(of: quote) {
      rest = rest[place...].dropFirst()
      guard rest.first == quote else { return rest.startIndex }
      rest = rest.dropFirst()
    }
    return text.endIndex
  }

  /// Where the parenthesis at the start is closed.
  private static func endOfParentheses(_ text: Substring) -> Substring.Index {
    var depth = 0
    var rest = text
    while let character = rest.first {
      switch character {
      case "'", "\"": rest = rest[endOfQuotes(rest)...]
      case "(", ")":
        depth += character == "(" ? 1 : -1
        rest = rest.dropFirst()
        if depth == 0 { return rest.startIndex }
      default: rest = rest.dropFirst()
      }
    }
    return text.endIndex
  }
}

extension Unicode.Scalar {
  fileprivate var isWordCharacter: Bool {
    properties.isAlphabetic || properties.numericType != nil || self == "_"
  }
}
