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
    if let check { state.replaceTypeCheck(of: column, in: table, by: check) }
    let upkeep = state.dialect.upkeep
    let written = newName.map(state.dialect.text) ?? ""
    if !serverDefault.isUnchanged { changeSequences(of: &state) }
    state.change(table) { known in
      guard let place = known.place(ofColumn: column) else {
        return mayExist ? [] : [known.missing(column: column)]
      }
      known.keepingCounter(upkeep) {
        $0.table.columns[place].apply(self, type: newType, defaultName: defaultName)
      }
      guard let newName, newName.name != column.name else { return [] }
      if let other = known.place(ofColumn: newName), other != place {
        return [.columnExists(newName, of: table, by: known.columnOrigins[known.rules.key(of: newName.name)])]
      }
      known.renameColumn(column, to: newName, written: written)
      return []
    }
    for type in uses?.gained ?? [] { state.use(type, by: table) }
    for type in uses?.lost ?? [] { state.release(type, of: table) }
    if let newName { state.retargetForeignKeys(to: column, of: table, newName: newName) }
  }

  /// The change back to the column as it is.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let owner = state.certainState(of: table), let known = owner.column(column) else {
      return try reversed()
    }
    // how the values were converted says nothing of the way back
    let options = DialectOptions(options.members.filter { !$0.name.hasSuffix("_using") })
    var reverse = AlterColumnOp(table.name, newName ?? column, schema: table.schema, options: options)
    if newName != nil { reverse.newName = column }
    if type != nil { reverse.type = known.type }
    if nullable != nil { reverse.nullable = known.isNullable }
    if !serverDefault.isUnchanged {
      let implied = owner.impliedSequence(of: column).map { ServerDefault.sequence($0.generator) }
      reverse.serverDefault = (known.serverDefault ?? implied).map(Change.set) ?? .dropped
    }
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

extension AlterColumnOp {
  /// Lets go of the sequence that a default has drawn from, and makes that of an identity.
  fileprivate func changeSequences(of state: inout SchemaState) {
    guard let known = state.state(of: table), let column = known.column(column) else { return }
    let (was, becomes) = (column.serverDefault?.asIdentity != nil, serverDefault.value?.asIdentity != nil)
    if was, !becomes { state.disownSequences(of: column.name, in: table, where: \.isIdentity) }
    state.imply(false, bySequencesOf: column.name, in: table)
    guard becomes, !was else { return }
    var changed = column
    changed.serverDefault = serverDefault.value
    if let sequence = state.ownedSequence(of: changed, in: known.table) { state.own(sequence, by: table) }
  }
}

extension TableState {
  /// The checks that the type of a column has brought.
  func typeChecks(of column: Identifier) -> [CheckConstraint] {
    table.constraints.compactMap { $0 as? CheckConstraint }.filter { check in
      check.isTypeBound && check.columns.contains { rules.areSame($0, column) }
    }
  }
}

extension SchemaState {
  /// Puts the check of a new type in the place of that of the old one.
  fileprivate mutating func replaceTypeCheck(
    of column: Identifier, in table: QualifiedName, by check: CheckConstraint?
  ) {
    let key = rules.key(of: table)
    let old = tablesByName[key]?.typeChecks(of: column) ?? []
    forget(old, of: table)
    tablesByName[key]?.table.constraints.removeAll { constraint in
      (constraint as? CheckConstraint).map { check in
        check.isTypeBound && check.columns.contains { rules.areSame($0, column) }
      } ?? false
    }
    if let check, tablesByName[key] != nil { addConstraint(check, to: table) }
  }

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
