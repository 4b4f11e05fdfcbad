extension JSONParser {
  /// The byte that comes next, or 0, which JSON has nowhere, at the end of the text.
  var current: UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() {
    while true {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      default: return
      }
    }
  }

  mutating func word(_ word: StaticString) throws(DocumentError) {
    let start = position
    let isThere = word.withUTF8Buffer { bytes[start...].starts(with: $0) }
    guard isThere else { throw unexpected("a value") }
    position += word.utf8CodeUnitCount
    record(from: start)
  }

  mutating func number() throws(DocumentError) {
    let start = position
    _ = skip(JSONByte.minus)
    if skip(JSONByte.zero) {
      guard !JSONByte.digits.contains(current) else { throw error(.leadingZero, at: position - 1) }
    } else {
      try digits()
    }
    if skip(UInt8(ascii: ".")) {
      try digits()
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      _ = skip(UInt8(ascii: "+")) || skip(JSONByte.minus)
      try digits()
    }
    record(from: start)
  }

  private mutating func digits() throws(DocumentError) {
    guard JSONByte.digits.contains(current) else { throw unexpected("a digit") }
    while JSONByte.digits.contains(current) {
      position += 1
    }
  }

  /// Reads a string and tells whether it has escapes.
  @discardableResult
  mutating func string() throws(DocumentError) -> Bool {
    let start = position
    var hasEscapes = false
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case JSONByte.quote:
        position += 1
        record(from: start)
        return hasEscapes
      case JSONByte.backslash:
        hasEscapes = true
        try escape()
      case let byte where byte < JSONByte.blank:
        throw error(.controlCharacter(Unicode.Scalar(byte)))
      case let byte where byte >= 0x80:
        guard let length = scalarLength else { throw error(.invalidUTF8) }
        position += length
      default:
        position = endOfPlainBytes
      }
    }
    throw error(.unterminatedString, at: start)
  }

  /// Where the bytes end that stand for themselves in a string: most of a text is such bytes.
  private var endOfPlainBytes: Int {
    bytes.withUnsafeBufferPointer { bytes in
      var end = position
      while end < bytes.count, Self.isPlain(bytes[end]) { end += 1 }
      return end
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= JSONByte.blank && byte < 0x80 && byte != JSONByte.quote && byte != JSONByte.backslash
  }

  private mutating func escape() throws(DocumentError) {
    if let escape = JSONEscape(in: bytes, at: position) {
      position += escape.length
    } else if JSONEscape.unit(in: bytes, at: position) != nil {
      throw error(.loneSurrogate)
    } else {
      throw error(.invalidEscape)
    }
  }

  /// The length of the scalar beyond ASCII that comes next, or nil where it is not well-formed (Unicode,
  /// table 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF).
  var scalarLength: Int? {
    let tail: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[position] {
    case 0xC2...0xDF: tail = 1
    case 0xE0: (tail, second) = (2, 0xA0...0xBF)
    case 0xED: (tail, second) = (2, 0x80...0x9F)
    case 0xE1...0xEF: tail = 2
    case 0xF0: (tail, second) = (3, 0x90...0xBF)
    case 0xF1...0xF3: tail = 3
    case 0xF4: (tail, second) = (3, 0x80...0x8F)
    default: return nil
    }
    let rest = bytes[(position + 1)...].prefix(tail)
    guard rest.count == tail, second.contains(bytes[position + 1]), rest.allSatisfy(UTF8.isContinuation)
    else { return nil }
    return tail + 1
  }

  private mutating func record(from start: Int) {
    tape.append(.init(start: UInt32(start), end: UInt32(position)))
  }
}
