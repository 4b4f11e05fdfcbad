/// How a dialect inserts rows.
public struct InsertStyle: Sendable {
  /// How several rows share a statement.
  public enum Form: Sendable {
    /// `INSERT INTO t (a) VALUES (1), (2)`.
    case valuesList
    /// `INSERT ALL INTO t (a) VALUES (1) INTO t (a) VALUES (2) SELECT 1 FROM DUAL`.
    case insertAll
  }

  /// How many rows a statement has at most.
  public var rowsPerStatement = 1
  /// How several rows share a statement.
  public var form = Form.valuesList
  /// How many rows the database takes in a statement; nil for any number.
  public var maximumRows: Int?
  /// How many values the database takes in a statement; nil for any number.
  public var maximumValues: Int?
  /// Whether the rows are data of the client in place of statements, as with `COPY`.
  public var copiesRows = false

  /// Makes a style with a statement for each row.
  public init() {}

  /// How many rows of so many values a statement has.
  func rows(ofValues count: Int) -> Int {
    let byValues = maximumValues.map { $0 / max(count, 1) } ?? .max
    return max(1, min(rowsPerStatement, maximumRows ?? .max, byValues))
  }
}
