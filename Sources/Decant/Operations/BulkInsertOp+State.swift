extension BulkInsertOp {
  /// Notes that the table has rows.
  public func apply(to state: inout SchemaState) {
    state.change(table) { known in
      if !rows.isEmpty { known.hasRows = true }
      return columns.filter { known.place(ofColumn: $0.name) == nil }.map { known.missing(column: $0.name) }
    }
  }
}
