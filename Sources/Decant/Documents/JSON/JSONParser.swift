/// Reads a JSON text from its first to its last byte and writes the tape of its document.
struct JSONParser {
  /// How deep arrays and objects may nest; a limit is needed since whoever decodes them is recursive.
  static let depthLimit = 512

  /// An array or object whose end has not been read.
  private struct Container {
    /// Its entry.
    let index: Int
    /// The byte that ends it.
    let close: UInt8
    /// How many names of the objects around it are known.
    let outerNames: Int
  }

  /// The text.
  let bytes: [UInt8]
  /// The file that it comes from.
  let file: String?
  /// The entries so far.
  var tape: [JSONDocument.Entry] = []
  var position = 0
  private var open: [Container] = []
  /// The entries of the names of all objects that are open, and whether any name so far has an escape.
  private var names: [Int] = []
  private(set) var hasEscapedName = false

  init(_ bytes: [UInt8], file: String?) {
    self.bytes = bytes
    self.file = file
    open.reserveCapacity(8)
    names.reserveCapacity(24)
    // more than most texts need: pages that are not touched cost nothing, growing copies all
    tape.reserveCapacity(bytes.count / 4)
  }

  /// The document as far as it has been read.
  var document: JSONDocument {
    JSONDocument(bytes: bytes, tape: tape, hasEscapedNames: hasEscapedName, file: file)
  }

  /// Reads a text, which is one value.
  mutating func text() throws(DocumentError) {
    guard bytes.count < UInt32.max else { throw error(.tooLarge) }
    skipBlanks()
    try wholeValue()
    skipBlanks()
    guard position == bytes.count else { throw unexpected("the end of the text") }
  }

  /// Reads a bracket, and then values without commas between them.
  mutating func lines() throws(DocumentError) {
    try begin(until: JSONByte.closeBracket)
    skipBlanks()
    while position < bytes.count {
      try wholeValue()
      skipBlanks()
    }
    if let container = open.last { try end(container) }
  }

  /// Reads one value and what is in it. There is a stack in place of recursion: threads may have small
  /// stacks.
  private mutating func wholeValue() throws(DocumentError) {
    let depth = open.count
    try value()
    while open.count > depth, let container = open.last {
      skipBlanks()
      if skip(container.close) {
        try end(container)
      } else {
        try separator(in: container)
        if container.close == JSONByte.closeBrace { try name() }
        try value()
      }
    }
  }

  /// Reads a value, of an array or object only the beginning.
  private mutating func value() throws(DocumentError) {
    switch current {
    case JSONByte.openBrace: try begin(until: JSONByte.closeBrace)
    case JSONByte.openBracket: try begin(until: JSONByte.closeBracket)
    case JSONByte.quote: try string()
    case JSONByte.minus, JSONByte.digits: try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: throw unexpected("a value")
    }
  }

  private mutating func begin(until close: UInt8) throws(DocumentError) {
    guard open.count < Self.depthLimit else {
      // No path: it would be as long as the limit.
      throw document.error(.syntax(.tooDeep(limit: Self.depthLimit)), at: position, entry: 0)
    }
    open.append(Container(index: tape.count, close: close, outerNames: names.count))
    tape.append(.init(start: UInt32(position), end: .max))
    position += 1
  }

  private mutating func end(_ container: Container) throws(DocumentError) {
    if let name = repeatedName(since: container.outerNames) {
      let start = Int(tape[name].start)
      throw document.error(.duplicateKey(document.string(of: name)), at: start, entry: name)
    }
    names.removeSubrange(container.outerNames...)
    tape[container.index].end = UInt32(tape.count)
    open.removeLast()
  }

  /// Reads the comma before every item but the first.
  private mutating func separator(in container: Container) throws(DocumentError) {
    guard tape.count > container.index + 1 else { return }
    let comma = position
    guard skip(JSONByte.comma) else {
      throw unexpected("\",\" or \"\(Unicode.Scalar(container.close))\"")
    }
    skipBlanks()
    guard current != container.close else { throw error(.trailingComma, at: comma) }
  }

  /// Reads the name of a member and its colon.
  private mutating func name() throws(DocumentError) {
    guard current == JSONByte.quote else { throw unexpected("a name in double quotes") }
    names.append(tape.count)
    if try string() { hasEscapedName = true }
    skipBlanks()
    guard skip(JSONByte.colon) else { throw unexpected("\":\"") }
    skipBlanks()
  }

  /// The first name of the innermost object that was there before. Few names are compared pair by pair, which
  /// is fastest; many, and those with escapes, go through a set.
  private func repeatedName(since first: Int) -> Int? {
    let names = names[first...]
    if names.count > 32 || hasEscapedName {
      let document = document
      var seen: Set<ArraySlice<UInt8>> = []
      return names.first { !seen.insert(document.utf8(of: $0)).inserted }
    }
    return names.indices.first { later in
      let name = slice(names[later])
      return names[..<later].contains { slice($0) == name }
    }.map { names[$0] }
  }

  /// The bytes of a name with its quotes.
  private func slice(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(tape[index].start)..<Int(tape[index].end)]
  }
}
