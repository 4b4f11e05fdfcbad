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
}
