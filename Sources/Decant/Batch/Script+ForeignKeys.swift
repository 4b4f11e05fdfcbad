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
    let leading = state?.foreignKeys(leadingTo: table) ?? []
    try withoutState { script in
      for (owner, key) in leading {
        try script.perform(
          DropConstraintOp(key.name, of: owner.name, kind: .foreignKey, schema: owner.schema))
      }
    }
    try body(&self)
    let own = state?.state(of: table)?.table.lateConstraints ?? []
    let led = state?.foreignKeys(leadingTo: table).filter { !$0.owner.isSame(as: table) } ?? []
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

extension SchemaState {
  /// The foreign keys to a table, with the tables that have them; those of the table itself among them.
  fileprivate func foreignKeys(leadingTo table: QualifiedName) -> [(
    owner: QualifiedName, key: ForeignKeyConstraint
  )] {
    let key = rules.key(of: table)
    var seen: Set<ObjectKey> = []
    var found: [(owner: QualifiedName, key: ForeignKeyConstraint)] = []
    for source in referrers[key] ?? [] where seen.insert(source).inserted {
      guard let owner = tablesByName[source]?.table else { continue }
      for case let foreignKey as ForeignKeyConstraint in owner.constraints {
        guard let target = foreignKey.targets.first?.table, rules.key(of: target) == key else { continue }
        found.append((owner.name, foreignKey))
      }
    }
    return found
  }
}
