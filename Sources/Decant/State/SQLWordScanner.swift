/// Cuts SQL into words: names and keywords, also those in quotes and in texts; comments are passed over.
struct SQLWordScanner {
  /// The words of each statement; semicolons stand between statements.
  private(set) var statements: [[String]] = [[]]

  /// All words.
  var words: [String] { Array(statements.joined()) }

  /// Reads a text.
  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      if Self.isWordPart(first) {
        let word = rest.prefix(while: Self.isWordPart)
        add(word)
        rest = rest.dropFirst(word.count)
      } else if let end = Self.closingQuote(of: first) {
        let inner = Self.takeQuoted(by: end, from: &rest)[...]
        if first == "'" {
          // a text may hold the name of a table, as an argument of a function
          for word in inner.split(whereSeparator: { !Self.isWordPart($0) }) { add(word) }
        } else {
          add(inner)
        }
      } else if rest.starts(with: "--".unicodeScalars) {
        rest = rest.drop { $0 != "\n" }
      } else if rest.starts(with: "/*".unicodeScalars) {
        rest = Self.skippingComment(rest)
      } else {
        if first == ";" { statements.append([]) }
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func add(_ word: ArraySlice<Unicode.Scalar>) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word)
    statements[statements.count - 1].append(String(text))
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "$"
  }

  private static func closingQuote(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"", "'", "`": scalar
    case "[": "]"
    default: nil
    }
  }

  /// Takes out what stands in quotes, without these; two that end it stand for one.
  private static func takeQuoted(by end: Unicode.Scalar, from rest: inout ArraySlice<Unicode.Scalar>)
    -> [Unicode.Scalar]
  {
    var inner: [Unicode.Scalar] = []
    rest = rest.dropFirst()
    while let scalar = rest.popFirst() {
      if scalar == end {
        guard rest.first == end else { break }
        rest = rest.dropFirst()
      }
      inner.append(scalar)
    }
    return inner
  }

  private static func skippingComment(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = text.dropFirst(2)
    while !rest.isEmpty, !rest.starts(with: "*/".unicodeScalars) { rest = rest.dropFirst() }
    return rest.dropFirst(2)
  }
}
