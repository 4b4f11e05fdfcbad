/// One escape of a JSON string, such as `\n`, `\u00e9` or the surrogate pair `\ud83d\ude00`.
struct JSONEscape {
  /// What the escape stands for.
  let scalar: Unicode.Scalar
  /// How many bytes it takes, with the backslash.
  let length: Int

  /// The letters that stand for control characters.
  static let controls: [(letter: UInt8, byte: UInt8)] = [
    (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C), (UInt8(ascii: "n"), 0x0A),
    (UInt8(ascii: "r"), 0x0D), (UInt8(ascii: "t"), 0x09),
  ]

  /// Reads the escape whose backslash stands at `position`; nil where it is none that JSON has.
  init?(in bytes: [UInt8], at position: Int) {
    guard position + 1 < bytes.count else { return nil }
    switch bytes[position + 1] {
    case JSONByte.quote, JSONByte.backslash, UInt8(ascii: "/"):
      self.init(scalar: Unicode.Scalar(bytes[position + 1]), length: 2)
    case UInt8(ascii: "u"):
      self.init(hexadecimalIn: bytes, at: position)
    case let letter:
      guard let control = Self.controls.first(where: { $0.letter == letter }) else { return nil }
      self.init(scalar: Unicode.Scalar(control.byte), length: 2)
    }
  }

  private init?(hexadecimalIn bytes: [UInt8], at position: Int) {
    guard let unit = Self.unit(in: bytes, at: position) else { return nil }
    if let scalar = Unicode.Scalar(unit) {
      self.init(scalar: scalar, length: 6)
    } else {
      guard UTF16.isLeadSurrogate(unit), let trail = Self.unit(in: bytes, at: position + 6),
        UTF16.isTrailSurrogate(trail),
        let scalar = Unicode.Scalar(0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(trail & 0x3FF))
      else { return nil }
      self.init(scalar: scalar, length: 12)
    }
  }

  private init(scalar: Unicode.Scalar, length: Int) {
    self.scalar = scalar
    self.length = length
  }

  /// The code unit of the `\uXXXX` at `position`, be it a surrogate or not.
  static func unit(in bytes: [UInt8], at position: Int) -> UInt16? {
    guard position + 6 <= bytes.count, bytes[position] == JSONByte.backslash,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
