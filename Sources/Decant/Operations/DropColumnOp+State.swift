extension DropColumnOp {
  /// All values.
  public var loss: String? { "drops column \(column) of table \(table) with its values" }

  /// Takes the column away, and with it the constraints and indexes that name it.
  public func apply(to state: inout SchemaState) {
    let mayExist = ifExists || state.unknown.mayHave(column)
    var lost: (constraints: [any TableConstraint], indexes: [TableIndex])?
    let dialect = state.dialect
    let type = state.state(of: table)?.column(column)?.type
    state.change(table) { known in
      lost = known.dropColumn(column, in: dialect)
      return lost == nil && !mayExist ? [known.missing(column: column)] : []
    }
    if let type { state.release(type, of: table) }
    for index in lost?.indexes ?? [] { state.release(index, of: table) }
    state.forget(lost?.constraints ?? [], of: table)
    state.disownSequences(of: column, in: table) { _ in true }
  }

  /// The column behind what stands in its way: constraints and indexes that the database does not drop with it.
  public func completed(from state: SchemaState) -> any MigrateOperation {
    guard let known = state.certainState(of: table), known.place(ofColumn: column) != nil else { return self }
    let kept = state.dialect.columnDependents
    let constraints = known.table.constraints.filter {
      $0.name != nil && kept.keepsConstraint($0) && $0.names(column, state.rules)
    }
    let indexes = known.table.indexes.filter { kept.keepsIndex($0) && $0.names(column, state.rules) }
    guard !constraints.isEmpty || !indexes.isEmpty else { return self }
    let drops: [any MigrateOperation] =
      constraints.map {
        DropConstraintOp($0.name, of: table.name, kind: ConstraintKind($0), schema: table.schema)
      } + indexes.map { DropIndexOp($0.name, of: table.name, schema: table.schema) } + [self]
    return OpContainer(drops.map { RecordedOperation($0) })
  }

  /// `add_column` of the column as it is, and what goes with it again.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let before = state.certainState(of: table), var column = before.column(self.column) else {
      return try reversed()
    }
    var after = before
    var constraints = after.dropColumn(self.column, in: state.dialect)?.constraints ?? []
    let changes = before.indexChanges(from: after)
    var rest = after.table
    rest.indexes = before.table.indexes
    let checks = constraints.filter { ($0 as? CheckConstraint)?.isTypeBound == true }
    if checks.contains(where: { state.isNamedOtherwise($0, of: before, addedTo: rest) }) {
      column.type = column.type.withoutCheck
    } else {
      constraints.removeAll { ($0 as? CheckConstraint)?.isTypeBound == true }
      rest.constraints += checks
    }
    let additions = ColumnCreation(of: column, in: before, state).operations
    let keys = constraints.filter { !($0 is ForeignKeyConstraint) }
    let foreignKeys = constraints.filter { $0 is ForeignKeyConstraint }
    return OpContainer.inOrder(
      additions + changes + (try creations(of: keys + foreignKeys, before, addedTo: rest, state)))
  }

  /// The operations that add constraints to a table, without names that the database gives again.
  private func creations(
    of constraints: [any TableConstraint], _ known: TableState, addedTo rest: Table, _ state: SchemaState
  ) throws -> [any MigrateOperation] {
    var rest = rest
    return try constraints.map { constraint in
      let bare = state.withoutAutomaticName(constraint, of: known, addedTo: rest)
      rest.constraints.append(constraint)
      return try DropConstraintOp.creation(of: bare, on: table)
    }
  }
}
