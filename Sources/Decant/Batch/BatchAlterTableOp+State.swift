extension BatchAlterTableOp {
  /// Makes the changes of the operations.
  public func apply(to state: inout SchemaState) throws {
    let plan = try BatchPlan(self, for: state.dialect)
    for operation in plan.preceding { try operation.apply(to: &state) }
    try BatchChanges(batch: self, plan: plan).apply(to: &state)
  }

  /// Makes what the batch does besides its operations, which a body makes.
  public func advance(_ state: inout SchemaState, _ body: (inout SchemaState) -> Void) throws {
    let plan = try BatchPlan(self, for: state.dialect)
    try BatchChanges(batch: self, plan: plan).apply(to: &state, body)
  }

  /// Makes the table anew from what is known of it.
  ///
  /// - Throws: ``StateErrors`` where it is not known, or something on it would be lost.
  func recreate(by plan: BatchPlan, in script: inout Script) throws {
    guard let old = try script.state?.tableToRecreate(table),
      let new = try tableBehind(plan, from: old, in: script.state)
    else { return }
    var columns = BatchColumns(of: old.table, isPartial: !partialReordering.isEmpty)
    for change in plan.changes { try columns.follow(change, in: script.dialect) }
    var recreation = TableRecreation(from: old.table, to: new.table, columns: columns.entries)
    guard !recreation.columns.isEmpty else { throw TableRecreation.nothingToCopy(from: table) }
    recreation.sequences = old.sequences.filter { sequence in
      new.sequences.contains { $0.name == sequence.name && $0.isIdentity == sequence.isIdentity }
    }
    try script.detachingForeignKeys(of: table, behind: BatchChanges(batch: self, plan: plan)) { script in
      if script.dialect.altersConstraints { recreation.leaveOutLateConstraints() }
      try perform(recreation, by: plan, in: &script)
    }
  }

  /// Makes the table anew as it has been planned, the types of its columns around it.
  func perform(_ recreation: TableRecreation, by plan: BatchPlan, in script: inout Script) throws {
    var recreation = recreation
    for place in recreation.new.columns.indices {
      let type = recreation.new.columns[place].type
      recreation.new.columns[place].type = type.createdElsewhere(in: script.dialect)
    }
    let changes = BatchChanges(batch: self, plan: plan)
    try script.withTypes(script.typeChanges(by: changes), for: Self.documentName) { script in
      try script.withoutState { try $0.perform(recreation) }
    }
    try script.applyToState(changes)
  }

  /// The table as the changes leave it; nil where there is no state.
  fileprivate func tableBehind(_ plan: BatchPlan, from old: TableState?, in state: SchemaState?) throws
    -> TableState?
  {
    guard var alone = state?.alone(old) else { return nil }
    try alone.apply(BatchChanges(batch: self, plan: plan))
    return alone.state(of: table)
  }
}

extension BatchChanges: TypeUsingOp {
  /// The types of the old table and of the new one.
  func typeUses(in state: SchemaState) -> TypeUses? {
    let old = state.state(of: batch.table)
    guard let new = try? batch.tableBehind(plan, from: old, in: state) else { return nil }
    return TypeUses(
      table: batch.table, gained: new.table.columns.map(\.type), lost: old?.table.columns.map(\.type) ?? [])
  }
}

extension TableRecreation {
  /// Plans to make a table anew; the rows take with them what the columns of the old table hold.
  fileprivate init(from old: Table, to new: Table, columns: [BatchColumns.Entry]) {
    self.old = old
    self.new = new
    self.new.name.name = TableDraft.temporaryName(of: old.name)
    self.new.indexes = []
    self.columns = new.columns.compactMap { column in
      guard let entry = columns.first(where: { $0.name.isSame(as: column.name) }), let source = entry.source,
        !column.isSystem, column.serverDefault?.asComputed == nil
      else { return nil }
      return CopiedColumn(column.name, from: source, casts: entry.casts, renamedTexts: entry.renamedTexts)
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
  fileprivate func alone(_ table: TableState?) -> SchemaState {
    var alone = SchemaState(dialect: dialect, namingConvention: namingConvention)
    alone.revision = revision
    alone.isPartial = true
    if let table { alone.tablesByName[rules.key(of: table.table.name)] = table }
    return alone
  }

  /// A state that knows one table alone, where it is known, and claims nothing of others.
  func alone(_ name: QualifiedName) -> SchemaState { alone(state(of: name)) }
}
