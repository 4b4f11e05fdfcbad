/// What stands in the way where a column is dropped, because the database does not drop it with the column.
public struct ColumnDependents: Sendable {
  /// Whether a constraint that names the column has to be dropped before.
  public var keepsConstraint: @Sendable (any TableConstraint) -> Bool = { _ in false }
  /// Whether an index that names the column has to be dropped before.
  public var keepsIndex: @Sendable (TableIndex) -> Bool = { _ in false }

  /// Makes the description of a database that drops all with the column.
  public init() {}
}
