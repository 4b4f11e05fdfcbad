extension DropIndexOp {
  /// Takes the index away.
  public func apply(to state: inout SchemaState) throws {
    let index = try resolvedIndex(by: state.namingConvention)
    let table = table.map { QualifiedName($0, schema: schema) }
    state.dropIndex(index, of: table, in: schema, ifExists: ifExists)
  }

  /// The operation with the table of the index.
  public func completed(from state: SchemaState) throws -> any MigrateOperation {
    guard table == nil, let name, let owner = state.table(ofIndex: name, in: schema) else { return self }
    var operation = self
    operation.table = owner.name
    return operation
  }

  /// `create_index` of the index as it is.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    let index = try resolvedIndex(by: state.namingConvention)
    guard let name = index.name,
      let table = table.map({ QualifiedName($0, schema: schema) }) ?? state.table(ofIndex: name, in: schema),
      let known = state.certainState(of: table)
    else { return try reversed() }
    if let constraint = state.uniqueConstraint(asIndex: name, of: table) {
      return try DropConstraintOp.creation(of: state.withoutAutomaticName(constraint, of: known), on: table)
    }
    guard let place = known.place(ofIndex: name) else { return try reversed() }
    var creation = known.table.indexes[place]
    creation.options = creation.options.merging(options)
    return CreateIndexOp(creation, on: table.name, schema: table.schema)
  }
}
