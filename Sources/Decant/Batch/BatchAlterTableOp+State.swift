extension BatchAlterTableOp {
  /// Makes the changes of the operations.
  public func apply(to state: inout SchemaState) throws {
    let plan = try BatchPlan(self, for: state.dialect)
    for operation in plan.preceding { try operation.apply(to: &state) }
    try BatchChanges(batch: self, plan: plan).apply(to: &state)
  }

  /// Makes the table anew from what is known of it.
  ///
  /// - Throws: ``StateErrors`` where it is not known, or something on it would be lost.
  func recreate(by plan: BatchPlan, in script: inout Script) throws {
    let changes = BatchChanges(batch: self, plan: plan)
    guard let old = try script.state?.tableToRecreate(table), var alone = script.state?.alone(old) else {
      return
    }
    try alone.apply(changes)
    guard let new = alone.state(of: table) else { return }
    var columns = BatchColumns(of: old.table, isPartial: !partialReordering.isEmpty)
    for change in plan.changes { try columns.follow(change, in: script.dialect) }
    let recreation = TableRecreation(from: old.table, to: new.table, columns: columns.entries)
    try script.withoutState { try $0.perform(recreation) }
    try script.applyToState(changes)
  }
}

extension TableRecreation {
  /// Plans to make a table anew; the rows take with them what the columns of the old table hold.
  fileprivate init(from old: Table, to new: Table, columns: [BatchColumns.Entry]) {
    self.old = old
    self.new = new
    self.new.name.name = TableDraft.temporaryName(of: old.name)
    self.new.indexes = []
    for place in self.new.columns.indices {
      self.new.columns[place].type = self.new.columns[place].type.withoutCreation
    }
    self.columns = new.columns.compactMap { column in
      guard let entry = columns.first(where: { $0.name.isSame(as: column.name) }), let source = entry.source,
        !column.isSystem, column.serverDefault?.asComputed == nil
      else { return nil }
      return CopiedColumn(column.name, from: source, casts: entry.casts)
    }
    indexes = new.indexes
    isStateful = true
    reusedConstraints = old.constraints.withNames(of: new.constraints)
  }
}

extension SchemaState {
  /// A table that is to be made anew, of which all has to be known.
  fileprivate func tableToRecreate(_ name: QualifiedName) throws -> TableState {
    let operation = BatchAlterTableOp.documentName
    if let cause = unknown.cause ?? state(of: name)?.changedBy {
      throw StateErrors([StateError(.unknownTable(name, because: cause), operation: operation)])
    }
    guard let table = state(of: name) else {
      let problem: StateError.Problem =
        unknown.mayHave(name.name) ? .unknownTable(name, because: "raw SQL") : missing(table: name)
      throw StateErrors([StateError(problem, operation: operation)])
    }
    if let dependent = table.dependents.first {
      throw StateErrors([StateError(.dependent(dependent, of: name), operation: operation)])
    }
    return table
  }

  /// A state that knows one table alone, and claims nothing of others.
  fileprivate func alone(_ table: TableState) -> SchemaState {
    var alone = SchemaState(dialect: dialect, namingConvention: namingConvention)
    alone.revision = revision
    alone.isPartial = true
    alone.tablesByName[rules.key(of: table.table.name)] = table
    return alone
  }
}
