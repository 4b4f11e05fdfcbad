extension AddConstraintOp {
  /// Adds the constraint with the name that the convention gives.
  public func apply(to state: inout SchemaState) throws {
    state.addConstraint(
      try resolvedConstraint(by: state.namingConvention, for: state.dialect), to: table)
  }
}
