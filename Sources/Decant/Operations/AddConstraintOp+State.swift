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
    let constraint = state.named(given, for: known)
    let drop = DropConstraintOp(
      constraint.name.map { .final($0.name) }, of: table.name, kind: Constraint.kind, schema: table.schema,
      constraint: self.constraint)
    var after = known
    _ = after.addConstraint(constraint, isNamed: given.name != nil, state.dialect.upkeep)
    // an index may have lent its name to the key that has taken its place
    let lent = known.indexes(missingIn: after).first { $0.name?.name == constraint.name?.name }
    let drops: [any MigrateOperation] =
      lent.map { [ReplaceIndexOp($0, on: table)] }
      ?? exchanges(from: after, to: known) + [drop] + removals(from: after, to: known)
    return OpContainer.inOrder(drops + nullability(of: known, after: after))
  }

  /// The operations that make the indexes again which the constraint has taken away; one that the database has made in
  /// their place becomes one of its own before, as the database would take it away as well.
  private func exchanges(from after: TableState, to known: TableState) -> [any MigrateOperation] {
    let missing = known.indexes(missingIn: after)
    if missing.isEmpty { return [] }
    return after.indexes(missingIn: known).map { ReplaceIndexOp($0, on: table) }
      + missing.map { CreateIndexOp($0, on: table.name, schema: table.schema) }
  }

  /// The operations that drop the indexes which the constraint has brought.
  private func removals(from after: TableState, to known: TableState) -> [any MigrateOperation] {
    after.indexes(missingIn: known).map {
      DropIndexOp($0.name.map { .final($0.name) }, of: table.name, schema: table.schema)
    }
  }

  /// The operations that allow NULL again where a primary key has forbidden it.
  private func nullability(of known: TableState, after: TableState) -> [any MigrateOperation] {
    zip(known.table.columns, after.table.columns).filter { $0.isNullable && !$1.isNullable }.map {
      column, _ in
      AlterColumnOp(table.name, column.name, schema: table.schema, nullable: true)
    }
  }
}
