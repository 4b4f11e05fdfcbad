/// Whether a scalar is printed as nothing, ends a line or steers a terminal.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: true
  default: false
  }
}

/// A text of a user as part of a picture: what steers a terminal, turns the direction of writing or is no
/// character becomes an escape that can be seen.
///
/// - Parameters:
///   - keepingLines: whether line ends stay; else each is a blank, as a tab is.
///   - escape: gives what stands for a character that has a meaning where the text goes.
func visible(
  _ text: String, keepingLines: Bool = false, escape: (Unicode.Scalar) -> String? = { _ in nil }
) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where keepingLines: result += "\n"
    case 0x0D: break
    case 0x09, 0x0A: result += " "
    case 0x202A...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF: result += visibleEscape(scalar, escape)
    case _ where isControl(scalar): result += visibleEscape(scalar, escape)
    default:
      if let escaped = escape(scalar) { result += escaped } else { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

/// The escape of a character, as Swift writes it, in which the backslash may have to be escaped again.
private func visibleEscape(_ scalar: Unicode.Scalar, _ escape: (Unicode.Scalar) -> String?) -> String {
  visible(scalar.escaped(asASCII: true), escape: escape)
}
