extension SchemaState {
  /// Adds a constraint that is resolved.
  mutating func addConstraint(_ constraint: any TableConstraint, to table: QualifiedName) {
    change(table) { $0.addConstraint(constraint) }
    guard let foreignKey = constraint as? ForeignKeyConstraint, state(of: table) != nil else { return }
    link(foreignKey, from: rules.key(of: table))
    check(foreignKey, of: table)
  }

  /// Takes a constraint away: by its name, or, where it has none, by its kind and columns.
  mutating func dropConstraint(
    _ name: Identifier?, like constraint: (any TableConstraint)?, kind: ConstraintKind?,
    of table: QualifiedName,
    ifExists: Bool
  ) {
    let mayExist = ifExists || name.map(unknown.mayHave) ?? false
    var dropped: (any TableConstraint)?
    change(table) { state in
      guard let place = state.place(ofConstraint: name, like: constraint, kind: kind) else {
        let names = state.table.constraints.compactMap(\.name?.name)
        let nearest = name.flatMap { nearestName(to: $0.name, in: names) }
        return mayExist ? [] : [.constraintMissing(name, of: table, nearest: nearest)]
      }
      dropped = state.removeConstraint(at: place)
      return []
    }
    if let foreignKey = dropped as? ForeignKeyConstraint { unlink(foreignKey, from: rules.key(of: table)) }
  }

  /// Notes that a table has a foreign key to another one.
  mutating func link(_ foreignKey: ForeignKeyConstraint, from key: ObjectKey) {
    guard let target = foreignKey.targets.first?.table else { return }
    referrers[rules.key(of: target), default: []].append(key)
  }

  /// Notes that a table has a foreign key less.
  mutating func unlink(_ foreignKey: ForeignKeyConstraint, from key: ObjectKey) {
    guard let target = foreignKey.targets.first?.table else { return }
    let targetKey = rules.key(of: target)
    guard let place = referrers[targetKey]?.lastIndex(of: key) else { return }
    referrers[targetKey]?.remove(at: place)
  }
}

extension TableState {
  /// Adds a constraint, and gives what does not fit.
  mutating func addConstraint(_ constraint: any TableConstraint) -> [StateError.Problem] {
    var problems: [StateError.Problem] = []
    if let name = constraint.name, place(ofConstraint: name) != nil {
      problems.append(.constraintExists(name, of: table.name))
    }
    for name in constraint.columns where place(ofColumn: name) == nil {
      problems.append(missing(column: name))
    }
    if let key = constraint as? PrimaryKeyConstraint {
      if primaryKey != nil { problems.append(.primaryKeyExists(table.name)) }
      for name in key.columns {
        guard let place = place(ofColumn: name) else { continue }
        table.columns[place].isPrimaryKey = true
        table.columns[place].nullable = false
      }
      table.constraints.insert(key, at: 0)
    } else {
      table.constraints.append(constraint)
    }
    return problems
  }

  /// Takes a constraint away.
  mutating func removeConstraint(at place: Int) -> any TableConstraint {
    let constraint = table.constraints.remove(at: place)
    if constraint is PrimaryKeyConstraint {
      for place in table.columns.indices where table.columns[place].isPrimaryKey {
        table.columns[place].isPrimaryKey = false
        table.columns[place].nullable = table.columns[place].nullable ?? false
      }
    }
    return constraint
  }

  /// The place of a constraint by its name, or of the one of a kind that has the same columns.
  func place(ofConstraint name: Identifier?, like other: (any TableConstraint)?, kind: ConstraintKind?)
    -> Int?
  {
    if let name, let place = place(ofConstraint: name) { return place }
    guard let kind = other.flatMap(ConstraintKind.init) ?? kind else { return nil }
    let candidates = table.constraints.indices.filter { place in
      guard ConstraintKind(table.constraints[place]) == kind,
        name == nil || table.constraints[place].name == nil
      else { return false }
      return other.map { $0.isSame(as: table.constraints[place], rules) } ?? true
    }
    // what is named by nothing but its kind must be the only one
    return other != nil || candidates.count == 1 ? candidates.first : nil
  }
}

extension TableConstraint {
  /// Whether two constraints of one kind say the same, names aside.
  fileprivate func isSame(as other: any TableConstraint, _ rules: NameRules) -> Bool {
    if let check = self as? CheckConstraint, let other = other as? CheckConstraint {
      return check.condition == other.condition
    }
    return columns.count == other.columns.count && zip(columns, other.columns).allSatisfy(rules.areSame)
  }
}
