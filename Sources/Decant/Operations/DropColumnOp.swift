/// Drops a column of a table.
public struct DropColumnOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "drop_column"
  /// The table with its schema.
  public var table: QualifiedName
  /// The column.
  public var column: Identifier
  /// Whether it is no error where there is no such column.
  public var ifExists: Bool
  /// The type of the column, where a batch has to know it.
  public var existingType: (any SQLType)?
  /// Settings for single dialects, such as `mssql_drop_default`.
  public var options: DialectOptions
  /// What reversing adds.
  public var reverse: Column?

  /// Makes an operation.
  public init(
    _ table: Identifier, _ column: Identifier, schema: Identifier? = nil, ifExists: Bool = false,
    existingType: (any SQLType)? = nil, options: DialectOptions = [:], reverse: Column? = nil
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.column = column
    self.ifExists = ifExists
    self.existingType = existingType
    self.options = options
    self.reverse = reverse
  }

  /// Writes `DROP COLUMN`.
  public func performStandard(in script: inout Script) throws {
    try script.statement(DropColumn(column, of: table, ifExists: ifExists))
  }

  /// `add_column`, where the column is known.
  public func reversed() throws -> any MigrateOperation {
    guard let reverse else { throw ReverseError(Self.documentName, missing: "the column") }
    return AddColumnOp(table.name, reverse, schema: table.schema, ifNotExists: ifExists)
  }
}

extension Operations {
  /// Drops a column of a table.
  ///
  /// ```swift
  /// op.dropColumn("books", "isbn")
  /// ```
  /// ```sql
  /// ALTER TABLE books DROP COLUMN isbn;
  /// ```
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - column: The name of the column.
  ///   - schema: The schema, or nil for the default one.
  ///   - ifExists: Whether it is no error where there is no such column.
  ///   - existingType: The type of the column, where a batch has to know it.
  ///   - options: Settings for single dialects, such as `["mssql_drop_default": true]`.
  ///   - reverse: What reversing adds.
  public mutating func dropColumn(
    _ table: Identifier, _ column: Identifier, schema: Identifier? = nil, ifExists: Bool = false,
    existingType: (any SQLType)? = nil, options: DialectOptions = [:], reverse: Column? = nil,
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropColumnOp(
      table, column, schema: schema, ifExists: ifExists, existingType: existingType, options: options,
      reverse: reverse)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension DropColumnOp: DocumentOperation {
  /// Reads the keys of `drop_column`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(with: vocabulary)
    self.init(
      table.name, try object.require("column_name", with: vocabulary), schema: table.schema,
      ifExists: try object.flag("if_exists"),
      existingType: try object.type("existing_type", with: vocabulary),
      options: try object.options(of: .dropColumn, with: vocabulary),
      reverse: try object.value("column", with: vocabulary))
  }

  /// The table, the column, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.set("column_name", column)
    object.flag("if_exists", ifExists)
    try object.set("existing_type", type: existingType)
    object.set(options)
    try object.set("column", reverse)
    return object.members
  }
}
