/// Drops a table.
public struct DropTableOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "drop_table"
  /// The name with its schema.
  public var name: QualifiedName
  /// Whether it is no error where there is no such table.
  public var ifExists: Bool
  /// Settings for single dialects.
  public var options: DialectOptions
  /// What reversing creates.
  public var table: Table?

  /// Makes an operation.
  public init(
    _ name: Identifier, schema: Identifier? = nil, ifExists: Bool = false, options: DialectOptions = [:],
    table: Table? = nil
  ) {
    self.name = QualifiedName(name, schema: schema)
    self.ifExists = ifExists
    self.options = options
    self.table = table
  }

  /// Writes `DROP TABLE`.
  public func performStandard(in script: inout Script) throws {
    if let table { _ = try script.resolved(table) }
    try script.statement(DropTable(name, ifExists: ifExists))
  }

  /// `create_table`, where the table is known.
  public func reversed() throws -> any MigrateOperation {
    guard var table else { throw ReverseError(Self.documentName, missing: "the table") }
    table.name = name
    table.options = table.options.merging(options)
    return CreateTableOp(table)
  }
}

extension Operations {
  /// Drops a table.
  ///
  /// ```swift
  /// op.dropTable("books")
  /// ```
  /// ```sql
  /// DROP TABLE books;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the table.
  ///   - schema: The schema, or nil for the default one.
  ///   - ifExists: Whether it is no error where there is no such table.
  ///   - options: Settings for single dialects.
  ///   - table: What reversing creates.
  public mutating func dropTable(
    _ name: Identifier, schema: Identifier? = nil, ifExists: Bool = false, options: DialectOptions = [:],
    table: Table? = nil, info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropTableOp(name, schema: schema, ifExists: ifExists, options: options, table: table)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension DropTableOp: DocumentOperation {
  /// A batch is on a table that stays.
  public static var placement: OperationPlacement { .outsideBatch }

  /// Reads the keys of `drop_table`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name = try object.table(with: vocabulary)
    self.init(
      name.name, schema: name.schema, ifExists: try object.flag("if_exists"),
      options: try object.options(of: .table, with: vocabulary),
      table: try object.value("table", with: vocabulary))
  }

  /// The name, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(name)
    object.flag("if_exists", ifExists)
    object.set(options)
    try object.set("table", table)
    return object.members
  }
}
