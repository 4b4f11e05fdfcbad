/// The names that the database gives, and those that are taken.
extension SchemaState {
  /// A table as the database makes it: constraints have the names that it gives them, the checks behind columns
  /// stand where it keeps them, and foreign keys bring their indexes along.
  func settled(_ given: Table) -> TableState {
    var state = TableState(given, number: 0, rules: rules, by: revision)
    var constraints = given.constraints
    if !dialect.upkeep.bindsColumnChecks {
      let place = constraints.prefix { $0 is PrimaryKeyConstraint }.count
      constraints.insert(contentsOf: given.columns.flatMap(\.checks), at: place)
      for place in given.columns.indices { state.table.columns[place].checks = [] }
    }
    if dialect.upkeep.mergesEqualKeys { constraints.mergeEqualKeys() }
    state.table.constraints = []
    state.table.indexes = []
    let keys = constraints.filter { !($0 is ForeignKeyConstraint) }
    for constraint in constraints {
      let isNamed = constraint.name != nil
      let settled = named(constraint, in: state.table)
      if !isNamed, let name = settled.name { state.automaticNames.insert(name.name) }
      state.table.constraints.append(settled)
      guard let key = settled as? ForeignKeyConstraint else { continue }
      if !keys.contains(where: { $0.serves(key, rules) }) {
        state.serve(key, isNamed: isNamed, dialect.upkeep)
      }
    }
    for index in given.indexes { _ = state.addIndex(named(index)) }
    for column in given.columns {
      if let sequence = ownedSequence(of: column, in: given, besides: state.sequences) {
        state.sequences.append(sequence)
      }
    }
    return state
  }

  /// The constraint with the name that the database gives where it has none, and cut to what it keeps.
  func named(_ constraint: any TableConstraint, in table: Table) -> any TableConstraint {
    var constraint = constraint
    if let name = constraint.name {
      constraint.name = dialect.identifiers.kept(name, maximum: dialect.identifiers.maximumConstraintLength)
    } else if let name = dialect.upkeep.constraintName(constraint, table, namesInUse(besides: table)) {
      constraint.name = Identifier(name)
    }
    return constraint
  }

  /// The constraint with its name, which may be that of a generated index that it makes superfluous.
  func named(_ constraint: any TableConstraint, for known: TableState) -> any TableConstraint {
    guard constraint.name == nil, !known.generatedIndexes.isEmpty, constraint is UniqueConstraint else {
      return named(constraint, in: known.table)
    }
    var rest = known
    rest.removeGenerated(servedBy: constraint.columns)
    return named(constraint, in: rest.table)
  }

  /// The index with its name cut to what the database keeps, and without options that say how it was made.
  func named(_ index: TableIndex) -> TableIndex {
    var index = index
    let momentary = dialect.acceptedOptions.momentary
    if !momentary.isEmpty, !index.options.isEmpty {
      index.options = DialectOptions(index.options.members.filter { !momentary.contains($0.name) })
    }
    index.name = index.name.map {
      dialect.identifiers.kept($0, maximum: dialect.identifiers.maximumIndexLength)
    }
    return index
  }

  /// The names that are taken in the schema of a table, and by the table itself.
  func namesInUse(besides table: Table) -> NamesInUse {
    let schema = table.name.schema
    func key(_ name: String) -> ObjectKey { rules.key(of: QualifiedName(Identifier(name), schema: schema)) }
    let own = Set(table.constraints.compactMap { $0.name.map { rules.key(of: $0.name) } })
    return NamesInUse(
      isRelation: { name in
        let key = key(name)
        return key == rules.key(of: table.name) || own.contains(key.name) || tablesByName[key] != nil
          || indexTables[key] != nil || relations[key] != nil
      },
      isConstraint: { own.contains(rules.key(of: $0)) || constraintCounts[key($0), default: 0] > 0 })
  }

  // MARK: Registers

  /// Takes the names of constraints of a table.
  mutating func register(_ constraints: [any TableConstraint], of table: QualifiedName) {
    for constraint in constraints {
      guard let name = constraint.name else { continue }
      let key = rules.key(of: QualifiedName(name, schema: table.schema))
      constraintCounts[key, default: 0] += 1
      if dialect.upkeep.keysAreRelations, constraint.isKey { relations[key] = rules.key(of: table) }
    }
  }

  /// Gives the names of constraints of a table free.
  mutating func unregister(_ constraints: [any TableConstraint], of table: QualifiedName) {
    for constraint in constraints {
      guard let name = constraint.name else { continue }
      let key = rules.key(of: QualifiedName(name, schema: table.schema))
      let count = constraintCounts[key, default: 0]
      constraintCounts[key] = count > 1 ? count - 1 : nil
      if constraint.isKey { relations[key] = nil }
    }
  }
}

extension TableConstraint {
  /// Whether an index keeps the constraint.
  fileprivate var isKey: Bool {
    self is PrimaryKeyConstraint || self is UniqueConstraint || self is ExcludeConstraint
  }
}

extension IdentifierStyle {
  /// A name as the database has it: a final one is shortened as the writer does it.
  func kept(_ name: Identifier, maximum: Int?) -> Identifier {
    let maximum = maximum ?? maximumLength
    guard name.isFinal, name.name.unicodeScalars.count > maximum else { return name }
    var name = name
    name.name = NameTruncation.truncate(name.name, to: maximum)
    return name
  }
}

extension [any TableConstraint] {
  /// Leaves of keys that are equal the first one; without a name it takes that of the next one.
  ///
  /// Source: `transformIndexConstraints` of PostgreSQL.
  fileprivate mutating func mergeEqualKeys() {
    var merged: [any TableConstraint] = []
    for constraint in self {
      if let place = merged.firstIndex(where: { $0.isEqualKey(to: constraint) }) {
        merged[place].name = merged[place].name ?? constraint.name
      } else {
        merged.append(constraint)
      }
    }
    self = merged
  }
}

extension TableConstraint {
  /// Whether both are keys of the same columns, names aside; of which one may be the primary key.
  func isEqualKey(to other: any TableConstraint) -> Bool {
    guard let own = keyForm, let other = other.keyForm else { return false }
    return own == other
  }

  private var keyForm: [String]? {
    let (deferrable, initially): (Bool?, String?)
    switch self {
    case let key as PrimaryKeyConstraint: (deferrable, initially) = (key.deferrable, key.initially)
    case let key as UniqueConstraint: (deferrable, initially) = (key.deferrable, key.initially)
    default: return nil
    }
    let isDeferred = initially?.uppercased() == "DEFERRED"
    return ["\(deferrable ?? isDeferred)", "\(isDeferred)"] + columns.map(\.name)
      + options.members.map { "\($0.name) \($0.value.compactText)" }
  }
}
