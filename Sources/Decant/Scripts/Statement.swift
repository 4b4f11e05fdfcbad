/// One statement of a script, without its terminator.
public struct Statement: Sendable {
  /// The text as UTF-8.
  public var bytes: [UInt8]

  /// Makes a statement.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What takes the statements of a script, one by one.
public protocol StatementSink: Sendable {
  /// Takes the next statement.
  mutating func receive(_ statement: Statement) throws
  /// Ends the transaction that the script is in, for statements that must not run in one.
  mutating func leaveTransaction() throws
  /// Begins the transaction again.
  mutating func enterTransaction() throws
}

extension StatementSink {
  /// Does nothing: statements alone are in no transaction.
  public mutating func leaveTransaction() {}
  /// Does nothing: statements alone are in no transaction.
  public mutating func enterTransaction() {}
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
