extension SchemaState {
  /// The tables in the words of the dialect, in the order in which they were made.
  package var shapes: [TableShape] {
    tablesByName.values.sorted { $0.number < $1.number }.map { TableShape($0, in: dialect) }
  }
}

extension TableShape {
  /// Describes a table.
  init(_ state: TableState, in dialect: Dialect) {
    let table = state.table
    let counted = (try? table.autoincrementColumn).flatMap { $0 }
    self.init(
      name: ObjectName(table.name),
      identity: Identity(revision: state.origin, name: "\(state.firstName)"), comment: table.comment,
      columns: table.columns.map { column in
        let key = state.rules.key(of: column.name.name)
        let identity = Identity(
          revision: state.columnOrigins[key] ?? state.origin,
          name: state.firstNames[key] ?? column.name.name)
        return Column(
          column, of: table, identity, isCounted: counted.map(column.name.isSame) ?? false, in: dialect)
      },
      constraints: (table.constraints + table.columns.flatMap(\.checks)).map { Constraint($0, in: dialect) },
      indexes: table.indexes.map { Index($0, of: table, in: dialect) }, doubt: state.changedBy)
  }
}

extension TableShape.Column {
  fileprivate init(
    _ column: Column, of table: Table, _ identity: TableShape.Identity, isCounted: Bool, in dialect: Dialect
  ) {
    let definition = ColumnDefinition(column, of: table)
    let standard = dialect.text { writer in
      try definition.writeDefault(to: &writer)
      try definition.writeGeneration(to: &writer)
    }
    self.init(
      name: column.name.name, identity: identity,
      type: dialect.text(of: column.type) ?? column.type.documentName, isNullable: column.isNullable,
      standard: standard?.isEmpty == true ? nil : standard, isCounted: isCounted, isKey: column.isPrimaryKey,
      comment: column.comment)
  }
}

extension TableShape.Constraint {
  fileprivate init(_ constraint: any TableConstraint, in dialect: Dialect) {
    var nameless = constraint
    nameless.name = nil
    let foreignKey = constraint as? ForeignKeyConstraint
    let columns = constraint.columns.map(\.name)
    let text = dialect.text { try $0.element(any: nameless) }
    self.init(
      kind: ConstraintKind(constraint), name: constraint.name?.name,
      text: text ?? "\(type(of: constraint)) (\(columns.joined(separator: ", ")))", columns: columns,
      target: (foreignKey?.targets.first?.table).map(TableShape.ObjectName.init),
      targetColumns: foreignKey?.targets.compactMap { $0.column?.name } ?? [])
  }
}

extension TableShape.Index {
  /// Describes an index by what its statement says behind the name of the table.
  fileprivate init(_ index: TableIndex, of table: Table, in dialect: Dialect) {
    var columns: [String] = []
    for case .column(let name) in index.elements { columns.append(name.name) }
    let statement = dialect.text { try $0.element(CreateIndex(index, on: table.name)) } ?? ""
    let place = dialect.text { $0.name(table.name) }.flatMap { statement.firstRange(of: " ON \($0) ") }
    self.init(
      name: index.name?.name,
      text: place.map { String(statement[$0.upperBound...]) } ?? "(\(columns.joined(separator: ", ")))",
      isUnique: index.isUnique, columns: columns.count == index.elements.count ? columns : [])
  }
}
