extension SchemaState {
  /// Adds an index that has its name.
  mutating func addIndex(_ index: TableIndex, to table: QualifiedName, ifNotExists: Bool = false) {
    let index = named(index)
    if ifNotExists, let name = index.name, hasIndex(name, of: table.name, schema: table.schema) { return }
    change(table) { $0.addIndex(index) }
    if state(of: table) != nil { claim(index, of: table) }
  }

  /// Takes an index away; the table need not be named where indexes have names of their own.
  ///
  /// - Parameter index: The index by its name; one without a name is found by what it is made of.
  mutating func dropIndex(
    _ index: TableIndex, of table: QualifiedName?, in schema: Identifier?, ifExists: Bool
  ) {
    guard let name = index.name else { return }
    guard let table = table ?? self.table(ofIndex: name, in: schema) else {
      if !ifExists, !unknown.mayHave(name) {
        let names = indexTables.keys.map(\.name.text).sorted()
        report(.indexMissing(name, of: nil, nearest: nearestName(to: name.name, in: names)))
      }
      return
    }
    guard state(of: table) != nil else {
      if !ifExists { reportMissing(table) }
      return
    }
    if uniqueConstraint(asIndex: name, of: table) != nil {
      return dropConstraint(name, like: nil, kind: .unique, of: table, ifExists: ifExists)
    }
    let mayExist = unknown.mayHave(name)
    change(table) { state in
      let problems = state.dropIndex(name)
      return ifExists || mayExist ? [] : problems
    }
    release(index, of: table)
  }

  /// The unique constraint that an index is, where the database knows it as no more than that.
  func uniqueConstraint(asIndex name: Identifier, of table: QualifiedName) -> UniqueConstraint? {
    guard dialect.upkeep.uniqueConstraintsAreIndexes, let known = state(of: table),
      known.place(ofIndex: name) == nil
    else { return nil }
    return known.place(ofConstraint: name).flatMap { known.table.constraints[$0] as? UniqueConstraint }
  }

  /// The index that a unique constraint is, where the database knows no more of it than that.
  func index(asConstraint name: Identifier?, kind: ConstraintKind?, of table: QualifiedName) -> TableIndex? {
    guard dialect.upkeep.uniqueConstraintsAreIndexes, kind == .unique, let name, let known = state(of: table),
      known.place(ofConstraint: name) == nil
    else { return nil }
    return known.place(ofIndex: name).map { known.table.indexes[$0] }
  }

  /// The table of an index that has a name of its own in a schema.
  func table(ofIndex name: Identifier, in schema: Identifier?) -> QualifiedName? {
    indexTables[rules.key(of: QualifiedName(name, schema: schema))].flatMap { tablesByName[$0]?.table.name }
  }

  /// Takes the name of an index for a table; where another table has an index of the name, that is reported.
  mutating func claim(_ index: TableIndex, of table: QualifiedName) {
    guard !dialect.namesIndexesByTable, let name = index.name else { return }
    let key = rules.key(of: QualifiedName(name, schema: table.schema))
    let tableKey = rules.key(of: table)
    if let other = indexTables.updateValue(tableKey, forKey: key), other != tableKey,
      let owner = tablesByName[other]?.table.name, certainState(of: owner) != nil
    {
      report(.indexExists(name, of: owner))
    }
  }

  /// Gives the name of an index of a table free.
  mutating func release(_ index: TableIndex, of table: QualifiedName) {
    guard !dialect.namesIndexesByTable, let name = index.name else { return }
    let key = rules.key(of: QualifiedName(name, schema: table.schema))
    if indexTables[key] == rules.key(of: table) { indexTables[key] = nil }
  }
}

extension TableState {
  /// Adds an index, and gives what does not fit.
  mutating func addIndex(_ index: TableIndex) -> [StateError.Problem] {
    var problems: [StateError.Problem] = []
    if let name = index.name, place(ofIndex: name) != nil {
      problems.append(.indexExists(name, of: table.name))
    }
    for case .column(let name) in index.elements where place(ofColumn: name) == nil {
      problems.append(missing(column: name))
    }
    removeGenerated(servedBy: index.wholeColumns)
    table.indexes.append(index)
    return problems
  }

  /// Takes an index away, and gives what does not fit.
  mutating func dropIndex(_ name: Identifier) -> [StateError.Problem] {
    guard let place = place(ofIndex: name) else {
      let names = table.indexes.compactMap(\.name?.name)
      return [.indexMissing(name, of: table.name, nearest: nearestName(to: name.name, in: names))]
    }
    removeIndex(named: table.indexes[place].name)
    return []
  }

  /// The problem of a column that there is not.
  func missing(column: Identifier) -> StateError.Problem {
    let names = table.columns.map(\.name.name)
    return .columnMissing(column, of: table.name, nearest: nearestName(to: column.name, in: names))
  }
}
