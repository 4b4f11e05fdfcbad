extension SchemaState {
  /// Adds a table that is resolved.
  mutating func addTable(_ table: Table, ifNotExists: Bool = false) {
    let key = rules.key(of: table.name)
    if let old = tablesByName[key] {
      if ifNotExists { return }
      let isCertain = unknown.cause == nil && old.changedBy == nil
      if isCertain { report(exists(table.name, old)) }
      remove(key)
      for column in old.table.columns { release(column.type, of: table.name) }
    }
    for column in table.columns { use(column.type, by: table.name) }
    var state = settled(table)
    state.number = nextNumber()
    insert(state, at: key)
    for index in state.table.indexes { claim(index, of: table.name) }
    for case let foreignKey as ForeignKeyConstraint in table.constraints { check(foreignKey, of: table.name) }
  }

  /// Takes a table away.
  mutating func dropTable(_ name: QualifiedName, ifExists: Bool = false) {
    let key = rules.key(of: name)
    guard let columns = tablesByName[key]?.table.columns else {
      if !ifExists { reportMissing(name) }
      return
    }
    if !dialect.dropsReferencedTables, let other = referrers[key]?.first(where: { $0 != key }),
      let table = tablesByName[other]?.table.name
    {
      report(.referenced(name, by: table))
    }
    remove(key)
    for column in columns { release(column.type, of: name) }
  }

  /// Gives a table another name in its schema; foreign keys to it follow.
  mutating func renameTable(_ name: QualifiedName, to newName: Identifier) {
    let key = rules.key(of: name)
    let new = QualifiedName(newName, schema: name.schema)
    let newKey = rules.key(of: new)
    guard var state = tablesByName[key] else { return reportMissing(name) }
    if newKey != key, let other = tablesByName[newKey] { report(exists(new, other)) }
    let sources = referrers[key] ?? []
    remove(key)
    state.rename(to: new, dialect.upkeep)
    insert(state, at: newKey)
    for index in state.table.indexes { claim(index, of: new) }
    for source in Set(sources) {
      tablesByName[source == key ? newKey : source]?.retarget(name, to: new)
    }
    namedTypes.moveUses(from: key, to: newKey)
    referrers[newKey, default: []] += sources.map { $0 == key ? newKey : $0 }
    referrers[key] = nil
  }

  /// Changes a table in place; what does not fit is reported unless raw SQL may have changed the table.
  ///
  /// - Parameter body: Makes the change, and gives what does not fit.
  mutating func change(
    _ name: QualifiedName, _ body: (inout TableState) throws -> [StateError.Problem]
  ) rethrows {
    guard let place = tablesByName.index(forKey: rules.key(of: name)) else { return reportMissing(name) }
    let isCertain = unknown.cause == nil && tablesByName.values[place].changedBy == nil
    let found = try body(&tablesByName.values[place])
    if isCertain { problems += found }
  }

  /// Reports that there is no table, unless raw SQL may have made it.
  mutating func reportMissing(_ name: QualifiedName) {
    guard !isPartial, !unknown.mayHave(name.name) else { return }
    report(missing(table: name))
  }

  /// The problem of a table that there is not.
  func missing(table name: QualifiedName) -> StateError.Problem {
    let names = tablesByName.values.map(\.table.name.description)
    return .tableMissing(name, nearest: nearestName(to: name.description, in: names))
  }

  private func exists(_ name: QualifiedName, _ old: TableState) -> StateError.Problem {
    if let length = rules.keptLength, !old.table.name.name.isSame(as: name.name),
      name.name.name.utf8.count > length
    {
      return .namesCutToOne(name.name, old.table.name.name, length: length)
    }
    return .tableExists(name, by: old.origin)
  }

  private mutating func insert(_ state: TableState, at key: ObjectKey) {
    tablesByName[key] = state
    keysByWord[state.table.name.name.name.lowercased(), default: []].append(key)
    for case let foreignKey as ForeignKeyConstraint in state.table.constraints { link(foreignKey, from: key) }
    register(state.table.constraints, of: state.table.name)
    for sequence in state.sequences { relations[rules.key(of: sequence.name)] = key }
  }

  private mutating func remove(_ key: ObjectKey) {
    guard let state = tablesByName.removeValue(forKey: key) else { return }
    keysByWord[state.table.name.name.name.lowercased()]?.removeAll { $0 == key }
    for index in state.table.indexes { release(index, of: state.table.name) }
    unregister(state.table.constraints, of: state.table.name)
    for sequence in state.sequences { relations[rules.key(of: sequence.name)] = nil }
    for case let foreignKey as ForeignKeyConstraint in state.table.constraints {
      unlink(foreignKey, from: key)
    }
  }
}

extension TableState {
  /// Gives the table a new name; the names that are made of it follow where the database lets them.
  fileprivate mutating func rename(to new: QualifiedName, _ upkeep: SchemaUpkeep) {
    let old = table.name.name.name
    table.name = new
    for place in table.constraints.indices {
      guard let name = upkeep.renamedConstraint(table.constraints[place], old, new.name.name) else {
        continue
      }
      if let given = table.constraints[place].name?.name, automaticNames.remove(given) != nil {
        automaticNames.insert(name)
      }
      table.constraints[place].name = Identifier(name)
    }
  }

  /// Lets the foreign keys to a table lead to its new name.
  fileprivate mutating func retarget(_ old: QualifiedName, to new: QualifiedName) {
    for place in table.constraints.indices {
      guard var foreignKey = table.constraints[place] as? ForeignKeyConstraint else { continue }
      for target in foreignKey.targets.indices
      where rules.key(of: foreignKey.targets[target].table) == rules.key(of: old) {
        foreignKey.targets[target].table = new
      }
      table.constraints[place] = foreignKey
    }
  }
}
