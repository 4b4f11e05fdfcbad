/// Reads a JSON text from its first to its last byte and writes the tape of its document.
struct JSONParser {
  /// How deep arrays and objects may nest, since their readers call themselves.
  static let depthLimit = 512

  var document: JSONDocument
  var position = 0
  private var depth = 0
  /// The entries of the names of all objects that are open, and whether any name so far has an escape.
  private var names: [Int] = []
  private var hasEscapedName = false

  /// The tape of a document that has none yet.
  static func tape(of document: JSONDocument) throws(DocumentError) -> [JSONDocument.Entry] {
    var parser = JSONParser(document: document)
    guard document.bytes.count < UInt32.max else { throw parser.error(.tooLarge) }
    parser.document.tape.reserveCapacity(document.bytes.count / 8)
    parser.skipBlanks()
    try parser.value()
    parser.skipBlanks()
    guard parser.position == document.bytes.count else { throw parser.unexpected("the end of the text") }
    return parser.document.tape
  }

  private init(document: JSONDocument) {
    self.document = document
  }

  private mutating func value() throws(DocumentError) {
    switch current {
    case JSONByte.openBrace: try object()
    case JSONByte.openBracket:
      try items(until: JSONByte.closeBracket) { (parser) throws(DocumentError) in try parser.value() }
    case JSONByte.quote: try string()
    case JSONByte.minus, JSONByte.digits: try number()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: throw unexpected("a value")
    }
  }

  private mutating func object() throws(DocumentError) {
    let first = names.count
    try items(until: JSONByte.closeBrace) { (parser) throws(DocumentError) in
      guard parser.current == JSONByte.quote else { throw parser.unexpected("a name in double quotes") }
      parser.names.append(parser.document.tape.count)
      if try parser.string() { parser.hasEscapedName = true }
      parser.skipBlanks()
      guard parser.skip(JSONByte.colon) else { throw parser.unexpected("\":\"") }
      parser.skipBlanks()
      try parser.value()
    }
    if let name = repeatedName(since: first) {
      let start = Int(document.tape[name].start)
      throw document.error(.duplicateKey(document.string(of: name)), at: start, entry: name)
    }
    names.removeSubrange(first...)
  }

  /// Reads an array or object whose items are read by `item`.
  private mutating func items(
    until close: UInt8, _ item: (inout JSONParser) throws(DocumentError) -> Void
  ) throws(DocumentError) {
    guard depth < Self.depthLimit else {
      // No path: it would be as long as the limit.
      throw document.error(.syntax(.tooDeep(limit: Self.depthLimit)), at: position, entry: 0)
    }
    let index = document.tape.count
    document.tape.append(.init(start: UInt32(position), end: .max))
    depth += 1
    position += 1
    skipBlanks()
    if !skip(close) {
      try item(&self)
      skipBlanks()
      while skip(JSONByte.comma) {
        let comma = position - 1
        skipBlanks()
        guard current != close else { throw error(.trailingComma, at: comma) }
        try item(&self)
        skipBlanks()
      }
      guard skip(close) else { throw unexpected("\",\" or \"\(Unicode.Scalar(close))\"") }
    }
    depth -= 1
    document.tape[index].end = UInt32(document.tape.count)
  }

  /// The first name of the innermost object that was there before. Few names are compared pair by pair, which
  /// is fastest; many, and those with escapes, go through a set.
  private func repeatedName(since first: Int) -> Int? {
    let names = names[first...]
    if names.count > 32 || hasEscapedName {
      var seen: Set<ArraySlice<UInt8>> = []
      return names.first { !seen.insert(document.utf8(of: $0)).inserted }
    }
    return names.indices.first { later in
      let name = document.bytes(of: names[later])
      return names[..<later].contains { document.bytes(of: $0) == name }
    }.map { names[$0] }
  }
}
