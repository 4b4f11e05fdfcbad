/// The operations that make a table as it is known.
struct TableCreation {
  /// What comes before the table.
  private(set) var before: [any MigrateOperation] = []
  /// The table.
  private(set) var table: Table
  /// What comes behind it.
  private(set) var after: [any MigrateOperation] = []

  /// All of them in their order.
  var operations: [any MigrateOperation] { before + [CreateTableOp(table)] + after }

  /// Plans the operations.
  ///
  /// Names that the database gives by itself, and gives again, are left to it, and so are the indexes that it makes for
  /// foreign keys.
  init(of known: TableState, in state: SchemaState) {
    let empty = SchemaState(dialect: state.dialect, namingConvention: state.namingConvention)
    table = known.table
    table.constraints = empty.withoutAutomaticNames(known)
    if state.dialect.upkeep.mergesEqualKeys { takeOutEqualKeys() }
    table.indexes.removeAll(where: known.isGenerated)
    let settled = empty.settled(table)
    table.indexes += known.table.indexes.filter { index in
      known.isGenerated(index) && !settled.table.indexes.contains { $0.isSame(as: index, known.rules) }
    }
    for sequence in known.sequences where !sequence.isIdentity {
      if !settled.sequences.contains(sequence) { write(sequence) }
    }
  }

  /// Adds keys that are equal to others behind the table, which would merge them.
  private mutating func takeOutEqualKeys() {
    let constraints = table.constraints
    table.constraints = []
    for constraint in constraints {
      if let unique = constraint as? UniqueConstraint,
        table.constraints.contains(where: { $0.isEqualKey(to: unique) })
      {
        after.append(CreateUniqueConstraintOp(unique, on: table.name.name, schema: table.name.schema))
      } else {
        table.constraints.append(constraint)
      }
    }
  }

  /// Makes a sequence by itself, where the table would not make it as it is.
  private mutating func write(_ sequence: OwnedSequence) {
    before.append(CreateSequenceOp(sequence))
    after.append(OwnSequenceOp(sequence, by: table.name))
    guard let place = table.columns.firstIndex(where: { $0.name.name == sequence.column.name }) else {
      return
    }
    if sequence.isImplied { table.columns[place].serverDefault = .sequence(sequence.generator) }
    table.columns[place].autoincrement = .never
  }
}

extension SchemaState {
  /// The constraints of a table, of which those have no name that the database would give again.
  fileprivate func withoutAutomaticNames(_ known: TableState) -> [any TableConstraint] {
    guard !known.automaticNames.isEmpty else { return known.table.constraints }
    var bare = known.table
    bare.indexes = []
    for place in bare.constraints.indices where isAutomatic(bare.constraints[place], of: known) {
      bare.constraints[place].name = nil
    }
    let names = settled(bare).table.constraints.map(\.name?.name)
    return names == known.table.constraints.map(\.name?.name) ? bare.constraints : known.table.constraints
  }

  /// Whether the database has named a constraint, and no convention would do so now.
  private func isAutomatic(_ constraint: any TableConstraint, of known: TableState) -> Bool {
    let key = Swift.type(of: constraint).kind?.conventionKey
    return key.flatMap { namingConvention.patterns[$0] } == nil
      && constraint.name.map { known.automaticNames.contains($0.name) } ?? false
  }

  /// A constraint of a table, without its name where the database would give it again.
  ///
  /// - Parameter rest: The table to which it is added; by default that without the constraint.
  func withoutAutomaticName(
    _ constraint: any TableConstraint, of known: TableState, addedTo rest: Table? = nil
  ) -> any TableConstraint {
    guard isAutomatic(constraint, of: known) else { return constraint }
    var others = known.table
    others.constraints.removeAll { $0.name?.name == constraint.name?.name }
    var bare = constraint
    bare.name = nil
    let empty = SchemaState(dialect: dialect, namingConvention: namingConvention)
    return empty.named(bare, in: rest ?? others).name?.name == constraint.name?.name ? bare : constraint
  }

  /// Whether the database has named a constraint by itself, and would name it otherwise where it is added to a table.
  func isNamedOtherwise(_ constraint: any TableConstraint, of known: TableState, addedTo rest: Table) -> Bool
  {
    isAutomatic(constraint, of: known)
      && withoutAutomaticName(constraint, of: known, addedTo: rest).name != nil
  }
}

extension TableIndex {
  /// Whether two indexes have one name and the same columns.
  func isSame(as other: TableIndex, _ rules: NameRules) -> Bool {
    name.map { name in other.name.map { rules.areSame($0, name) } ?? false } ?? false
      && elements.count == other.elements.count && isUnique == other.isUnique
      && zip(elements, other.elements).allSatisfy { one, other in
        if case .column(let name) = one, case .column(let other) = other { return rules.areSame(name, other) }
        return one == other
      }
  }
}

extension OwnedSequence {
  /// The sequence as a default draws from it.
  var generator: SequenceGenerator { SequenceGenerator(name.name, schema: name.schema) }
}
