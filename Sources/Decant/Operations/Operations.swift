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
  private var dialects: [String]?

  /// Makes a recorder for a dialect.
  public init(dialect: String, context: RunContext = RunContext()) {
    self.dialect = dialect
    self.context = context
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
    var inner = Operations(dialect: dialect, context: context)
    try body(&inner)
    return inner.recorded
  }
}
