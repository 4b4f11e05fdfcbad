extension ServerDefault {
  /// The default with the new text of a value that an enum has renamed.
  func following(_ change: AlterEnumOp.Change) -> ServerDefault {
    guard case .rename(let old, let new) = change else { return self }
    switch self {
    case .literal(let text): return NameKey(text) == NameKey(old) ? .literal(new) : self
    case .sql(let sql): return .sql(sql.renaming(text: old, to: new))
    default: return self
    }
  }
}

extension TableIndex {
  /// The index with another text in the place of a literal in its expressions and conditions.
  func renaming(text old: String, to new: String) -> TableIndex {
    var index = self
    index.elements = elements.map { element in
      guard case .sql(let sql) = element else { return element }
      return .sql(sql.renaming(text: old, to: new))
    }
    for member in options.members {
      guard case .string(let text) = member.value else { continue }
      index.options[member.name] = SQLText(text).renaming(text: old, to: new).rawText.map(JSONValue.string)
    }
    return index
  }
}

extension SQLText {
  /// The text with another text in the place of one that stands in it as a literal.
  func renaming(text old: String, to new: String) -> SQLText {
    SQLText(
      fragments: fragments.map { fragment in
        switch fragment {
        case .raw(let sql): .raw(Self.replacing(Self.quoted(old), by: Self.quoted(new), in: sql))
        case .literal(.string(let text)) where NameKey(text) == NameKey(old): .literal(.string(new))
        default: fragment
        }
      })
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// Replaces literals; one that is part of a longer one stays.
  private static func replacing(_ old: String, by new: String, in sql: String) -> String {
    var result = ""
    var rest = sql[...]
    while let start = rest.firstIndex(of: "'") {
      result += rest[..<start]
      let literal = Self.literal(at: rest[start...])
      result += NameKey(String(literal)) == NameKey(old) ? new[...] : literal
      rest = rest[literal.endIndex...]
    }
    return result + rest
  }

  /// The literal that a text begins with, doubled quotes within it.
  private static func literal(at text: Substring) -> Substring {
    var end = text.index(after: text.startIndex)
    while let quote = text[end...].firstIndex(of: "'") {
      end = text.index(after: quote)
      guard end < text.endIndex, text[end] == "'" else { return text[..<end] }
      end = text.index(after: end)
    }
    return text
  }
}
