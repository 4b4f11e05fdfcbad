extension SchemaState {
  /// Adds a constraint that is resolved.
  mutating func addConstraint(_ given: any TableConstraint, to table: QualifiedName) {
    guard let known = state(of: table) else { return reportMissing(table) }
    let constraint = named(given, for: known)
    let upkeep = dialect.upkeep
    change(table) { state in
      state.keepingCounter(upkeep) { $0.addConstraint(constraint, isNamed: given.name != nil, upkeep) }
    }
    register([constraint], of: table)
    guard let foreignKey = constraint as? ForeignKeyConstraint else { return }
    link(foreignKey, from: rules.key(of: table))
    check(foreignKey, of: table)
  }

  /// Takes a constraint away: by its name, or, where it has none, by its kind and columns.
  mutating func dropConstraint(
    _ name: Identifier?, like constraint: (any TableConstraint)?, kind: ConstraintKind?,
    of table: QualifiedName,
    ifExists: Bool
  ) {
    if let index = index(asConstraint: name, kind: kind, of: table) {
      return dropIndex(index, of: table, in: table.schema, ifExists: ifExists)
    }
    let mayExist = ifExists || name.map(unknown.mayHave) ?? false
    var dropped: (any TableConstraint)?
    let upkeep = dialect.upkeep
    change(table) { state in
      guard let place = state.place(ofConstraint: name, like: constraint, kind: kind) else {
        let names = state.table.constraints.compactMap(\.name?.name)
        let nearest = name.flatMap { nearestName(to: $0.name, in: names) }
        return mayExist ? [] : [.constraintMissing(name, of: table, nearest: nearest)]
      }
      dropped = state.keepingCounter(upkeep) { $0.removeConstraint(at: place) }
      return []
    }
    forget(dropped.map { [$0] } ?? [], of: table)
  }

  /// Notes that constraints of a table are gone.
  mutating func forget(_ constraints: [any TableConstraint], of table: QualifiedName) {
    unregister(constraints, of: table)
    for case let foreignKey as ForeignKeyConstraint in constraints {
      unlink(foreignKey, from: rules.key(of: table))
    }
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
  mutating func addConstraint(
    _ constraint: any TableConstraint, isNamed: Bool, _ upkeep: SchemaUpkeep
  ) -> [StateError.Problem] {
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
    if !isNamed, let name = constraint.name { automaticNames.insert(name.name) }
    switch constraint {
    case is PrimaryKeyConstraint, is UniqueConstraint: removeGenerated(servedBy: constraint.columns)
    case let key as ForeignKeyConstraint: serve(key, isNamed: isNamed, upkeep)
    default: break
    }
    return problems
  }

  /// Takes a constraint away.
  mutating func removeConstraint(at place: Int) -> any TableConstraint {
    let constraint = table.constraints.remove(at: place)
    if let name = constraint.name { automaticNames.remove(name.name) }
    if constraint is PrimaryKeyConstraint { unmarkPrimaryKey() }
    return constraint
  }

  /// Lets no column belong to the primary key any more; they go on to forbid NULL.
  mutating func unmarkPrimaryKey() {
    for place in table.columns.indices where table.columns[place].isPrimaryKey {
      table.columns[place].isPrimaryKey = false
      table.columns[place].nullable = table.columns[place].nullable ?? false
    }
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
    guard other != nil else { return candidates.count == 1 ? candidates.first : nil }
    let unnamed = candidates.filter { place in
      table.constraints[place].name.map { automaticNames.contains($0.name) } ?? true
    }
    return unnamed.last ?? candidates.last
  }
}

extension TableConstraint {
  /// Whether two constraints of one kind say the same, names aside.
  fileprivate func isSame(as other: any TableConstraint, _ rules: NameRules) -> Bool {
    if let check = self as? CheckConstraint, let other = other as? CheckConstraint {
      return check.condition.isSame(as: other.condition, rules)
    }
    if let key = self as? ForeignKeyConstraint, let other = other as? ForeignKeyConstraint {
      let areSame =
        key.targets.count == other.targets.count
        && zip(key.targets, other.targets).allSatisfy { one, other in
          rules.key(of: one.table) == rules.key(of: other.table)
            && (one.column.flatMap { column in other.column.map { rules.areSame(column, $0) } } ?? true)
        }
      guard areSame || key.targets.isEmpty else { return false }
    }
    return columns.count == other.columns.count && zip(columns, other.columns).allSatisfy(rules.areSame)
  }
}
