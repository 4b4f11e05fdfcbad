extension CreateIndexOp {
  /// Adds the index with the name that the convention gives.
  public func apply(to state: inout SchemaState) throws {
    state.addIndex(
      try index.named(by: state.namingConvention, on: table), to: table, ifNotExists: ifNotExists)
  }
}
