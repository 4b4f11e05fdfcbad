extension CreateIndexOp {
  /// Adds the index with the name that the convention gives.
  public func apply(to state: inout SchemaState) throws {
    state.addIndex(
      try index.named(by: state.namingConvention, on: table), to: table, ifNotExists: ifNotExists)
  }

  /// `drop_index` by the name that the index gets, behind the indexes that it makes superfluous.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let before = state.certainState(of: table) else { return reversed() }
    let named = state.named(try index.named(by: state.namingConvention, on: table))
    var creation = self
    creation.index.name = named.name.map { .final($0.name) }
    var after = before
    _ = after.addIndex(named)
    let missing = before.indexes(missingIn: after).map {
      CreateIndexOp($0, on: table.name, schema: table.schema)
    }
    return OpContainer.inOrder(missing + [creation.reversed()])
  }
}
