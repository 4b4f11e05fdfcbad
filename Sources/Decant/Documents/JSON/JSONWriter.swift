/// Writes JSON in UTF-8, the same bytes for the same calls.
///
/// ```swift
/// var writer = JSONWriter(style: .pretty)
/// writer.object { object in
///   object.member("op", "create_index")
///   object.name("columns")
///   object.array { for column in columns { $0.string(column) } }
/// }
/// ```
///
/// It does not check the order of the calls: in an object each value needs a `name` before it, elsewhere
/// none.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Style: Sendable {
    /// No blanks and no lines.
    case compact
    /// A line for each element and member, indented by two blanks a level.
    case pretty
  }

  private enum Place {
    case first, next, afterName
  }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  private var place = Place.first

  /// A writer that has written nothing.
  public init(style: Style = .compact) {
    self.style = style
  }

  /// Writes `null`.
  public mutating func null() {
    raw("null")
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes an integer.
  public mutating func int(_ value: Int) {
    raw(String(value))
  }

  /// Writes a string with quotes and escapes.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a number or a word that is JSON already.
  private mutating func raw(_ text: String) {
    separate()
    bytes += text.utf8
  }

  /// Writes a whole tree; the text of a number is not checked.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let text): raw(text)
    case .string(let text): string(text)
    case .array(let elements): array { for element in elements { $0.value(element) } }
    case .object(let members): object { for member in members { $0.member(member.name, member.value) } }
    }
  }

  /// Writes an array whose elements are written by `body`.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try container(JSONByte.openBracket, JSONByte.closeBracket, body)
  }

  /// Writes an object whose members are written by `body`.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try container(JSONByte.openBrace, JSONByte.closeBrace, body)
  }

  /// Writes a name and its value.
  public mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }

  /// Writes the name of a member, whose value has to follow.
  public mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes.append(JSONByte.colon)
    if style == .pretty { bytes.append(JSONByte.blank) }
    place = .afterName
  }
}

extension JSONWriter {
  /// A string as JSON writes it, for messages.
  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.quote(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func container<Failure: Error>(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    bytes.append(open)
    depth += 1
    place = .first
    try body(&self)
    depth -= 1
    if place != .first { breakLine() }
    bytes.append(close)
    place = .next
  }

  /// Writes what stands between the value or name that comes and what was before it.
  private mutating func separate() {
    if place == .next { bytes.append(JSONByte.comma) }
    if place != .afterName && depth > 0 { breakLine() }
    place = .next
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(JSONByte.newline)
    bytes.append(contentsOf: repeatElement(JSONByte.blank, count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(JSONByte.quote)
    for byte in text.utf8 {
      switch byte {
      case JSONByte.quote, JSONByte.backslash: bytes += [JSONByte.backslash, byte]
      case JSONByte.controls: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(JSONByte.quote)
  }

  private mutating func escape(_ control: UInt8) {
    bytes.append(JSONByte.backslash)
    if let short = JSONEscape.controls.first(where: { $0.byte == control }) {
      bytes.append(short.letter)
    } else {
      let digits = String(control, radix: 16)
      bytes += "u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    }
  }
}
