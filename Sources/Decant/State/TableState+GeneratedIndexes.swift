/// The indexes that a database makes for foreign keys, and takes away where another index serves as well.
///
/// Source: https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
extension TableState {
  /// Makes the index of a foreign key, unless another one serves it.
  ///
  /// The last one made is the one that stays where several are alike.
  mutating func serve(_ key: ForeignKeyConstraint, isNamed: Bool, _ upkeep: SchemaUpkeep) {
    guard let nameRule = upkeep.foreignKeyIndexName else { return }
    let isServed =
      table.constraints.contains { $0.serves(key, rules) }
      || table.indexes.contains { index in
        index.begins(with: key.columns, rules)
          && (!isGenerated(index) || index.elements.count > key.columns.count)
      }
    guard !isServed else { return }
    removeGenerated(servedBy: key.columns)
    let name = nameRule(key, isNamed, table)
    table.indexes.append(TableIndex(Identifier(name), key.columns.map { .column($0) }))
    generatedIndexes.insert(rules.key(of: name))
  }

  /// Takes the generated indexes away that an index or key with these columns makes superfluous.
  mutating func removeGenerated(servedBy columns: [Identifier], besides name: Identifier? = nil) {
    guard !generatedIndexes.isEmpty else { return }
    let superfluous = table.indexes.filter { index in
      isGenerated(index) && index.name != name && columns.count >= index.elements.count
        && index.begins(with: Array(columns.prefix(index.elements.count)), rules)
    }
    for index in superfluous { removeIndex(named: index.name) }
  }

  /// Takes an index away by its name.
  mutating func removeIndex(named name: Identifier?) {
    guard let name, let place = place(ofIndex: name) else { return }
    table.indexes.remove(at: place)
    generatedIndexes.remove(rules.key(of: name.name))
  }

  /// Takes the generated indexes away that other indexes or keys make superfluous.
  mutating func removeCoveredIndexes() {
    for constraint in table.constraints
    where constraint is PrimaryKeyConstraint || constraint is UniqueConstraint {
      removeGenerated(servedBy: constraint.columns)
    }
    for index in table.indexes where !isGenerated(index) { removeGenerated(servedBy: index.wholeColumns) }
    for index in table.indexes where place(ofIndex: index.name ?? "") != nil {
      removeGenerated(servedBy: index.wholeColumns, besides: index.name)
    }
  }

  /// Takes a column out of indexes that have others.
  mutating func shrinkIndexes(without column: Identifier) {
    for index in table.indexes {
      let rest = index.elements.filter { element in
        if case .column(let name) = element { !rules.areSame(name, column) } else { true }
      }
      guard !rest.isEmpty, rest.count < index.elements.count, let name = index.name,
        let place = place(ofIndex: name)
      else { continue }
      table.indexes[place].elements = rest
    }
    removeCoveredIndexes()
  }

  /// The indexes of whose names another state of the table has none.
  func indexes(missingIn other: TableState) -> [TableIndex] {
    table.indexes.filter { index in index.name.flatMap { other.place(ofIndex: $0) } == nil }
  }

  /// The operations that give the table the indexes of this state where it has those of another one: what is missing
  /// is created before an index gets its columns again.
  func indexChanges(from other: TableState) -> [any MigrateOperation] {
    let changed = table.indexes.filter { index in
      guard let place = index.name.flatMap({ other.place(ofIndex: $0) }) else { return false }
      return !other.table.indexes[place].isSame(as: index, rules)
    }
    return indexes(missingIn: other).map {
      CreateIndexOp($0, on: table.name.name, schema: table.name.schema)
    } + changed.map { ReplaceIndexOp($0, on: table.name) }
  }

  /// Whether the database has made an index by itself.
  func isGenerated(_ index: TableIndex) -> Bool {
    index.name.map { generatedIndexes.contains(rules.key(of: $0.name)) } ?? false
  }
}

extension TableIndex {
  /// The first elements as far as they are columns as a whole.
  var wholeColumns: [Identifier] {
    if options.members.contains(where: { $0.name.hasSuffix("_length") }) { return [] }
    return elements.prefix { if case .column = $0 { true } else { false } }.compactMap {
      if case .column(let name) = $0 { name } else { nil }
    }
  }

  /// Whether the first columns are these, as a whole.
  func begins(with columns: [Identifier], _ rules: NameRules) -> Bool {
    let own = wholeColumns
    return own.count >= columns.count && zip(own, columns).allSatisfy(rules.areSame)
  }
}

extension TableConstraint {
  /// Whether the constraint is a key that a foreign key can use as its index.
  func serves(_ key: ForeignKeyConstraint, _ rules: NameRules) -> Bool {
    (self is PrimaryKeyConstraint || self is UniqueConstraint) && columns.count >= key.columns.count
      && zip(columns, key.columns).allSatisfy(rules.areSame)
  }
}
