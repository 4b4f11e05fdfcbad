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
    return DropConstraintOp(
      constraint.name.map { .final($0.name) }, of: table.name, kind: Self.kind, schema: table.schema,
      constraint: self.constraint)
  }
}
