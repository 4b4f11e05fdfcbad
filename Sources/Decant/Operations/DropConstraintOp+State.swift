extension DropConstraintOp {
  /// Takes the constraint away.
  public func apply(to state: inout SchemaState) throws {
    state.dropConstraint(
      try resolvedName(by: state.namingConvention), like: constraint, kind: kind, of: table,
      ifExists: ifExists)
  }

  /// The constraint with the name that it has, where it was named by its columns.
  public func completed(from state: SchemaState) throws -> any MigrateOperation {
    guard let known = try knownConstraint(in: state) else { return self }
    var operation = self
    operation.name = name ?? known.name
    operation.kind = kind ?? ConstraintKind(known)
    return operation
  }

  /// The operation that creates the constraint as it is, behind an index that it would take away otherwise.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    let name = try resolvedName(by: state.namingConvention)
    if let index = state.index(asConstraint: name, kind: kind, of: table), state.knows(table) {
      return CreateIndexOp(index, on: table.name, schema: table.schema)
    }
    guard let known = try knownConstraint(in: state), let owner = state.state(of: table),
      let place = owner.place(ofConstraint: name, like: constraint, kind: kind)
    else { return try reversed() }
    let bare = state.withoutAutomaticName(known, of: owner)
    var again = owner
    _ = again.removeConstraint(at: place)
    _ = again.addConstraint(known, isNamed: bare.name != nil, state.dialect.upkeep)
    let replacements = owner.indexes(missingIn: again).map { ReplaceIndexOp($0, on: table) }
    return OpContainer.inOrder(replacements + [try Self.creation(of: bare, on: table)])
  }

  private func knownConstraint(in state: SchemaState) throws -> (any TableConstraint)? {
    guard let known = state.certainState(of: table) else { return nil }
    let name = try resolvedName(by: state.namingConvention)
    return known.place(ofConstraint: name, like: constraint, kind: kind).map { known.table.constraints[$0] }
  }
}
