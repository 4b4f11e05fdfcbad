/// Writes the text of one statement as UTF-8 and owns its spacing and indentation.
///
/// Words are separated by one blank; no rule writes blanks itself. Text of the user comes in only through
/// ``identifier(_:)``, ``name(_:)`` and the literals, which escape it, and as ``SQLText``, which is meant as
/// it stands.
public struct SQLWriter {
  /// The dialect whose rules are followed.
  public let dialect: Dialect
  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  private var indentation = 0
  /// Whether the next word stands at the start of the text, a line or a parenthesis, where no blank belongs.
  private var isTight = true
  /// Whether some of the text is the user's as it stands.
  var hasRawText = false

  /// Makes a writer with an empty text.
  public init(dialect: Dialect) { self.dialect = dialect }

  /// The text so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes words of the SQL language.
  public mutating func keyword(_ words: StaticString) {
    separate()
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a sign or word without a blank before it, such as `,`.
  public mutating func sign(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    isTight = false
  }

  /// Writes a number.
  public mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes an element by the rule of the dialect, or else by its standard form.
  public mutating func element<Element: SQLElement>(_ element: Element) throws {
    if let rule = dialect.elements[Element.self] {
      try rule(element, &self)
    } else {
      try element.writeStandard(to: &self)
    }
  }

  /// Starts a line, indented as the place asks for.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indentation { bytes.append(contentsOf: "    ".utf8) }
    isTight = true
  }

  /// Writes with one more level of indentation.
  public mutating func indented(_ body: (inout SQLWriter) throws -> Void) rethrows {
    indentation += 1
    defer { indentation -= 1 }
    try body(&self)
  }

  /// Makes the next word follow without a blank.
  public mutating func join() { isTight = true }

  /// Writes the point between two names.
  public mutating func dot() {
    sign(".")
    join()
  }

  /// Starts the next statement, in the memory of this one.
  mutating func restart() {
    bytes.removeAll(keepingCapacity: true)
    isTight = true
    hasRawText = false
  }

  /// Words that begin many statements.
  struct Opening {
    fileprivate var bytes: [UInt8] = []
    fileprivate var hasRawText = false
  }

  /// The text so far, to begin other statements with.
  var opening: Opening { Opening(bytes: bytes, hasRawText: hasRawText) }

  /// Writes words that were written before.
  mutating func open(with opening: Opening) {
    separate()
    bytes.append(contentsOf: opening.bytes)
    if opening.hasRawText { hasRawText = true }
  }

  /// Takes back what was written from a place on; a line or sign has to follow.
  mutating func removeText(from place: Int) { bytes.removeSubrange(place...) }

  /// Writes the blank before a word, where one belongs.
  mutating func separate() {
    if !isTight { bytes.append(UInt8(ascii: " ")) }
    isTight = false
  }

  /// Writes text that is escaped already.
  mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Writes a text in which some bytes are doubled; what stands between them is copied in one piece.
  mutating func append(_ text: String, doubling isDoubled: (UInt8) -> Bool) {
    let span = text.utf8.span
    span.withUnsafeBufferPointer { text in
      var start = 0
      for place in text.indices where isDoubled(text[place]) {
        bytes.append(contentsOf: text[start...place])
        start = place
      }
      bytes.append(contentsOf: text[start...])
    }
  }
}
