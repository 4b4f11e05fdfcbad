extension RenameTableOp {
  /// Gives the table its new name.
  public func apply(to state: inout SchemaState) { state.renameTable(table, to: newName) }

  /// The name as it was.
  public func reversed(from state: SchemaState) -> any MigrateOperation {
    RenameTableOp(newName, to: table.name, schema: table.schema)
  }
}
