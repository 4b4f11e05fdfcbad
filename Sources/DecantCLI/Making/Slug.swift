/// The words of a message as a part of a file name: `add_prices` for `Add prices!`.
///
/// It has letters, digits and underscores alone, so it names no other directory. Where the words are longer
/// than the limit, they are cut at one, with an underscore for the rest.
package func slug(of message: String, length: Int) -> String {
  let slug = words(of: message).joined(separator: "_").lowercased()
  let scalars = slug.unicodeScalars
  guard scalars.count > length else { return slug }
  let start = scalars.prefix(length)
  return String(start[..<(start.lastIndex(of: "_") ?? start.endIndex)]) + "_"
}

/// The runs of letters, digits and underscores, which are what Python's `\w` takes for a word.
func words(of text: String) -> [String] {
  text.unicodeScalars.split { !$0.isWordCharacter }.map { String(String.UnicodeScalarView($0)) }
}

extension Unicode.Scalar {
  fileprivate var isWordCharacter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: self == "_"
    }
  }
}
