extension Script {
  /// Makes a table anew while no foreign key leads to it or from it, where these can be dropped and added.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - changes: What changes of it.
  ///   - body: Makes the table anew, and the changes to the state.
  mutating func detachingForeignKeys(
    of table: QualifiedName, behind changes: BatchChanges, _ body: (inout Script) throws -> Void
  ) throws {
    guard dialect.altersConstraints else { return try body(&self) }
    let keepsReferences = dialect.batch.keepsReferences
    let changed = keepsReferences ? changes.changedColumns : nil
    let leading = state?.foreignKeys(leadingTo: table, columns: changed) ?? []
    try withoutState { script in
      for (owner, key) in leading {
        try script.perform(
          DropConstraintOp(key.name, of: owner.name, kind: .foreignKey, schema: owner.schema))
      }
    }
    try body(&self)
    let own = state?.state(of: table)?.table.lateConstraints ?? []
    let led = (state?.foreignKeys(leadingTo: table, columns: nil) ?? []).filter { owner, key in
      !owner.isSame(as: table)
        && leading.contains { $0.owner.isSame(as: owner) && $0.key.name == key.name }
    }
    try withoutState { script in
      for constraint in own { try script.perform(try DropConstraintOp.creation(of: constraint, on: table)) }
      for (owner, key) in led { try script.perform(try DropConstraintOp.creation(of: key, on: owner)) }
    }
  }
}

extension Table {
  /// The constraints that are added when the table has its place: foreign keys, and keys that are equal to others.
  fileprivate var lateConstraints: [any TableConstraint] {
    constraints.indices.filter { place in
      constraints[place] is ForeignKeyConstraint
        || constraints[..<place].contains { $0.isEqualKey(to: constraints[place]) }
    }.map { constraints[$0] }.sorted { !($0 is ForeignKeyConstraint) && $1 is ForeignKeyConstraint }
  }
}

extension TableRecreation {
  /// Leaves the constraints out that are added when the table has its place.
  mutating func leaveOutLateConstraints() {
    let late = Set(new.lateConstraints.compactMap { $0.name?.name })
    new.constraints.removeAll {
      $0 is ForeignKeyConstraint || $0.name.map { late.contains($0.name) } ?? false
    }
  }
}

extension BatchChanges {
  /// The columns that are dropped, or get another name or type.
  fileprivate var changedColumns: [Identifier] {
    plan.changes.compactMap { change in
      switch change {
      case let removal as DropColumnOp: removal.column
      case let alteration as AlterColumnOp where alteration.newName != nil || alteration.type != nil:
        alteration.column
      default: nil
      }
    }
  }
}

extension SchemaState {
  /// The foreign keys to a table, with the tables that have them; those of the table itself among them.
  ///
  /// - Parameter columns: The columns of which they name one; nil for any.
  fileprivate func foreignKeys(leadingTo table: QualifiedName, columns: [Identifier]?)
    -> [(owner: QualifiedName, key: ForeignKeyConstraint)]
  {
    let key = rules.key(of: table)
    var seen: Set<ObjectKey> = []
    var found: [(owner: QualifiedName, key: ForeignKeyConstraint)] = []
    for source in referrers[key] ?? [] where seen.insert(source).inserted {
      guard let owner = tablesByName[source]?.table else { continue }
      for case let foreignKey as ForeignKeyConstraint in owner.constraints {
        guard let target = foreignKey.targets.first?.table, rules.key(of: target) == key else { continue }
        let targets = foreignKey.targets.compactMap(\.column)
        let isMeant = columns.map { $0.contains { column in targets.contains { rules.areSame($0, column) } } }
        if isMeant ?? true { found.append((owner.name, foreignKey)) }
      }
    }
    return found
  }
}
