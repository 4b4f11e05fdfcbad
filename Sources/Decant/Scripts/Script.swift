/// Where operations write their statements, with all that they have to know.
public struct Script {
  /// The dialect whose rules are followed.
  public let dialect: Dialect
  /// The names of constraints and indexes that have none.
  public var namingConvention: NamingConvention
  /// The schema before the operation that is written; nil where each operation is written by itself.
  public internal(set) var state: SchemaState?
  private var sink: any StatementSink
  private var created: Set<NameKey> = []
  private var writer: SQLWriter
  /// Whether the script has left its transaction.
  private var isOutsideTransaction = false

  /// Makes a script that hands its statements to the sink.
  public init(
    dialect: Dialect, namingConvention: NamingConvention = .standard,
    sink: any StatementSink = StatementList()
  ) {
    self.dialect = dialect
    self.namingConvention = namingConvention
    self.sink = sink
    writer = SQLWriter(dialect: dialect)
  }

  /// Writes the statements of an operation by the rule of the dialect, or else by its standard form, and makes
  /// its change to the schema state.
  public mutating func perform<Operation: MigrateOperation>(_ operation: Operation) throws {
    // the state must not be held here: it is changed in place
    guard let completed = try state.map({ try operation.completed(from: $0) }) else {
      return try write(operation)
    }
    try withTypes(typeChanges(by: completed), for: Operation.documentName) { try $0.write(completed) }
    if !(completed is any OperationContainer) { try state?.apply(operation) }
  }

  /// Writes the statements of operations that the schema state does not see, as those by which a table is made
  /// anew.
  public mutating func withoutState(_ body: (inout Script) throws -> Void) rethrows {
    let state = state
    self.state = nil
    defer { self.state = state }
    try body(&self)
  }

  /// Makes a change to the schema state, where there is one.
  mutating func applyToState(_ operation: some MigrateOperation) throws { try state?.apply(operation) }

  /// Writes the statements of an operation, whose change to the schema state is not made.
  mutating func write<Operation: MigrateOperation>(_ operation: Operation) throws {
    try inContext(of: Operation.documentName) { script in
      if let rule = script.dialect.operations[Operation.self] {
        try rule(operation, &script)
      } else {
        try operation.performStandard(in: &script)
      }
    }
  }

  /// Adds the operation to an error on its way up.
  mutating func inContext(of operation: String, _ body: (inout Script) throws -> Void) throws {
    do {
      try body(&self)
    } catch var error as RenderError {
      writer.restart()
      error.dialect = error.dialect ?? dialect.name
      error.operation = error.operation ?? operation
      throw error
    }
  }

  /// Writes one statement.
  public mutating func statement(_ element: some SQLElement) throws {
    try statement { try $0.element(element) }
  }

  /// Writes one statement.
  public mutating func statement(_ body: (inout SQLWriter) throws -> Void) throws {
    try body(&writer)
    try sink.receive(Statement(of: writer))
    writer.restart()
  }

  /// Hands over a statement that was written piece by piece, and starts the next one.
  mutating func send(_ writer: inout SQLWriter) throws {
    try sink.receive(Statement(of: writer))
    writer.restart()
  }

  /// Writes lines of data for the client, or the statement that they belong to.
  package mutating func send(_ lines: [UInt8], _ kind: Statement.Kind) throws {
    var statement = Statement(bytes: lines)
    statement.kind = kind
    try sink.receive(statement)
  }

  /// Whether this is the first time that the script makes an object of the schema, such as a type of several
  /// tables.
  public mutating func isFirstToCreate(_ kind: StaticString, _ name: QualifiedName) -> Bool {
    created.insert(NameKey("\(kind) \(name)")).inserted
  }

  /// Writes SQL as it stands.
  public mutating func execute(_ sql: SQLText) throws { try statement { try $0.sql(sql) } }

  /// The table with all that its columns imply, and with the names of the naming convention.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - scope: How much of the table, and of those that it refers to, is listed.
  public func resolved(_ table: Table, scope: ResolutionScope = .table) throws -> Table {
    try table.resolved(by: namingConvention, for: dialect, scope: scope)
  }

  /// Writes what must not run in a transaction; a script that is in one ends it before and begins one behind.
  public mutating func outsideTransaction(_ body: (inout Script) throws -> Void) throws {
    guard !isOutsideTransaction else { return try body(&self) }
    try commitTransaction()
    isOutsideTransaction = true
    defer { isOutsideTransaction = false }
    try body(&self)
    try beginTransaction()
  }

  /// Writes a comment between two statements, such as why an operation has none here.
  ///
  /// A sink that keeps statements alone drops it.
  public mutating func comment(_ text: String) throws { try sink.comment(text) }

  mutating func beginTransaction() throws { try sink.beginTransaction() }

  mutating func commitTransaction() throws { try sink.commitTransaction() }

  /// The statements, where the sink has kept them.
  public var statements: [Statement] { (sink as? StatementList)?.statements ?? [] }

  /// Gives the sink back.
  public consuming func finish() -> any StatementSink { sink }
}
