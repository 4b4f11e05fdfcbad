extension AddColumnOp {
  /// The values that a column had.
  public var loss: String? { "column \(column.name) of table \(table) comes back without its values" }

  /// Adds the column with what it brings.
  public func apply(to state: inout SchemaState) throws {
    if ifNotExists, state.hasColumn(column.name, of: table.name, schema: table.schema) { return }
    let resolved = try state.resolved(
      Table(table.name, schema: table.schema, columns: [column]), scope: .column)
    guard var added = resolved.columns.first else { return }
    // the primary key of a table that exists does not get another column
    if !inlinesPrimaryKey { added.isPrimaryKey = false }
    added.nullable = column.isNullable
    let checks = state.dialect.upkeep.bindsColumnChecks ? [] : added.checks
    if !checks.isEmpty { added.checks = [] }
    let revision = state.revision
    state.change(table) { $0.addColumn(added, by: revision) }
    state.use(added.type, by: table)
    if let sequence = state.ownedSequence(of: resolved.columns[0], in: resolved) {
      state.own(sequence, by: table)
    }
    for check in checks { state.addConstraint(check, to: table) }
    for constraint in resolved.constraints where inlinesPrimaryKey || !(constraint is PrimaryKeyConstraint) {
      state.addConstraint(constraint, to: table)
    }
    for index in resolved.indexes { state.addIndex(index, to: table) }
  }
}
