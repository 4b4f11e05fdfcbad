/// The texts of a UUID (RFC 9562).
enum UUIDText {
  /// The 32 hexadecimal digits in lower case, or nil where the text is no UUID; hyphens, braces and
  /// `urn:uuid:` are allowed.
  static func digits(of text: String) -> String? {
    var body = text.lowercased()
    for prefix in ["urn:", "uuid:"] where body.hasPrefix(prefix) { body.removeFirst(prefix.count) }
    while body.first == "{" { body.removeFirst() }
    while body.last == "}" { body.removeLast() }
    body.removeAll { $0 == "-" }
    return body.utf8.count == 32 && body.utf8.allSatisfy(isHexadecimal) ? body : nil
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte)
  }

  /// The digits in five groups with hyphens between them.
  static func hyphenated(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
