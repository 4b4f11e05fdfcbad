/// What a batch changes of its table, as the schema state sees it.
struct BatchChanges: MigrateOperation {
  static let documentName = BatchAlterTableOp.documentName
  /// The batch.
  let batch: BatchAlterTableOp
  /// How it is carried out.
  let plan: BatchPlan

  /// Writes nothing: the batch writes what it does.
  func performStandard(in script: inout Script) {}

  /// Makes the changes one after another; a table that is made anew has its columns in the order that is asked for.
  func apply(to state: inout SchemaState) throws {
    try apply(to: &state) { state in
      for change in plan.changes { try change.apply(to: &state) }
    }
  }

  /// Makes what a batch does besides its operations, which a body makes.
  func apply(to state: inout SchemaState, _ body: (inout SchemaState) throws -> Void) throws {
    if let copyFrom = batch.copyFrom, !state.knows(batch.table) {
      var copy = copyFrom
      copy.name = batch.table
      state.dropTable(batch.table, ifExists: true)
      // the table is there, and so are its types
      for place in copy.columns.indices {
        copy.columns[place].type = copy.columns[place].type.createdElsewhere(in: state.dialect)
      }
      state.addTable(
        try copy.resolved(by: batch.copyNamingConvention ?? .standard, for: state.dialect))
    }
    var columns = state.state(of: batch.table).map {
      BatchColumns(of: $0.table, isPartial: !batch.partialReordering.isEmpty)
    }
    for change in plan.changes { try columns?.follow(change, in: state.dialect) }
    try body(&state)
    try addArguments(to: &state)
    guard plan.recreates, let columns else { return }
    let order = try order(of: columns)
    state.change(batch.table) { known in
      if let order { known.reorder(order) }
      known.table.options = known.table.options.merging(batch.tableOptions)
      // all indexes of the new table are asked for
      known.generatedIndexes = []
      return []
    }
  }

  /// The columns in the order that positions ask for; nil where none does.
  private func order(of columns: BatchColumns) throws -> [NameKey]? {
    let hasPositions = plan.changes.contains { ($0 as? AddColumnOp)?.position != nil }
    guard hasPositions || !batch.partialReordering.isEmpty else { return nil }
    return try columns.sorted(batch.partialReordering, of: batch.table).map(\.name.nameKey)
  }

  private func addArguments(to state: inout SchemaState) throws {
    guard plan.recreates else { return }
    for case let index as TableIndex in batch.tableArguments {
      state.addIndex(try index.named(by: state.namingConvention, on: batch.table), to: batch.table)
    }
    for case let constraint as any TableConstraint in batch.tableArguments {
      state.addConstraint(constraint, to: batch.table)
    }
  }
}

extension TableState {
  /// Puts the columns into an order; those that it does not name stand at the end.
  fileprivate mutating func reorder(_ names: [NameKey]) {
    let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    let keyed = table.columns.enumerated().map { (places[$1.name.nameKey] ?? names.count + $0, $1) }
    table.columns = keyed.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
