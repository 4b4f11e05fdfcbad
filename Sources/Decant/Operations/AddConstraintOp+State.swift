extension AddConstraintOp {
  /// Adds the constraint with the name that the convention gives.
  public func apply(to state: inout SchemaState) throws {
    state.addConstraint(
      try resolvedConstraint(by: state.namingConvention, for: state.dialect), to: table)
  }

  /// `drop_constraint` of the constraint by the name that it gets.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let known = state.certainState(of: table) else { return try reversed() }
    let given = try resolvedConstraint(by: state.namingConvention, for: state.dialect)
    let constraint = state.named(given, in: known.table)
    let drop = DropConstraintOp(
      constraint.name.map { .final($0.name) }, of: table.name, kind: Constraint.kind, schema: table.schema,
      constraint: self.constraint)
    var after = known
    _ = after.addConstraint(constraint, isNamed: given.name != nil, state.dialect.upkeep)
    let changes = known.indexChanges(from: after)
    let creations = changes.filter { $0 is CreateIndexOp }
    return OpContainer.inOrder(
      creations + [drop] + changes.filter { !($0 is CreateIndexOp) } + nullability(of: known, after: after))
  }

  /// The operations that allow NULL again where a primary key has forbidden it.
  private func nullability(of known: TableState, after: TableState) -> [any MigrateOperation] {
    zip(known.table.columns, after.table.columns).filter { $0.isNullable && !$1.isNullable }.map {
      column, _ in
      AlterColumnOp(table.name, column.name, schema: table.schema, nullable: true)
    }
  }
}
