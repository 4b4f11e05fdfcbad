/// Replaces a name in raw SQL, outside of texts and comments.
struct SQLNameReplacer {
  private let old: Identifier
  private let new: Identifier
  private let rules: NameRules

  /// Makes a replacer of one name by another.
  init(_ old: Identifier, _ new: Identifier, _ rules: NameRules) {
    self.old = old
    self.new = new
    self.rules = rules
  }

  /// The pieces of a text, in which the new name stands for the old one.
  func fragments(of text: String) -> [SQLText.Fragment] {
    var fragments: [SQLText.Fragment] = []
    var raw = ""
    var rest = text[...]
    while let first = rest.first {
      let token = Self.token(at: first, in: rest)
      rest = rest[token.endIndex...]
      if isOld(token, first) {
        if !raw.isEmpty { fragments.append(.raw(raw)) }
        raw = ""
        fragments.append(.identifier(new))
      } else {
        raw += token
      }
    }
    if !raw.isEmpty { fragments.append(.raw(raw)) }
    return fragments
  }

  private func isOld(_ token: Substring, _ first: Character) -> Bool {
    switch first {
    case "\"", "`", "[": rules.areSame(Identifier(String(token.dropFirst().dropLast())), old)
    case _ where Self.isWordStart(first):
      // a word without quotes is the column in whatever case the database takes it for
      token.lowercased() == old.name.lowercased()
    default: false
    }
  }

  /// The word, quoted name, text or comment that a text begins with, or else its first character.
  private static func token(at first: Character, in text: Substring) -> Substring {
    switch first {
    case "'", "\"", "`": quoted(by: first, in: text)
    case "[": quoted(by: "]", in: text)
    case "-" where text.hasPrefix("--"): text.prefix { $0 != "\n" }
    case _ where isWordStart(first): text.prefix { isWordStart($0) || $0.isNumber || $0 == "$" }
    case _ where first.isNumber: text.prefix { isWordStart($0) || $0.isNumber }
    default: text.prefix(1)
    }
  }

  private static func quoted(by end: Character, in text: Substring) -> Substring {
    guard let close = text.dropFirst().firstIndex(of: end) else { return text }
    return text[...close]
  }

  private static func isWordStart(_ character: Character) -> Bool { character.isLetter || character == "_" }
}
