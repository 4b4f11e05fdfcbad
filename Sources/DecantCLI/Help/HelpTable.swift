/// Terms at the left, their explanations at the right, wrapped to the width of the help text.
struct HelpTable {
  /// A line of the table.
  struct Row {
    /// What is explained.
    var term: String
    /// What it means.
    var text: String
  }

  /// The columns of a terminal that all help texts fit into.
  static let width = 80

  private static let indentation = "  "
  private static let longestTerm = 26

  /// The lines in their order.
  var rows: [Row]
  /// How terms are set off.
  var style: TextStyle

  /// The lines of the table; a long term has a line of its own.
  var lines: [String] {
    let terms = rows.map(\.term.count).filter { $0 <= Self.longestTerm }
    let column = Self.indentation.count + (terms.max() ?? Self.longestTerm) + 2
    return rows.flatMap { row in
      let texts = wrapped(row.text, to: Self.width - column)
      let term = Self.indentation + style(.name, row.term)
      let margin = String(repeating: " ", count: column)
      guard let first = texts.first else { return [term] }
      let room = column - Self.indentation.count - row.term.count
      let head = room < 2 ? [term, margin + first] : [term + margin.suffix(room) + first]
      return head + texts.dropFirst().map { margin + $0 }
    }
  }
}

/// The lines of a text, broken at blanks so that none is longer than the width unless a single word is.
func wrapped(_ text: String, to width: Int) -> [String] {
  wrapped(text.split(separator: " ").map(String.init), to: width)
}

/// Lines of words that are not broken themselves, with blanks between them.
func wrapped(_ words: [String], to width: Int) -> [String] {
  var lines: [String] = []
  for word in words {
    if let line = lines.last, line.count + 1 + word.count <= width {
      lines[lines.count - 1] = "\(line) \(word)"
    } else {
      lines.append(word)
    }
  }
  return lines
}
