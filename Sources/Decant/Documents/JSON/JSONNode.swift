/// A value inside a JSON document that was read, with the way back to its place for messages.
///
/// A node is a cheap cursor: nothing is decoded until it is asked for. Each function that decodes wants one
/// kind of value and throws the error that says what it found instead.
public struct JSONNode: Sendable {
  /// The kinds of JSON values; the raw value is the word for messages.
  public enum Kind: String, Sendable {
    case null, bool = "boolean", number, string, array, object
  }

  let document: JSONDocument
  let index: Int

  /// What kind of value this is.
  public var kind: Kind { document.kind(of: index) }

  /// Whether this is `null`.
  public var isNull: Bool { kind == .null }

  /// Where the value begins: the number of bytes before it, a byte order mark not counted.
  public var offset: Int { Int(document.tape[index].start) }

  /// The line of the value and its column in Unicode scalars, both from 1; the text before it is counted
  /// anew.
  public var position: (line: Int, column: Int) { document.position(of: offset) }

  /// The way from the root of the document, such as `upgrade[3].columns[0].type`; empty for the root.
  public var path: String { document.path(to: index) }

  /// The truth value.
  ///
  /// - Throws: `wrongType` where this is no boolean.
  public func bool() throws(DocumentError) -> Bool {
    try expect(.bool)
    return document.bool(of: index)
  }

  /// The number as it was written, so that none of its digits is lost.
  ///
  /// - Throws: `wrongType` where this is no number.
  public func numberText() throws(DocumentError) -> String {
    try expect(.number)
    return document.number(of: index)
  }

  /// The number as an integer.
  ///
  /// - Throws: `wrongType` where this is no number, has a fraction or an exponent, or does not fit `Int`.
  public func int() throws(DocumentError) -> Int {
    let text = try numberText()
    guard let value = Int(text) else { throw error(.wrongType(expected: "64-bit integer", found: text)) }
    return value
  }

  /// The string, without quotes and escapes.
  ///
  /// - Throws: `wrongType` where this is no string.
  public func string() throws(DocumentError) -> String {
    try expect(.string)
    return document.string(of: index)
  }

  /// The string in UTF-8, without quotes and escapes; copied only where it has escapes.
  ///
  /// - Throws: `wrongType` where this is no string.
  package func utf8() throws(DocumentError) -> ArraySlice<UInt8> {
    try expect(.string)
    return document.utf8(of: index)
  }

  func expect(_ expected: Kind) throws(DocumentError) {
    guard kind == expected else { throw wrongType(expected.rawValue) }
  }
}
