extension DropTableOp {
  /// All rows.
  public var loss: String? { "drops table \(name) with its rows" }

  /// Takes the table away.
  public func apply(to state: inout SchemaState) { state.dropTable(name, ifExists: ifExists) }

  /// `create_table` of the table as it is, with what goes with it.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let known = state.certainState(of: name) else { return try reversed() }
    return OpContainer.inOrder(TableCreation(of: known, in: state).operations)
  }
}
