extension JSONParser {
  /// An error about the value that comes next, at the current position unless told otherwise.
  func error(_ syntax: DocumentError.Syntax, at offset: Int? = nil) -> DocumentError {
    document.error(.syntax(syntax), at: offset ?? position, entry: tape.count)
  }

  /// The error that something else stands where `expected` should.
  func unexpected(_ expected: String) -> DocumentError {
    let rest = bytes[position...]
    guard let byte = rest.first else { return error(.unexpected(nil, expected: expected)) }
    let word = rest.prefix(20).prefix(while: JSONByte.isLetter)
    guard let length = byte < 0x80 ? max(word.count, 1) : scalarLength else { return error(.invalidUTF8) }
    return error(.unexpected(String(decoding: rest.prefix(length), as: UTF8.self), expected: expected))
  }
}
