/// A text as a literal of Swift, in which nothing but the text is read.
///
/// What would end or steer the line, or hide what a reader sees, is escaped.
package func swiftLiteral(_ text: String) -> String {
  var literal = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": literal += "\\\(scalar)"
    case "\n": literal += "\\n"
    case "\r": literal += "\\r"
    case "\t": literal += "\\t"
    case _ where scalar.isHiddenInText: literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}

/// Texts as an array literal of Swift.
func swiftLiteral(_ texts: [String]) -> String {
  "[\(texts.map { swiftLiteral($0) }.joined(separator: ", "))]"
}

/// The words of a text as the name of a type: `AddPrices` for `add prices`.
///
/// It has ASCII digits and letters alone, which Swift takes in names; it begins with a letter, if need be
/// that of the word given. It is empty where there is neither letter nor digit.
package func swiftTypeName(of text: String, prefix: String) -> String {
  let name = words(of: text).flatMap { $0.split(separator: "_") }.map(capitalized).joined()
  return name.first?.isNumber == true ? prefix + name : name
}

private func capitalized(_ word: Substring) -> String {
  let scalars = word.unicodeScalars.filter { $0.isLetter || ("0"..."9").contains($0) }
  guard let first = scalars.first else { return "" }
  return first.properties.titlecaseMapping + String(String.UnicodeScalarView(scalars.dropFirst()))
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether it is a control, ends a line, or turns the direction of the text that follows.
  fileprivate var isHiddenInText: Bool {
    switch value {
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: true
    default: properties.generalCategory == .control
    }
  }
}
