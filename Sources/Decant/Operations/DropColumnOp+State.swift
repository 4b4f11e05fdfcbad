extension DropColumnOp {
  /// All values.
  public var loss: String? { "drops column \(column) of table \(table) with its values" }

  /// Takes the column away, and with it the constraints and indexes that name it.
  public func apply(to state: inout SchemaState) {
    let mayExist = ifExists || state.unknown.mayHave(column)
    var lost: (constraints: [any TableConstraint], indexes: [TableIndex])?
    let type = state.state(of: table)?.column(column)?.type
    state.change(table) { known in
      lost = known.dropColumn(column)
      return lost == nil && !mayExist ? [known.missing(column: column)] : []
    }
    if let type { state.release(type, of: table) }
    for index in lost?.indexes ?? [] { state.release(index, of: table) }
    for case let foreignKey as ForeignKeyConstraint in lost?.constraints ?? [] {
      state.unlink(foreignKey, from: state.rules.key(of: table))
    }
  }

  /// The column behind what stands in its way: constraints and indexes that the database does not drop with it.
  public func completed(from state: SchemaState) -> any MigrateOperation {
    guard let known = state.certainState(of: table), known.place(ofColumn: column) != nil else { return self }
    let kept = state.dialect.columnDependents
    let constraints = known.table.constraints.filter {
      $0.name != nil && kept.keepsConstraint($0) && $0.names(column, state.rules)
    }
    let indexes = known.table.indexes.filter { kept.keepsIndexes && $0.names(column, state.rules) }
    guard !constraints.isEmpty || !indexes.isEmpty else { return self }
    let drops: [any MigrateOperation] =
      constraints.map {
        DropConstraintOp($0.name, of: table.name, kind: ConstraintKind($0), schema: table.schema)
      } + indexes.map { DropIndexOp($0.name, of: table.name, schema: table.schema) } + [self]
    return OpContainer(drops.map { RecordedOperation($0) })
  }

  /// `add_column` of the column as it is, and what goes with it again.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard var known = state.certainState(of: table), var column = known.column(self.column),
      let lost = known.dropColumn(self.column)
    else { return try reversed() }
    // the constraints come back by themselves, under the names that they had
    column.isPrimaryKey = false
    let addition = AddColumnOp(table.name, column, schema: table.schema)
    let others = lost.constraints.filter { ($0 as? CheckConstraint)?.isTypeBound != true }
    let operations: [any MigrateOperation] =
      [addition] + (try others.map { try DropConstraintOp.creation(of: $0, on: table) })
      + lost.indexes.map { CreateIndexOp($0, on: table.name, schema: table.schema) }
    return operations.count == 1 ? addition : OpContainer(operations.map { RecordedOperation($0) })
  }
}
