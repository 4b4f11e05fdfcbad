/// What a dialect puts around the statements of a script.
public struct ScriptStyle: Sendable {
  /// Behind each statement.
  public var terminator = ";"
  /// A line between statements, such as `GO`; nil for none.
  public var batchSeparator: String?
  /// Whether the database can take back changes of the schema, so that a script runs in a transaction.
  public var hasTransactionalDDL = false
  /// Where texts and comments end in statements of the user.
  public var lexer = SQLLexer()
  /// How a transaction begins.
  public var begin = TransactionStatement("BEGIN")
  /// How a transaction ends.
  public var commit = TransactionStatement("COMMIT")

  /// The begin or end of a transaction.
  public struct TransactionStatement: Sendable {
    /// The words.
    public var text: String
    /// Whether the batch separator stands behind it.
    public var isSeparated: Bool

    /// Makes a statement.
    public init(_ text: String, isSeparated: Bool = false) {
      self.text = text
      self.isSeparated = isSeparated
    }
  }

  /// The batch separator, where there is one to write.
  var separator: String? { batchSeparator?.isEmpty == false ? batchSeparator : nil }

  /// Makes a style that ends statements with a semicolon.
  public init() {}
}
