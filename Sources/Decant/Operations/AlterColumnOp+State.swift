extension AlterColumnOp {
  /// Changes the column; a new name goes to the constraints and indexes that name it, here and elsewhere.
  public func apply(to state: inout SchemaState) throws {
    let mayExist = state.unknown.mayHave(column)
    let newType = type?.variant(for: state.dialect.name).placed(in: table.schema)
    let uses = typeUses(in: state)
    let defaultName =
      serverDefault.value?.isPlain == true
      ? try state.namingConvention.defaultName(of: column, in: table) : nil
    let check = try newType.map { try state.typeCheck(of: $0, on: column, of: table) }
    state.change(table) { known in
      guard let place = known.place(ofColumn: column) else {
        return mayExist ? [] : [known.missing(column: column)]
      }
      known.table.columns[place].apply(self, type: newType, defaultName: defaultName)
      if let check { known.replaceTypeCheck(of: column, by: check) }
      guard let newName, newName.name != column.name else { return [] }
      if let other = known.place(ofColumn: newName), other != place {
        return [.columnExists(newName, of: table, by: known.columnOrigins[known.rules.key(of: newName.name)])]
      }
      known.renameColumn(column, to: newName)
      return []
    }
    for type in uses?.gained ?? [] { state.use(type, by: table) }
    for type in uses?.lost ?? [] { state.release(type, of: table) }
    if let newName { state.retargetForeignKeys(to: column, of: table, newName: newName) }
  }

  /// The change back to the column as it is.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let known = state.certainState(of: table)?.column(column) else { return try reversed() }
    var reverse = AlterColumnOp(table.name, newName ?? column, schema: table.schema, options: options)
    if newName != nil { reverse.newName = column }
    if type != nil { reverse.type = known.type }
    if nullable != nil { reverse.nullable = known.isNullable }
    if !serverDefault.isUnchanged { reverse.serverDefault = known.serverDefault.map(Change.set) ?? .dropped }
    if !comment.isUnchanged { reverse.comment = known.comment.map(Change.set) ?? .dropped }
    if autoincrement != nil { reverse.autoincrement = known.autoincrement == .always }
    return reverse
  }
}

extension Column {
  /// Makes the changes of an operation, but for the name.
  fileprivate mutating func apply(
    _ operation: AlterColumnOp, type newType: (any SQLType)?, defaultName: Identifier?
  ) {
    let isNullable = self.isNullable
    if let newType { type = newType }
    nullable = operation.nullable ?? isNullable
    if !operation.serverDefault.isUnchanged {
      serverDefault = operation.serverDefault.value
      serverDefaultName = defaultName
    }
    if !operation.comment.isUnchanged { comment = operation.comment.value }
    if let counts = operation.autoincrement { autoincrement = counts ? .always : .never }
  }
}

extension TableState {
  /// Puts the check of a new type in the place of that of the old one.
  fileprivate mutating func replaceTypeCheck(of column: Identifier, by check: CheckConstraint?) {
    let rules = rules
    table.constraints.removeAll {
      ($0 as? CheckConstraint)?.isTypeBound == true && $0.columns.contains { rules.areSame($0, column) }
    }
    if let check { table.constraints.append(check) }
  }
}

extension SchemaState {
  /// The check that a type brings to a column, with its name.
  func typeCheck(of type: any SQLType, on column: Identifier, of table: QualifiedName) throws
    -> CheckConstraint?
  {
    let single = try resolved(
      Table(table.name, schema: table.schema, columns: [Column(column, type)]), scope: .column)
    return single.constraints.lazy.compactMap { $0 as? CheckConstraint }.first
  }

  /// Lets the foreign keys to a column lead to its new name.
  fileprivate mutating func retargetForeignKeys(
    to column: Identifier, of table: QualifiedName, newName: Identifier
  ) {
    let key = rules.key(of: table)
    for source in Set(referrers[key] ?? []) {
      tablesByName[source]?.retarget(column, of: key, to: newName)
    }
  }
}

extension TableState {
  fileprivate mutating func retarget(_ column: Identifier, of key: ObjectKey, to newName: Identifier) {
    for place in table.constraints.indices {
      guard var foreignKey = table.constraints[place] as? ForeignKeyConstraint,
        let target = foreignKey.targets.first?.table, rules.key(of: target) == key
      else { continue }
      for place in foreignKey.targets.indices {
        guard let name = foreignKey.targets[place].column, rules.areSame(name, column) else { continue }
        foreignKey.targets[place].column = newName
      }
      table.constraints[place] = foreignKey
    }
  }
}
