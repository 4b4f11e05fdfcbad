/// How a dialect inserts rows.
public struct InsertStyle: Sendable {
  /// How many rows a statement has at most.
  public var rowsPerStatement = 1
  /// How many rows the database takes in a statement; nil for any number.
  public var maximumRows: Int?
  /// Whether the rows are data of the client in place of statements, as with `COPY`.
  public var copiesRows = false

  /// Makes a style with a statement for each row.
  public init() {}

  /// How many rows the statements of an operation have at most.
  func capacity(of operation: BulkInsertOp) -> Int {
    operation.multiinsert ? min(rowsPerStatement, maximumRows ?? .max) : 1
  }
}
