/// Puts statements into a script: terminators, batch separators, comments and transactions.
///
/// It alone knows what belongs to a script and its client; a statement is the text between two terminators.
public struct ScriptPrinter<Output: ScriptOutput> {
  /// What the dialect puts around statements.
  public let style: ScriptStyle
  /// Where the script goes.
  public private(set) var output: Output
  /// The terminator of a statement and an empty line.
  private let end: [UInt8]

  /// Makes a printer.
  public init(style: ScriptStyle, output: Output) {
    self.style = style
    self.output = output
    end = Array(style.terminator.utf8) + Self.emptyLine
  }

  private static var emptyLine: [UInt8] { [UInt8(ascii: "\n"), UInt8(ascii: "\n")] }
}

extension ScriptPrinter: StatementSink {
  /// Writes the statement, its terminator, an empty line, and the separator of the dialect.
  public mutating func receive(_ statement: Statement) throws {
    switch statement.kind {
    case .sql: break
    case .copy: return try write(statement.bytes + style.terminator.utf8 + [UInt8(ascii: "\n")])
    case .data: return try write(statement.bytes)
    }
    let text = statement.bytes.withoutBlanks
    if !text.isEmpty { try output.write(statement.bytes.span.extracting(text).bytes) }
    // a separator on a line of its own ends the statement also where a comment swallows the terminator
    if statement.hasRawText, !style.terminator.isEmpty, style.separator == nil,
      style.lexer.swallowsTerminator(statement.bytes[text])
    {
      try write([UInt8(ascii: "\n")])
    }
    try write(end)
    try separate()
  }

  /// Writes `-- text` on a line.
  public mutating func comment(_ text: String) throws {
    // an identifier with a line end must not leave the comment
    try block("-- " + String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Writes `BEGIN`, where the database can take back changes of the schema.
  public mutating func beginTransaction() throws { try transaction(style.begin) }

  /// Writes `COMMIT`, where the database can take back changes of the schema.
  public mutating func commitTransaction() throws { try transaction(style.commit) }

  private mutating func transaction(_ statement: ScriptStyle.TransactionStatement) throws {
    guard style.hasTransactionalDDL else { return }
    try block(statement.text + style.terminator)
    if statement.isSeparated { try separate() }
  }

  private mutating func separate() throws {
    if let separator = style.separator { try block(separator) }
  }

  private mutating func block(_ text: String) throws {
    try write(Array(text.utf8) + Self.emptyLine)
  }

  private mutating func write(_ bytes: [UInt8]) throws { try output.write(bytes.span.bytes) }
}

extension [UInt8] {
  /// The place of the text between the blanks at both ends.
  fileprivate var withoutBlanks: Range<Int> {
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return 0..<0
    }
    return first..<last + 1
  }
}

/// Takes the bytes of a script.
public protocol ScriptOutput {
  /// Takes the next bytes.
  mutating func write(_ bytes: RawSpan) throws
}

/// Keeps a script in memory.
public struct ScriptBuffer: ScriptOutput {
  /// The script so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer.
  public init() {}

  /// Appends the bytes.
  public mutating func write(_ bytes: RawSpan) { bytes.withUnsafeBytes { self.bytes.append(contentsOf: $0) } }

  /// The script so far as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
