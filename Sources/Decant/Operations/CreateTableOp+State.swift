extension CreateTableOp {
  /// The rows that a table had.
  public var loss: String? { "table \(table.name) comes back without its rows" }

  /// Adds the table.
  public func apply(to state: inout SchemaState) throws {
    state.addTable(try state.resolved(table), ifNotExists: ifNotExists)
  }
}
