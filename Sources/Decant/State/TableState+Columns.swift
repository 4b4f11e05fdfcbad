extension TableState {
  /// Adds a column that is resolved, and gives what does not fit.
  mutating func addColumn(_ column: Column, by revision: String?) -> [StateError.Problem] {
    var problems: [StateError.Problem] = []
    if let old = place(ofColumn: column.name) {
      let name = table.columns[old].name
      if let length = rules.keptLength, !name.isSame(as: column.name), column.name.name.utf8.count > length {
        problems.append(.namesCutToOne(column.name, name, length: length))
      } else {
        let origin = columnOrigins[rules.key(of: name.name)] ?? self.origin
        problems.append(.columnExists(column.name, of: table.name, by: origin))
      }
      return problems
    }
    if hasRows, !column.isNullable, column.serverDefault == nil, column.autoincrement != .always,
      column.defaultSequence == nil
    {
      problems.append(.requiredColumn(column.name, of: table.name))
    }
    table.columns.append(column)
    columnOrigins[rules.key(of: column.name.name)] = revision
    return problems
  }

  /// Takes a column away with the constraints and indexes that name it.
  ///
  /// Some databases let indexes stay with the columns that are left.
  ///
  /// - Returns: What went with it; nil where there is no such column.
  mutating func dropColumn(_ name: Identifier, in dialect: Dialect)
    -> (constraints: [any TableConstraint], indexes: [TableIndex])?
  {
    guard let place = place(ofColumn: name) else { return nil }
    let rules = rules
    table.columns.remove(at: place)
    columnOrigins[rules.key(of: name.name)] = nil
    firstNames[rules.key(of: name.name)] = nil
    let constraints = table.constraints.filter { $0.names(name, rules) }
    for constraint in constraints { if let name = constraint.name { automaticNames.remove(name.name) } }
    table.constraints.removeAll { $0.names(name, rules) }
    if constraints.contains(where: { $0 is PrimaryKeyConstraint }) { unmarkPrimaryKey() }
    let lost = table.indexes.filter { index in
      index.names(name, rules)
        && (!dialect.upkeep.shrinksIndexes || dialect.columnDependents.keepsIndex(index))
    }
    for index in lost { removeIndex(named: index.name) }
    shrinkIndexes(without: name)
    let empty = table.indexes.filter { $0.names(name, rules) }
    for index in empty { removeIndex(named: index.name) }
    return (constraints, lost + empty)
  }

  /// Gives a column another name, everywhere in the table.
  ///
  /// - Parameter written: The new name as it stands in SQL.
  mutating func renameColumn(_ name: Identifier, to newName: Identifier, written: String) {
    guard let place = place(ofColumn: name) else { return }
    let old = table.columns[place].name
    table.columns[place].name = newName
    let (oldKey, newKey) = (rules.key(of: old.name), rules.key(of: newName.name))
    columnOrigins[newKey] = columnOrigins.removeValue(forKey: oldKey)
    firstNames[newKey] = firstNames.removeValue(forKey: oldKey) ?? old.name
    for place in table.constraints.indices {
      table.constraints[place] = table.constraints[place].renaming(
        old, to: newName, written: written, rules)
    }
    for place in table.indexes.indices {
      table.indexes[place] = table.indexes[place].renaming(old, to: newName, written: written, rules)
    }
    table.options = table.options.renaming(old, to: newName, written: written, rules)
    for place in sequences.indices where rules.areSame(sequences[place].column, old) {
      sequences[place].column = newName
    }
    for place in table.columns.indices {
      table.columns[place].checks = table.columns[place].checks.map { check in
        var check = check
        check.condition = check.condition.renaming(old, to: newName, rules)
        return check
      }
      if let computed = table.columns[place].serverDefault?.asComputed {
        var changed = computed
        changed.expression = computed.expression.renaming(old, to: newName, rules)
        table.columns[place].serverDefault = .computed(changed)
      }
    }
  }
}
