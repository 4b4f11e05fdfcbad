/// What a migration is handed: each call records an operation.
///
/// ```swift
/// static func upgrade(_ op: inout Operations) {
///   op.createTable("authors") {
///     Column("id", .integer, primaryKey: true)
///     Column("name", .string(200), nullable: false)
///   }
/// }
/// ```
public struct Operations: Sendable {
  /// The name of the dialect that is written.
  public let dialect: String
  /// What the command line says to migrations.
  public let context: RunContext
  /// The operations so far.
  public private(set) var recorded: [RecordedOperation] = []
  /// The operations that take the upgrade of the revision back, where the schema state gives them.
  package var derived: Result<[RecordedOperation], any Error>?
  /// Whether the operations take back the upgrade of the revision, and no downgrade was written.
  package internal(set) var isDerived = false
  private var dialects: [String]?
  private let start: SchemaState?

  /// Makes a recorder for a dialect.
  ///
  /// - Parameters:
  ///   - dialect: The name of the dialect.
  ///   - context: What the command line says to migrations.
  ///   - state: The schema before the first operation; nil is an empty database.
  public init(dialect: String, context: RunContext = RunContext(), state: SchemaState? = nil) {
    self.dialect = dialect
    self.context = context
    start = state
  }

  /// The schema as the operations so far have made it.
  ///
  /// ```swift
  /// static func upgrade(_ op: inout Operations) {
  ///   if !op.state.hasColumn("isbn", of: "books") { op.addColumn("books", Column("isbn", .string(13))) }
  /// }
  /// ```
  ///
  /// Each call makes the changes of the operations of this migration anew: keep the value where it is asked
  /// often.
  public var state: SchemaState {
    var state = start ?? SchemaState(dialect: Dialect(name: dialect))
    for record in recorded where record.applies(to: dialect) { try? record.operation.apply(to: &state) }
    return state
  }

  /// Records an operation.
  public mutating func invoke(
    _ operation: any MigrateOperation, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line
  ) {
    recorded.append(
      RecordedOperation(operation, dialects: dialects, info: info, location: "\(file):\(line)"))
  }

  /// Records operations that are for some dialects alone.
  ///
  /// ```swift
  /// op.only("postgresql", "sqlite") { op in op.execute("ANALYZE") }
  /// ```
  public mutating func only(
    _ dialects: String..., body: (inout Operations) throws -> Void
  ) rethrows {
    let outer = self.dialects
    self.dialects = outer.map { $0.filter(dialects.contains) } ?? dialects
    defer { self.dialects = outer }
    try body(&self)
  }

  /// Records an operation as another recorder has it.
  package mutating func append(_ record: RecordedOperation) { recorded.append(record) }

  /// What a body records, without keeping it here.
  func recording(_ body: (inout Operations) throws -> Void) rethrows -> [RecordedOperation] {
    var inner = Operations(dialect: dialect, context: context, state: start)
    try body(&inner)
    return inner.recorded
  }
}
