/// Raw SQL cut into pieces, of which some are names that may be those of columns.
///
/// What stands in texts and comments is none, nor are functions, types behind `::`, and what a point follows.
struct SQLNames {
  private struct Piece {
    var text: Substring
    /// The name; nil for what is none.
    var name: String?
    var isQuoted = false
  }

  private let rules: NameRules
  private var pieces: [Piece] = []

  /// Cuts a text.
  init(_ text: String, _ rules: NameRules) {
    self.rules = rules
    var rest = text[...]
    while let first = rest.first {
      let piece = piece(at: first, in: rest)
      pieces.append(piece)
      rest = rest[piece.text.endIndex...]
    }
    for place in pieces.indices where pieces[place].name != nil && !isColumn(at: place) {
      pieces[place].name = nil
    }
  }

  /// Whether one of the names is a column.
  func contains(_ column: Identifier) -> Bool { pieces.contains { isSame($0, column) } }

  /// The text, in which a new name stands for an old one.
  func fragments(replacing old: Identifier, by new: Identifier) -> [SQLText.Fragment] {
    var fragments: [SQLText.Fragment] = []
    var raw = ""
    for piece in pieces {
      guard isSame(piece, old) else {
        raw += piece.text
        continue
      }
      if !raw.isEmpty { fragments.append(.raw(raw)) }
      raw = ""
      fragments.append(.identifier(new))
    }
    if !raw.isEmpty { fragments.append(.raw(raw)) }
    return fragments
  }

  /// The text with its names without quotes, by which equal SQL is found.
  var plainText: String { pieces.map { $0.name ?? String($0.text) }.joined() }

  private func isSame(_ piece: Piece, _ column: Identifier) -> Bool {
    guard let name = piece.name else { return false }
    if piece.isQuoted { return rules.areSame(Identifier(name), column) }
    // a word without quotes is the column in whatever case the database takes it for
    return rules.ignoresCase
      ? name.lowercased() == column.name.lowercased() : name.lowercased() == column.name
  }

  private func isColumn(at place: Int) -> Bool {
    let after = pieces[(place + 1)...].first { $0.text.first?.isWhitespace != true }?.text
    if after == "." || after == "(" && !pieces[place].isQuoted { return false }
    return !(pieces[..<place].suffix(2).map(\.text) == [":", ":"])
  }

  // MARK: Cutting

  private func piece(at first: Character, in text: Substring) -> Piece {
    switch first {
    case "'": return Piece(text: quoted(by: first, in: text))
    case "\"" where rules.quote == "`": return Piece(text: quoted(by: first, in: text))
    case "\"", "`": return name(by: first, in: text)
    case "[" where rules.quote == "[": return name(by: "]", in: text)
    case "-" where text.hasPrefix("--"): return Piece(text: text.prefix { $0 != "\n" })
    case "/" where text.hasPrefix("/*"): return Piece(text: comment(in: text))
    case _ where Self.isWordStart(first):
      let word = text.prefix { Self.isWordStart($0) || $0.isNumber || $0 == "$" }
      return Piece(text: word, name: String(word))
    case _ where first.isNumber:
      return Piece(text: text.prefix { Self.isWordStart($0) || $0.isNumber })
    default: return Piece(text: text.prefix(1))
    }
  }

  private func name(by end: Character, in text: Substring) -> Piece {
    let whole = quoted(by: end, in: text)
    let name = String(whole.dropFirst().dropLast()).replacing("\(end)\(end)", with: "\(end)")
    return Piece(text: whole, name: name, isQuoted: true)
  }

  /// A text to its end; the sign of the end stands for itself where it is doubled.
  private func quoted(by end: Character, in text: Substring) -> Substring {
    let escapes = rules.quote == "`" && end != "`"
    var place = text.index(after: text.startIndex)
    while place < text.endIndex {
      let next = text.index(after: place)
      if escapes, text[place] == "\\", next < text.endIndex {
        place = text.index(after: next)
      } else if text[place] != end {
        place = next
      } else if next < text.endIndex, text[next] == end {
        place = text.index(after: next)
      } else {
        return text[..<next]
      }
    }
    return text
  }

  private func comment(in text: Substring) -> Substring {
    text.firstRange(of: "*/").map { text[..<$0.upperBound] } ?? text
  }

  private static func isWordStart(_ character: Character) -> Bool { character.isLetter || character == "_" }
}
