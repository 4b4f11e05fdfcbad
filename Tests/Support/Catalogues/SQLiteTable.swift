/// A `CREATE TABLE` statement as SQLite keeps it, taken apart.
struct SQLiteTable {
  /// What stands behind the name of each column.
  private(set) var columns: [String: String] = [:]
  /// The constraints behind the columns, by name; those without one have an empty one.
  private(set) var constraints: [(name: String, text: String)] = []
  /// What stands behind the parenthesis.
  let options: String

  private static let beginnings: Set<String> = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]

  init(_ sql: String) {
    let tokens = SQLiteTokens(sql).tokens
    let start = tokens.firstIndex { $0.isSign("(") } ?? tokens.endIndex
    var depth = 0
    var items: [[SQLiteTokens.Token]] = [[]]
    var end = start
    for place in tokens[start...].indices {
      let token = tokens[place]
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      end = place + 1
      if depth == 0 { break }
      if place == start { continue }
      if depth == 1, token.isSign(",") { items.append([]) } else { items[items.count - 1].append(token) }
    }
    options = SQLiteTokens.text(of: tokens[min(end, tokens.count)...])
    for item in items {
      guard let first = item.first else { continue }
      if !first.isQuoted, Self.beginnings.contains(first.text.uppercased()) {
        let isNamed = first.text.uppercased() == "CONSTRAINT"
        constraints.append(
          (isNamed ? item[1].text : "", SQLiteTokens.text(of: item.dropFirst(isNamed ? 2 : 0))))
      } else {
        let text = SQLiteTokens.text(of: item.dropFirst())
        columns[first.text] = text
        if text.contains("PRIMARY KEY") { constraints.append(("", "\(first.text) PRIMARY KEY")) }
      }
    }
  }
}

/// The tokens of a statement of SQLite; names stand without their quotes, comments are left out.
struct SQLiteTokens {
  /// A name, word, number, text or sign.
  struct Token {
    let text: String
    let isQuoted: Bool

    func isSign(_ sign: String) -> Bool { !isQuoted && text == sign }
  }

  private(set) var tokens: [Token] = []

  /// The tokens with blanks between them.
  var text: String { Self.text(of: tokens[...]) }

  static func text(of tokens: ArraySlice<Token>) -> String {
    tokens.map(\.text).joined(separator: " ")
  }

  init(_ sql: String) {
    var rest = Array(sql.unicodeScalars)[...]
    while let first = rest.first {
      switch first {
      case _ where first.properties.isWhitespace: rest.removeFirst()
      case "'": add(Self.quoted(by: "'", in: &rest, keepsQuotes: true), isQuoted: true)
      case "\"", "`": add(Self.quoted(by: first, in: &rest), isQuoted: true)
      case "[": add(Self.quoted(by: "]", in: &rest), isQuoted: true)
      case _ where Self.isWordPart(first):
        let word = rest.prefix(while: Self.isWordPart)
        rest = rest.dropFirst(word.count)
        add(Array(word), isQuoted: false)
      default:
        rest.removeFirst()
        add([first], isQuoted: false)
      }
    }
  }

  private mutating func add(_ scalars: [Unicode.Scalar], isQuoted: Bool) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    tokens.append(Token(text: String(text), isQuoted: isQuoted))
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "_$".unicodeScalars.contains(scalar)
      || scalar.value > 127
  }

  private static func quoted(
    by end: Unicode.Scalar, in rest: inout ArraySlice<Unicode.Scalar>, keepsQuotes: Bool = false
  ) -> [Unicode.Scalar] {
    var inner: [Unicode.Scalar] = []
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == end {
        guard rest.first == end, end != "]" else { break }
        rest.removeFirst()
      }
      inner.append(scalar)
    }
    return keepsQuotes ? [end] + inner + [end] : inner
  }
}
