extension SchemaState {
  /// The operations that make the schema from nothing.
  ///
  /// A table comes behind those that its foreign keys lead to. Where these lead in a circle, one of them is added
  /// when all tables are there; a database that cannot do that takes all of them with their tables.
  ///
  /// - Parameter keepingOwners: Whether a type that is the user's own stays so; else it is made as well.
  package func creation(keepingOwners: Bool = false) -> [RecordedOperation] {
    var ordering = CreationOrder(self, keepsOwners: keepingOwners)
    return ordering.operations().map { RecordedOperation($0) }
  }
}

/// Puts the tables of a schema into an order in which they can be made.
private struct CreationOrder {
  private enum Mark {
    case begun, done
  }

  private let state: SchemaState
  private let keepsOwners: Bool
  private var marks: [ObjectKey: Mark] = [:]
  private var tables: [CreateTableOp] = []
  private var foreignKeys: [CreateForeignKeyOp] = []

  init(_ state: SchemaState, keepsOwners: Bool) {
    self.state = state
    self.keepsOwners = keepsOwners
  }

  mutating func operations() -> [any MigrateOperation] {
    for table in state.tables { visit(table) }
    return tables + foreignKeys
  }

  /// The table without options that say how a change was made, of which nothing is left, and with types that say
  /// whether they are created.
  private func settled(_ table: Table) -> Table {
    var table = table
    let momentary = state.dialect.acceptedOptions.momentary
    for place in table.indexes.indices { table.indexes[place].options.remove(momentary) }
    for place in table.constraints.indices { table.constraints[place].options.remove(momentary) }
    guard state.dialect.hasNamedTypes else { return table }
    for place in table.columns.indices {
      table.columns[place].type = table.columns[place].type.replacingNamedTypes(in: state.dialect) { type in
        var type = type
        let isOwned = state.namedTypes[state.key(of: type)]?.isOwned ?? type.createsType
        type.createsType = keepsOwners ? isOwned : type.saysItsDefinition
        return type
      }
    }
    return table
  }

  /// Adds a table behind those that it needs; a walk that keeps its own path, which may be long.
  private mutating func visit(_ table: Table) {
    var path = [table]
    while let table = path.last {
      let key = state.rules.key(of: table.name)
      if marks[key] == nil {
        marks[key] = .begun
        let needed = table.foreignKeys.compactMap(target).filter { marks[$0] == nil && $0 != key }
        // the last one of the path is visited first
        path += needed.reversed().compactMap { state.tablesByName[$0]?.table }
        if !needed.isEmpty { continue }
      }
      path.removeLast()
      if marks[key] == .begun { add(table, key) }
    }
  }

  private mutating func add(_ table: Table, _ key: ObjectKey) {
    let table = settled(table)
    var made = table
    if state.dialect.altersConstraints {
      let later = table.foreignKeys.filter { $0.usesAlter || isUnmade($0, by: key) }
      made.constraints.removeAll { constraint in
        (constraint as? ForeignKeyConstraint).map { $0.usesAlter || isUnmade($0, by: key) } ?? false
      }
      foreignKeys += later.map { foreignKey in
        var foreignKey = foreignKey
        foreignKey.usesAlter = false
        return CreateForeignKeyOp(foreignKey, on: table.name.name, schema: table.name.schema)
      }
    }
    tables.append(CreateTableOp(made))
    marks[key] = .done
  }

  /// Whether a foreign key leads to a table that comes later.
  private func isUnmade(_ foreignKey: ForeignKeyConstraint, by key: ObjectKey) -> Bool {
    guard let target = target(of: foreignKey), target != key else { return false }
    return state.tablesByName[target] != nil && marks[target] != .done
  }

  private func target(of foreignKey: ForeignKeyConstraint) -> ObjectKey? {
    foreignKey.targets.first.map { state.rules.key(of: $0.table) }
  }
}

extension DialectOptions {
  fileprivate mutating func remove(_ names: Set<String>) { for name in names { self[name] = nil } }
}

extension Table {
  /// The foreign keys, in their order.
  var foreignKeys: [ForeignKeyConstraint] { constraints.compactMap { $0 as? ForeignKeyConstraint } }
}
