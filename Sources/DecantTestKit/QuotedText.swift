internal import Decant

/// Takes quoted names and literals out of SQL, so that what is left is the user's only where quoting has
/// failed.
struct QuotedText {
  private let pairs: [Character: Character]
  private let escapesBackslash: Bool

  init(_ dialect: Dialect) {
    pairs = ["'": "'", dialect.identifiers.openingQuote: dialect.identifiers.closingQuote]
    escapesBackslash = dialect.literals.escapesBackslash
  }

  func removed(from sql: String) -> String {
    var rest = ""
    var end: Character?
    var closed: Character?
    var isEscaped = false
    // by scalar: a combining mark must not hide the quote before it
    for scalar in sql.unicodeScalars {
      let character = Character(scalar)
      guard let closing = end else {
        // a doubled quote opens again at once, also where another one opens
        end = character == closed ? closed : pairs[character]
        closed = nil
        if end == nil { rest.unicodeScalars.append(scalar) }
        continue
      }
      if isEscaped {
        isEscaped = false
      } else if escapesBackslash, closing == "'", character == "\\" {
        isEscaped = true
      } else if character == closing {
        closed = end
        end = nil
      }
    }
    return rest
  }
}
