/// A JSON text that was read once: its bytes, and a flat tape that says where each value stands.
///
/// The tape has one entry for each value and each name of a member, in the order of the text: an array is
/// followed by its elements, an object by a name, its value, the next name and so on. Strings and numbers
/// stay in the bytes until they are asked for.
///
/// It is a class since every node of it holds it: one reference is cheaper to copy than three.
package final class JSONDocument: Sendable {
  /// Where a value or a name stands: eight bytes, so that the tape is about as large as the text.
  struct Entry {
    /// The offset of the first byte, which also says what kind of value it is.
    let start: UInt32
    /// Of an array or object, the index of the entry after its last one; of all others, the offset of the
    /// byte after the last one. An array or object that is still open reaches beyond every entry.
    var end: UInt32
  }

  /// The file that the text comes from, for messages.
  package let file: String?
  /// The text, without a byte order mark.
  let bytes: [UInt8]
  /// The entries.
  let tape: [Entry]
  /// Whether the name of a member has an escape, so that equal names may have other bytes.
  let hasEscapedNames: Bool

  /// Reads a whole text.
  ///
  /// - Parameters:
  ///   - text: JSON as RFC 8259 has it, in UTF-8; a byte order mark is skipped.
  ///   - file: The file that the text comes from, for messages.
  /// - Throws: What is wrong with the text, which includes an object that has a name twice, arrays and
  ///   objects nested deeper than 512 levels, and a text of 4 GiB or more.
  package convenience init(parsing text: [UInt8], file: String? = nil) throws(DocumentError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    try self.init(JSONParser(text.starts(with: mark) ? Array(text.dropFirst(mark.count)) : text, file: file))
    {
      (parser) throws(DocumentError) in try parser.text()
    }
  }

  /// Reads the lines of a text in JSON Lines; the root is an array of their values.
  ///
  /// Places are those of a text with a bracket before it.
  convenience init(parsingLines text: [UInt8], file: String?) throws(DocumentError) {
    try self.init(JSONParser([JSONByte.openBracket] + text, file: file)) { (parser) throws(DocumentError) in
      try parser.lines()
    }
  }

  private convenience init(
    _ parser: consuming JSONParser, _ parse: (inout JSONParser) throws(DocumentError) -> Void
  ) throws(DocumentError) {
    var parser = parser
    try parse(&parser)
    self.init(
      bytes: parser.bytes, tape: parser.tape, hasEscapedNames: parser.hasEscapedName, file: parser.file)
  }

  /// Makes a document of what was read so far.
  init(bytes: [UInt8], tape: [Entry], hasEscapedNames: Bool, file: String?) {
    self.bytes = bytes
    self.tape = tape
    self.hasEscapedNames = hasEscapedNames
    self.file = file
  }

  /// The value that the text consists of.
  package var root: JSONNode { JSONNode(document: self, index: 0) }
}

extension JSONDocument {
  /// What the entry is; the name of a member is a string.
  func kind(of index: Int) -> JSONNode.Kind {
    switch bytes[Int(tape[index].start)] {
    case JSONByte.openBrace: .object
    case JSONByte.openBracket: .array
    case JSONByte.quote: .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// The index of the entry after this one and all that is in it.
  func end(of index: Int) -> Int {
    switch kind(of: index) {
    case .array, .object: Int(tape[index].end)
    default: index + 1
    }
  }

  /// The bytes of a number, or of a string with its quotes.
  func bytes(of index: Int) -> ArraySlice<UInt8> {
    bytes[Int(tape[index].start)..<Int(tape[index].end)]
  }

  /// Whether a boolean is true.
  func bool(of index: Int) -> Bool {
    bytes[Int(tape[index].start)] == UInt8(ascii: "t")
  }

  /// A number as it was written.
  func number(of index: Int) -> String {
    String(decoding: bytes(of: index), as: UTF8.self)
  }

  /// What a string stands for in UTF-8; only a string with escapes is copied.
  func utf8(of index: Int) -> ArraySlice<UInt8> {
    var rest = bytes(of: index).dropFirst().dropLast()
    var decoded: ArraySlice<UInt8> = []
    while let backslash = rest.firstIndex(of: JSONByte.backslash),
      let escape = JSONEscape(in: bytes, at: backslash)
    {
      decoded += rest[..<backslash]
      decoded += String(escape.scalar).utf8
      rest = rest[(backslash + escape.length)...]
    }
    return decoded.isEmpty ? rest : decoded + rest
  }

  /// Whether a string has these bytes, none of them escaped.
  func hasText(_ text: String, at index: Int) -> Bool {
    let place = Int(tape[index].start) + 1..<Int(tape[index].end) - 1
    guard place.count == text.utf8.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      text.utf8.withContiguousStorageIfAvailable { text in
        for offset in text.indices where text[offset] != bytes[place.lowerBound + offset] { return false }
        return true
      } ?? text.utf8.elementsEqual(bytes[place])
    }
  }

  /// What a string stands for.
  func string(of index: Int) -> String {
    let place = Int(tape[index].start) + 1..<Int(tape[index].end) - 1
    let plain: String? = bytes.withUnsafeBufferPointer { bytes in
      let content = UnsafeBufferPointer(rebasing: bytes[place])
      return content.contains(JSONByte.backslash) ? nil : String(decoding: content, as: UTF8.self)
    }
    return plain ?? String(decoding: utf8(of: index), as: UTF8.self)
  }
}
