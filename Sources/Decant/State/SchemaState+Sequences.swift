/// The sequences that belong to columns, and columns that count.
extension SchemaState {
  /// The sequence that the database makes for a column of a table that is resolved.
  func ownedSequence(of column: Column, in table: Table, besides others: [OwnedSequence] = [])
    -> OwnedSequence?
  {
    guard let rule = dialect.upkeep.ownedSequence else { return nil }
    // few columns have a sequence that needs a name
    return rule(column, table) {
      let names = namesInUse(besides: table)
      let taken = Set(others.map { rules.key(of: $0.name) })
      return NamesInUse(
        isRelation: { name in
          names.isRelation(name)
            || taken.contains(rules.key(of: QualifiedName(Identifier(name), schema: table.name.schema)))
        }, isConstraint: names.isConstraint)
    }
  }

  /// Lets a sequence belong to a table.
  mutating func own(_ sequence: OwnedSequence, by table: QualifiedName) {
    let key = rules.key(of: table)
    guard tablesByName[key] != nil else { return }
    tablesByName[key]?.sequences.append(sequence)
    relations[rules.key(of: sequence.name)] = key
  }

  /// Notes whether a column draws from its sequences without saying so.
  mutating func imply(_ isImplied: Bool, bySequencesOf column: Identifier, in table: QualifiedName) {
    let key = rules.key(of: table)
    for place in tablesByName[key]?.sequences.indices ?? 0..<0 {
      guard let sequence = tablesByName[key]?.sequences[place], rules.areSame(sequence.column, column) else {
        continue
      }
      tablesByName[key]?.sequences[place].isImplied = isImplied
    }
  }

  /// Takes the sequences of a column away.
  mutating func disownSequences(
    of column: Identifier, in table: QualifiedName, where isGone: (OwnedSequence) -> Bool
  ) {
    let key = rules.key(of: table)
    for sequence in tablesByName[key]?.sequences ?? []
    where rules.areSame(sequence.column, column) && isGone(sequence) {
      relations[rules.key(of: sequence.name)] = nil
      tablesByName[key]?.sequences.removeAll { $0 == sequence }
    }
  }
}

extension TableState {
  /// The sequence from which a column draws without saying so.
  func impliedSequence(of column: Identifier) -> OwnedSequence? {
    sequences.first { $0.isImplied && !$0.isIdentity && rules.areSame($0.column, column) }
  }

  /// The column that would count if the table were made as it is listed.
  var listedCounter: Identifier? {
    (try? table.autoincrementColumn).flatMap { $0 }
  }

  /// Makes a change of keys or defaults, which lets no column begin or cease to count.
  mutating func keepingCounter<Result>(
    _ upkeep: SchemaUpkeep, _ change: (inout TableState) -> Result
  ) -> Result {
    guard !upkeep.countsByKey else { return change(&self) }
    let before = listedCounter
    let result = change(&self)
    let after = listedCounter
    if let after, before.map({ !rules.areSame($0, after) }) ?? true, impliedSequence(of: after) == nil,
      let place = place(ofColumn: after), table.columns[place].serverDefault?.asIdentity == nil
    {
      table.columns[place].autoincrement = .never
    } else if let before, after == nil, let place = place(ofColumn: before),
      table.columns[place].serverDefault == nil, table.columns[place].type.canCount, primaryKey != nil
    {
      table.columns[place].autoincrement = .always
    }
    return result
  }
}
