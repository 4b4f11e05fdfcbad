/// A command line as bash hands it to a completion: one text, up to the cursor, with its quotes.
///
/// Words are taken apart by the quoting of the shell alone: nothing is expanded, and nothing is run.
struct BashLine {
  /// How the text goes on at the cursor.
  enum Quote {
    /// Within no quotes.
    case none
    /// Behind a backslash.
    case backslash
    /// Within single quotes.
    case single
    /// Within double quotes.
    case double
  }

  /// The words, without their quotes; the last is the one at the cursor, and may be empty.
  private(set) var words: [String] = [""]
  /// How the last word goes on.
  private(set) var quote = Quote.none

  /// Takes a line apart; assignments before the name of the program are left out.
  init(_ line: String) {
    var isWithinWord = false
    var escapes = false
    for character in line {
      if escapes {
        // within double quotes a backslash is one, unless it protects something
        if quote == .double, !"\"\\$`".contains(character) { words[words.count - 1].append("\\") }
        words[words.count - 1].append(character)
        escapes = false
      } else if quote == .none, character == " " || character == "\t" {
        if isWithinWord { words.append("") }
        isWithinWord = false
        continue
      } else {
        escapes = character == "\\" && quote != .single
        if !escapes { take(character) }
      }
      isWithinWord = true
    }
    if escapes { quote = quote == .double ? .double : .backslash }
    while words.count > 1, words[0].isAssignment { words.removeFirst() }
  }

  private mutating func take(_ character: Character) {
    switch (quote, character) {
    case (.none, "'"): quote = .single
    case (.none, "\""): quote = .double
    case (.single, "'"), (.double, "\""): quote = .none
    default: words[words.count - 1].append(character)
    }
  }
}

extension BashLine {
  /// What bash puts in the place of a beginning of the last word, so that a text follows that is taken as it is.
  func completed(_ beginning: String, with text: String) -> String {
    let result = beginning + quoted(text)
    // bash closes the quotes that are open, but not where it takes the last character for their end
    return quote.mark.map { result.hasSuffix($0) ? result + $0 : result } ?? result
  }

  private func quoted(_ text: String) -> String {
    var result = ""
    for (place, character) in text.enumerated() {
      switch quote {
      case .backslash where place == 0: result.append(character)
      case .none, .backslash: result += character.isPlain ? "\(character)" : "\\\(character)"
      case .single: result += character == "'" ? #"'\''"# : "\(character)"
      // an exclamation mark calls for the history of the shell, and a backslash before it would stay
      case .double where character == "!": result += #""'!'""#
      case .double: result += "\"\\$`".contains(character) ? "\\\(character)" : "\(character)"
      }
    }
    return result
  }
}

extension BashLine.Quote {
  /// What ends the quotes.
  fileprivate var mark: String? {
    switch self {
    case .none, .backslash: nil
    case .single: "'"
    case .double: "\""
    }
  }
}

extension Character {
  /// Whether the shell takes the character as it is.
  fileprivate var isPlain: Bool { !isASCII || isLetter || isNumber || "_-./:=@%+,".contains(self) }
}

extension String {
  /// Whether the shell takes the word for the setting of a variable.
  fileprivate var isAssignment: Bool {
    guard let equals = firstIndex(of: "="), let first, !first.isNumber else { return false }
    return self[..<equals].allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
      && startIndex < equals
  }
}
