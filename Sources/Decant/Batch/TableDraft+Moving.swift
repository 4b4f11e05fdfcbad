/// Constraints and indexes on the columns as they are called now.
extension TableDraft {
  /// The constraints of the new table, those with a name first; one that has lost a column is left out.
  func movedConstraints() throws -> [any TableConstraint] {
    let sorted = constraints.filter { $0.name != nil } + constraints.filter { $0.name == nil }
    return try sorted.compactMap { constraint in
      if let lost = lostColumn(of: constraint) {
        if !dropped.contains(lost.nameKey) { _ = try place(of: lost) }
        return nil
      }
      if let foreignKey = constraint as? ForeignKeyConstraint { try checkSchema(of: foreignKey) }
      return moved(constraint)
    }
  }

  /// The constraints that the batch lists for the new table.
  func moved(arguments: [any TableConstraint]) throws -> [any TableConstraint] {
    try arguments.map { constraint in
      guard !(constraint is ForeignKeyConstraint) else {
        throw RenderError.unsupported(
          "a foreign key among the table arguments of a batch", hint: "add it by an operation of the batch")
      }
      if let lost = lostColumn(of: constraint) { _ = try place(of: lost) }
      return moved(constraint)
    }
  }

  /// The indexes that the table gets once it has its name.
  func movedIndexes() throws -> [TableIndex] {
    try indexes.filter { $0.origin != .oldColumn }.map { draft in
      // one on a dropped column stays as it is: the database says so, and the operations should have dropped it
      let index = draft.origin == .oldTable ? replacingNames(in: draft.index) : try moved(draft.index)
      return try index.named(by: .standard, on: old.name)
    }
  }

  /// The index on the columns as they are called now.
  func moved(_ index: TableIndex) throws -> TableIndex {
    for case .column(let name) in index.elements { _ = try place(of: name) }
    return replacingNames(in: index)
  }

  private func replacingNames(in index: TableIndex) -> TableIndex {
    var index = index
    index.elements = index.elements.map(moved)
    return index
  }

  private func newName(of column: Identifier) -> Identifier? {
    findColumn(column).map { columns[$0].column.name }
  }

  private func moved(_ element: IndexElement) -> IndexElement {
    guard case .column(let name) = element else { return element }
    return .column(newName(of: name) ?? name)
  }

  private func moved(_ constraint: any TableConstraint) -> any TableConstraint {
    var constraint = constraint
    constraint.columns = constraint.columns.map { newName(of: $0) ?? $0 }
    switch constraint {
    case var foreignKey as ForeignKeyConstraint:
      foreignKey.targets = foreignKey.targets.map(moved)
      return foreignKey
    case var exclude as ExcludeConstraint:
      exclude.elements = exclude.elements.map { .init(moved($0.expression), with: $0.comparison) }
      return exclude
    case var check as CheckConstraint where check.isTypeBound:
      check.condition.fragments = check.condition.fragments.map { fragment in
        guard case .identifier(let name) = fragment else { return fragment }
        return .identifier(newName(of: name) ?? name)
      }
      return check
    default: return constraint
    }
  }

  /// The target, which in the table itself may have been renamed.
  private func moved(_ target: ForeignKeyTarget) -> ForeignKeyTarget {
    var target = target
    if target.table.isSame(as: old.name) { target.column = target.column.flatMap { newName(of: $0) } }
    return target
  }

  /// The first column of a constraint that the table does not have.
  private func lostColumn(of constraint: any TableConstraint) -> Identifier? {
    constraint.ownColumns(in: old.name).first { newName(of: $0) == nil }
  }

  /// Refuses a key that leaves the schema of the table, as Alembic does.
  private func checkSchema(of constraint: ForeignKeyConstraint) throws {
    guard let schema = old.name.schema, let target = constraint.targets.first?.table,
      target.schema?.isSame(as: schema) != true
    else { return }
    let hint =
      target.schema == nil ? "write \"\(schema).\(target)\" if you mean that" : "add it behind the batch"
    throw RenderError.unsupported(
      "the foreign key of table \(old.name) to table \(target), which is not in schema \(schema),", hint: hint
    )
  }
}

extension TableConstraint {
  /// The columns of its own table that the constraint names.
  fileprivate func ownColumns(in table: QualifiedName) -> [Identifier] {
    switch self {
    case let foreignKey as ForeignKeyConstraint:
      columns + foreignKey.targets.filter { $0.table.isSame(as: table) }.compactMap(\.column)
    case let exclude as ExcludeConstraint:
      exclude.elements.compactMap { if case .column(let name) = $0.expression { name } else { nil } }
    default: columns
    }
  }
}
