import Decant

/// Makes random operations that are valid for a database, each chosen by what the schema state knows.
struct HistoryGenerator {
  let ground: Ground
  var random: SeededRandom
  /// The schema as the operations so far have made it.
  private(set) var state: SchemaState
  /// The operations so far.
  private(set) var recorded: [RecordedOperation] = []
  /// Whether operations that make a table anew stand in batches of their own.
  let asksForBatches: Bool
  /// The schemas besides the default one.
  let schemas: [Identifier]
  var names = NameSource()
  var tables: [ModelTable] = []
  var nextNumber = 1000
  private var depth = 0

  init(seed: Int, on ground: Ground, asksForBatches: Bool = false) {
    self.ground = ground
    self.asksForBatches = asksForBatches
    random = SeededRandom(seed: seed)
    let conventions: [NamingConvention] = [.standard, .standard, Self.longNames]
    let convention = conventions[random.pick(Array(conventions.indices)) ?? 0]
    state = SchemaState(dialect: ground.dialect, namingConvention: convention)
    schemas = random.chance(50) ? [Identifier("schéma \(ground.dialect.name) \(seed)")] : []
  }

  private static let longNames = NamingConvention([
    "ix": "ix_of_the_table_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_of_the_table_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_of_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s", "pk": "pk_%(table_name)s",
  ])

  var dialect: String { ground.dialect.name }
  var isPostgreSQL: Bool { dialect == "postgresql" }
  var isMariaDB: Bool { dialect == "mariadb" }
  var isSQLite: Bool { dialect == "sqlite" }

  /// Records an operation and makes its changes.
  ///
  /// - Throws: ``StateErrors`` where the state refuses it, which is a mistake of the state or of the generator.
  mutating func perform(_ operation: any MigrateOperation) throws {
    let needsBatch =
      (operation as? any TableChangeOp).map { ground.dialect.batch.cannotAlter($0, state) } ?? false
    if asksForBatches, depth == 0, needsBatch, let table = (operation as? any TableChangeOp)?.changedTable {
      let batch = BatchAlterTableOp(
        table.name, schema: table.schema, operations: [RecordedOperation(operation)])
      try state.apply(batch)
      return recorded.append(RecordedOperation(batch))
    }
    try state.apply(operation)
    recorded.append(RecordedOperation(operation))
  }

  /// What a body records, without recording it, and with the state as it was before.
  mutating func collect(_ body: (inout HistoryGenerator) throws -> Void) rethrows -> [RecordedOperation] {
    let (state, count) = (state, recorded.count)
    depth += 1
    try body(&self)
    depth -= 1
    let collected = Array(recorded[count...])
    recorded.removeLast(collected.count)
    self.state = state
    return collected
  }

  // MARK: Looking around

  /// A number that no row had before.
  mutating func number() -> Int {
    nextNumber += 1
    return nextNumber
  }

  /// A table of the state.
  func known(_ table: ModelTable) -> Table? { state.table(table.name.name, schema: table.name.schema) }

  /// The foreign keys of all tables that lead to a table.
  func foreignKeys(to table: QualifiedName) -> [(table: Table, key: ForeignKeyConstraint)] {
    state.tables.flatMap { other in
      other.constraints.compactMap { constraint in
        guard let key = constraint as? ForeignKeyConstraint,
          key.targets.first?.table.description == table.description
        else { return nil }
        return (other, key)
      }
    }
  }

  /// Whether a column refers to another one.
  func isInOwnForeignKey(_ column: Identifier, of table: ModelTable) -> Bool {
    known(table)?.constraints.contains { constraint in
      constraint is ForeignKeyConstraint && constraint.columns.contains { $0.name == column.name }
    } ?? false
  }

  /// Whether a foreign key, here or elsewhere, names a column of a table.
  func isInForeignKey(_ column: Identifier, of table: ModelTable) -> Bool {
    isInOwnForeignKey(column, of: table)
      || foreignKeys(to: table.name).contains { $0.key.targets.contains { $0.column?.name == column.name } }
  }

  /// Whether an index, a key, a check or a computed column names a column.
  func isUsed(_ column: Identifier, of table: ModelTable) -> Bool {
    state.isUsed(column, of: table.name.name, schema: table.name.schema)
  }

  /// Whether a computed column names a column.
  func isComputedFrom(_ column: Identifier, of table: ModelTable) -> Bool {
    known(table)?.columns.contains { other in
      other.serverDefault?.asComputed.map { computed in
        known(table)?.columns(namedIn: computed.expression, for: ground.dialect).contains {
          $0.name == column
        } ?? false
      } ?? false
    } ?? false
  }

  /// Changes what is known of a table.
  mutating func change(_ id: Int, _ body: (inout ModelTable) -> Void) {
    guard let place = tables.firstIndex(where: { $0.id == id }) else { return }
    body(&tables[place])
  }
}
