/// The schema of a database as operations have made it, known without a connection.
///
/// Each operation is applied in its turn; what it says about the schema must fit what is known:
///
/// ```swift
/// var state = SchemaState(dialect: .postgresql)
/// try state.apply(CreateTableOp(Table("books") { Column("id", .integer, primaryKey: true) }))
/// state.hasTable("books")          // true
/// state.hasColumn("id", of: "books")   // true
/// ```
///
/// Raw SQL is not understood. What it may have changed is marked, and nothing is claimed of it any more, unless
/// the operation says what it does by its effects.
public struct SchemaState: Sendable {
  /// The dialect, which decides what columns imply and which names are equal.
  public let dialect: Dialect
  /// The names of constraints and indexes that have none.
  public var namingConvention: NamingConvention
  /// The revision whose operations are applied, for messages.
  public var revision: String?

  let rules: NameRules
  var tablesByName: [ObjectKey: TableState] = [:]
  /// The tables by their name in lower case, under which raw SQL may name them.
  var keysByWord: [String: [ObjectKey]] = [:]
  /// The table of each index, where indexes have names of their own in a schema.
  var indexTables: [ObjectKey: ObjectKey] = [:]
  /// The tables of keys and sequences, where these have names among those of tables and indexes.
  var relations: [ObjectKey: ObjectKey] = [:]
  /// How many constraints have each name.
  var constraintCounts: [ObjectKey: Int] = [:]
  /// The tables that have a foreign key to each one, with repetitions.
  var referrers: [ObjectKey: [ObjectKey]] = [:]
  /// The types that are objects of the database.
  var namedTypes = NamedTypes()
  var unknown = UnknownGround()
  /// Whether only some of the tables are known, so that nothing is claimed of others.
  var isPartial = false
  /// What did not fit, of the operation that is applied.
  var problems: [StateError.Problem] = []
  private(set) var objectCount = 0

  /// Makes the state of an empty database.
  public init(dialect: Dialect, namingConvention: NamingConvention = .standard) {
    self.dialect = dialect
    self.namingConvention = namingConvention
    rules = dialect.identifiers.rules
  }

  /// Makes the change that an operation makes.
  ///
  /// - Throws: ``StateErrors`` where the operation does not fit what is known, ``RenderError`` where it makes no
  ///   sense by itself. The state then has as much of the change as makes sense.
  public mutating func apply<Operation: MigrateOperation>(_ operation: Operation) throws {
    problems = []
    try operation.apply(to: &self)
    if !problems.isEmpty {
      throw StateErrors(problems.map { StateError($0, operation: Operation.documentName) })
    }
  }

  /// Makes the changes of those operations that are for the dialect, as parts of an operation.
  ///
  /// - Throws: ``RenderError`` where one makes no sense by itself.
  public mutating func applyParts(_ operations: [RecordedOperation]) throws {
    for record in operations where record.applies(to: dialect.name) {
      try record.operation.apply(to: &self)
    }
  }

  /// Notes that the operation that is applied does not fit.
  public mutating func report(_ problem: StateError.Problem) { problems.append(problem) }

  /// A number for the next object, by which objects stand in the order in which they were made.
  mutating func nextNumber() -> Int {
    objectCount += 1
    return objectCount
  }

  /// A table with all that its columns imply.
  func resolved(_ table: Table, scope: ResolutionScope = .table) throws -> Table {
    try table.resolved(by: namingConvention, for: dialect, scope: scope)
  }
}

// MARK: - Lookups

extension SchemaState {
  /// The tables, in the order in which they were made.
  public var tables: [Table] { tablesByName.values.sorted { $0.number < $1.number }.map(\.table) }

  /// A table as it is, with all that its columns imply; nil where there is none.
  public func table(_ name: Identifier, schema: Identifier? = nil) -> Table? {
    state(of: QualifiedName(name, schema: schema))?.table
  }

  /// Whether there is a table.
  public func hasTable(_ name: Identifier, schema: Identifier? = nil) -> Bool {
    table(name, schema: schema) != nil
  }

  /// The columns of a table; none where there is no such table.
  public func columns(of table: Identifier, schema: Identifier? = nil) -> [Column] {
    self.table(table, schema: schema)?.columns ?? []
  }

  /// A column of a table; nil where there is none.
  public func column(_ column: Identifier, of table: Identifier, schema: Identifier? = nil) -> Column? {
    columns(of: table, schema: schema).first { rules.areSame($0.name, column) }
  }

  /// Whether there is a column.
  public func hasColumn(_ column: Identifier, of table: Identifier, schema: Identifier? = nil) -> Bool {
    self.column(column, of: table, schema: schema) != nil
  }

  /// The indexes of a table; none where there is no such table.
  public func indexes(of table: Identifier, schema: Identifier? = nil) -> [TableIndex] {
    self.table(table, schema: schema)?.indexes ?? []
  }

  /// Whether a table has an index of the name.
  public func hasIndex(_ name: Identifier, of table: Identifier, schema: Identifier? = nil) -> Bool {
    indexes(of: table, schema: schema).contains { $0.name.map { rules.areSame($0, name) } ?? false }
  }

  /// The constraints of a table; none where there is no such table.
  public func constraints(of table: Identifier, schema: Identifier? = nil) -> [any TableConstraint] {
    self.table(table, schema: schema)?.constraints ?? []
  }

  /// Whether a table has a constraint of the name.
  public func hasConstraint(_ name: Identifier, of table: Identifier, schema: Identifier? = nil) -> Bool {
    constraints(of: table, schema: schema).contains { $0.name.map { rules.areSame($0, name) } ?? false }
  }

  /// Whether all of a table is known, which raw SQL has not changed.
  public func knows(_ table: QualifiedName) -> Bool { certainState(of: table) != nil }

  /// Whether a constraint, an index or another column of a table names a column.
  public func isUsed(_ column: Identifier, of table: Identifier, schema: Identifier? = nil) -> Bool {
    guard let table = self.table(table, schema: schema) else { return false }
    return table.constraints.contains { $0.names(column, rules) }
      || table.indexes.contains { $0.names(column, rules) }
      || table.columns.contains { other in
        !rules.areSame(other.name, column)
          && (other.checks.contains { $0.names(column, rules) }
            || other.serverDefault?.asComputed?.expression.mentions(column, rules) ?? false)
      }
  }

  /// Whether SQL names a column.
  public func mentions(_ column: Identifier, in sql: SQLText) -> Bool { sql.mentions(column, rules) }

  /// What is known of a table.
  func state(of name: QualifiedName) -> TableState? { tablesByName[rules.key(of: name)] }

  /// What is known of a table for sure: nil where there is none, or raw SQL may have changed it.
  func certainState(of name: QualifiedName) -> TableState? {
    guard unknown.cause == nil, let table = state(of: name), table.changedBy == nil else { return nil }
    return table
  }
}
