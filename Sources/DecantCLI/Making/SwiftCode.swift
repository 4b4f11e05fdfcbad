/// A Swift source in which code can be told from comments and texts.
struct SwiftCode {
  /// The source.
  let source: [UInt8]
  /// The source with blanks for the bytes of comments and of string literals; lines stay lines.
  private(set) var code: [UInt8]

  /// Reads a source. One that is no Swift gives code of no meaning, but does no harm.
  init(_ source: [UInt8]) {
    self.source = source
    code = source
    var lexer = Lexer(source)
    while let range = lexer.nextBlank() {
      for position in range where code[position] != newline { code[position] = blank }
    }
  }

  /// The text of a range of the source.
  func text(_ range: some RangeExpression<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// Where a name stands in the code as a word of its own.
  func places(of name: String) -> [Int] {
    let bytes = Array(name.utf8)
    guard let first = bytes.first else { return [] }
    var places: [Int] = []
    var position = 0
    // a loop over indices: it runs over all sources of a project, in programs that are built for debugging
    while position + bytes.count <= code.count {
      if code[position] == first, isWord(bytes, at: position) { places.append(position) }
      position += 1
    }
    return places
  }

  private func isWord(_ bytes: [UInt8], at position: Int) -> Bool {
    let end = position + bytes.count
    let isApart =
      (position == 0 || !code[position - 1].isPartOfName) && (end == code.count || !code[end].isPartOfName)
    return isApart && code[position..<end].elementsEqual(bytes)
  }

  /// The word before a place, blanks between them aside, and where it begins; empty where there is none.
  func word(before position: Int) -> (text: String, start: Int) {
    var end = position
    while end > 0, code[end - 1].isBlank { end -= 1 }
    var start = end
    while start > 0, code[start - 1].isPartOfName { start -= 1 }
    return (String(decoding: code[start..<end], as: UTF8.self), start)
  }
}

let newline = UInt8(ascii: "\n")
private let blank = UInt8(ascii: " ")
private let quote = UInt8(ascii: "\"")
private let slash = UInt8(ascii: "/")
private let star = UInt8(ascii: "*")
private let hash = UInt8(ascii: "#")
private let backslash = UInt8(ascii: "\\")

extension UInt8 {
  /// Whether the byte can stand in a name; all that is not ASCII can.
  var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Whether the byte separates words.
  var isBlank: Bool { self == blank || self == newline || self == 0x09 || self == 0x0D }
}

/// Finds comments and string literals.
private struct Lexer {
  let source: [UInt8]
  var position = 0

  init(_ source: [UInt8]) { self.source = source }

  private func byte(_ offset: Int = 0) -> UInt8? {
    position + offset < source.count ? source[position + offset] : nil
  }

  private func startsWith(_ bytes: UInt8...) -> Bool { source[position...].starts(with: bytes) }

  /// The range of the next comment or literal.
  mutating func nextBlank() -> Range<Int>? {
    while position < source.count {
      switch source[position] {
      case slash, quote, hash:
        let start = position
        if skipBlank() { return start..<position }
      default: break
      }
      position += 1
    }
    return nil
  }

  /// Goes to the end of a comment or literal that begins here, where one does.
  private mutating func skipBlank() -> Bool {
    if startsWith(slash, slash) {
      while let byte = byte(), byte != newline { position += 1 }
    } else if startsWith(slash, star) {
      skipBlockComment()
    } else {
      let hashes = source[position...].prefix { $0 == hash }.count
      guard byte(hashes) == quote else { return false }
      position += hashes
      skipString(hashes: hashes)
    }
    return true
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if startsWith(slash, star) {
        depth += 1
        position += 2
      } else if startsWith(star, slash) {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < source.count
    position = min(position, source.count)
  }

  /// Goes from the opening quote to behind the closing one; a literal of one line ends with its line.
  private mutating func skipString(hashes: Int) {
    let quotes = startsWith(quote, quote, quote) ? 3 : 1
    position += quotes
    let end = [UInt8](repeating: quote, count: quotes) + [UInt8](repeating: hash, count: hashes)
    let escape = [backslash] + [UInt8](repeating: hash, count: hashes)
    while let byte = byte(), quotes == 3 || byte != newline {
      if source[position...].starts(with: end) {
        position += end.count
        return
      }
      if source[position...].starts(with: escape) {
        position += escape.count
        if self.byte() == UInt8(ascii: "(") { skipInterpolation() } else { position += 1 }
      } else {
        position += 1
      }
    }
    position = min(position, source.count)
  }

  /// Goes from an opening parenthesis to the one that closes it; literals in between have their own.
  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      if byte() == UInt8(ascii: "(") { depth += 1 }
      if byte() == UInt8(ascii: ")") { depth -= 1 }
      if !skipBlank() { position += 1 }
    } while depth > 0 && position < source.count
  }
}
