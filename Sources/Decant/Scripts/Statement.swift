/// One statement of a script, without its terminator.
public struct Statement: Sendable {
  /// The text as UTF-8.
  public var bytes: [UInt8]
  /// What the client does with it.
  public var kind = Kind.sql
  /// Whether some of the text is the user's as it stands, and may be a comment.
  let hasRawText: Bool

  /// What a client does with a statement.
  public enum Kind: Sendable {
    /// It hands the statement to the database.
    case sql
    /// It hands the statement to the database, and then the data that follow.
    case copy
    /// It hands the lines to the database as data.
    case data
  }

  /// Makes a statement.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
    hasRawText = true
  }

  init(of writer: borrowing SQLWriter) {
    bytes = writer.bytes
    hasRawText = writer.hasRawText
  }

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What takes the statements of a script, one by one.
public protocol StatementSink {
  /// Takes the next statement.
  mutating func receive(_ statement: Statement) throws
  /// Takes a remark that belongs between two statements.
  mutating func comment(_ text: String) throws
  /// Begins a transaction, where the database can take back changes of the schema.
  mutating func beginTransaction() throws
  /// Ends the transaction.
  mutating func commitTransaction() throws
}

extension StatementSink {
  /// Drops the remark.
  public mutating func comment(_ text: String) {}
  /// Does nothing: statements alone are in no transaction.
  public mutating func beginTransaction() {}
  /// Does nothing: statements alone are in no transaction.
  public mutating func commitTransaction() {}
}

/// Keeps the statements in an array.
public struct StatementList: StatementSink {
  /// The statements so far.
  public private(set) var statements: [Statement] = []

  /// Makes an empty list.
  public init() {}

  /// Appends the statement.
  public mutating func receive(_ statement: Statement) { statements.append(statement) }
}
