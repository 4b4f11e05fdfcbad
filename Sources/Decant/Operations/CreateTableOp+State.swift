extension CreateTableOp {
  /// The rows that a table had.
  public var loss: String? { "table \(table.name) comes back without its rows" }

  /// Adds the table.
  public func apply(to state: inout SchemaState) throws {
    let resolved = try state.resolved(table)
    var made = resolved
    made.constraints.removeAll { !state.dialect.lists($0, in: resolved) }
    state.addTable(made, ifNotExists: ifNotExists)
  }
}

extension Dialect {
  /// Whether `CREATE TABLE` has a constraint, and does not leave it out.
  fileprivate func lists(_ constraint: any TableConstraint, in table: Table) -> Bool {
    if constraint is UniqueConstraint, constraint.columns.isEmpty { return false }
    if (constraint as? ForeignKeyConstraint)?.usesAlter == true, altersConstraints { return false }
    return upkeep.listsConstraint(constraint, table)
  }
}
