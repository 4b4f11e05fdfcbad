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
        try script.perform(DropConstraintOp(key.name, of: owner.name, kind: .foreignKey, schema: owner.schema))
      }
    }
    try body(&self)
    let own = state?.state(of: table)?.table.constraints.compactMap { $0 as? ForeignKeyConstraint } ?? []
    let led = state?.foreignKeys(leadingTo: table).filter { !$0.owner.isSame(as: table) } ?? []
    try withoutState { script in
      for (owner, key) in own.map({ (table, $0) }) + led {
        try script.perform(CreateForeignKeyOp(key, on: owner.name, schema: owner.schema))
      }
    }
  }
}

extension SchemaState {
  /// The foreign keys to a table, with the tables that have them; those of the table itself among them.
  fileprivate func foreignKeys(leadingTo table: QualifiedName) -> [(owner: QualifiedName, key: ForeignKeyConstraint)] {
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
