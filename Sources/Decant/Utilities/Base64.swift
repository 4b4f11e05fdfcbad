/// Bytes as text in the standard alphabet of RFC 4648, with padding.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The text of the bytes.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let digits = (0..<4).map { alphabet[bits >> (18 - 6 * $0) & 63] }
      text += digits.prefix(group.count + 1)
      text += [UInt8](repeating: padding, count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of the text, or nil where it is not of the form.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    let padded = text.reversed().prefix { $0 == padding }.count
    guard text.count % 4 == 0, padded <= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits = 0
    for (place, digit) in text.dropLast(padded).enumerated() {
      guard let value = value(of: digit) else { return nil }
      bits = bits << 6 | value
      guard place % 4 > 0 else { continue }
      let rest = 6 - 2 * (place % 4)
      bytes.append(UInt8(truncatingIfNeeded: bits >> rest))
      bits &= (1 << rest) - 1
    }
    // bits that are left over must not carry anything
    return bits == 0 ? bytes : nil
  }

  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
