/// What a dialect puts around the statements of a script.
public struct ScriptStyle: Sendable {
  /// Behind each statement.
  public var terminator = ";"
  /// A line between statements, such as `GO`; nil for none.
  public var batchSeparator: String?
  /// Whether the database can take back changes of the schema, so that a script runs in a transaction.
  public var hasTransactionalDDL = false
  /// How a transaction begins.
  public var begin = "BEGIN"
  /// How a transaction ends.
  public var commit = "COMMIT"

  /// Makes a style that ends statements with a semicolon.
  public init() {}
}
