extension AlterEnumOp {
  /// The rows with a value that is taken away, which are in the way.
  public var loss: String? {
    guard case .drop(let value) = change else { return nil }
    return "takes the value '\(value)' from enum \(name), which no row may have any more"
  }

  /// The operation as it is where the enum is an object of the database, or else the change of each column.
  ///
  /// - Throws: ``StateErrors`` where it does not fit, or what has to be known is not.
  public func completed(from state: SchemaState) throws -> any MigrateOperation {
    if case .add(let addition) = change { try addition.requireOnePlace() }
    guard !isOfObject(in: state) else {
      if case .drop = change, let problem = state.problemOfType(name) { throw error([problem]) }
      return self
    }
    let (changes, problems) = columnChanges(in: state)
    guard problems.isEmpty else { throw error(problems) }
    let parts = changes.map { changes -> [any MigrateOperation] in
      let needsNewTable = changes.contains {
        $0.changesDefinition(in: state.dialect) && state.dialect.batch.cannotAlter($0, state)
      }
      guard let table = changes.first?.table, needsNewTable else { return changes }
      return [
        BatchAlterTableOp(
          table.name, schema: table.schema, operations: changes.map { RecordedOperation($0) },
          recreate: .always)
      ]
    }
    return OpContainer(parts.joined().map { RecordedOperation($0) })
  }

  /// Changes the values of the enum, in the type and in each column that has it.
  public func apply(to state: inout SchemaState) throws {
    if case .add(let addition) = change { try addition.requireOnePlace() }
    guard !isOfObject(in: state) else { return state.changeValues(by: self) }
    let (changes, problems) = columnChanges(in: state)
    for problem in problems { state.report(problem) }
    for change in changes.joined() { try change.apply(to: &state) }
  }

  /// The change back, from the values that the enum has.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let values = values(in: state) else { return try reversed() }
    if case .add(let addition) = change, addition.ifNotExists, values.place(of: addition.value) != nil {
      return OpContainer()
    }
    guard let reverse = change.reversed(from: values) else { return try reversed() }
    return AlterEnumOp(name.name, schema: name.schema, reverse)
  }

  /// Whether the enum is an object of the database; one of which nothing is known is where the database has such.
  private func isOfObject(in state: SchemaState) -> Bool {
    state.dialect.hasNamedTypes && (state.entry(of: name) != nil || state.columns(ofEnum: name).isEmpty)
  }

  /// The values that the enum has, where they are known.
  private func values(in state: SchemaState) -> [String]? {
    guard isOfObject(in: state) else { return state.columns(ofEnum: name).first?.columns.first?.type.values }
    return state.problemOfType(name) == nil ? (state.entry(of: name)?.type as? EnumType)?.values : nil
  }

  /// The changes of the columns, table by table, and what does not fit.
  private func columnChanges(
    in state: SchemaState
  ) -> (changes: [[AlterEnumColumnOp]], problems: [StateError.Problem]) {
    if let cause = state.unknown.cause { return ([], [.unknownType(name, because: cause)]) }
    let tables = state.columns(ofEnum: name)
    guard !tables.isEmpty else {
      return (
        [], [state.unknown.mayHave(name.name) ? .unknownType(name, because: "raw SQL") : missing(in: state)]
      )
    }
    var problems: [StateError.Problem] = []
    let changes = tables.map { known, columns in
      if let reason = known.changedBy { problems.append(.unknownTable(known.table.name, because: reason)) }
      return columns.compactMap { column, type -> AlterEnumColumnOp? in
        switch change.applied(to: type.values, of: name) {
        case .success(let values):
          return AlterEnumColumnOp(known.table.name, column, type, values: values, change)
        case .failure(let error):
          if !problems.contains(error.problem) { problems.append(error.problem) }
          return nil
        }
      }
    }
    return (changes, problems)
  }

  private func missing(in state: SchemaState) -> StateError.Problem {
    .typeMissing(name, nearest: nearestName(to: name.description, in: state.enumNames))
  }

  private func error(_ problems: [StateError.Problem]) -> StateErrors {
    StateErrors(problems.map { StateError($0, operation: Self.documentName) })
  }
}
