extension BatchOperations {
  /// Adds a column.
  ///
  /// ```swift
  /// batch.addColumn(Column("isbn", .string(13)), at: .after("title"))
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD COLUMN isbn VARCHAR(13);
  /// ```
  ///
  /// - Parameters:
  ///   - column: The column. Where the table is made anew, the constraints that it brings need a name.
  ///   - position: Where it stands, in a table that is made anew; at the end without one.
  ///   - ifNotExists: Whether a column of that name is left as it is.
  ///   - inlinesReferences: Whether its only foreign key stands behind the column.
  ///   - inlinesPrimaryKey: Whether `PRIMARY KEY` stands behind the column.
  public mutating func addColumn(
    _ column: Column, at position: ColumnPosition? = nil, ifNotExists: Bool = false,
    inlinesReferences: Bool = false, inlinesPrimaryKey: Bool = false, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = AddColumnOp(
      table.name, column, schema: table.schema, ifNotExists: ifNotExists,
      inlinesReferences: inlinesReferences,
      inlinesPrimaryKey: inlinesPrimaryKey, position: position)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Changes a column; it stays where it stands.
  ///
  /// ```swift
  /// batch.alterColumn("title", nullable: false, newName: "name")
  /// ```
  /// ```sql
  /// ALTER TABLE books ALTER COLUMN title SET NOT NULL;
  ///
  /// ALTER TABLE books RENAME title TO name;
  /// ```
  ///
  /// Where the table is made anew, other operations of the batch may call the column by its old name or by
  /// its new one.
  ///
  /// - Parameters:
  ///   - column: The name of the column.
  ///   - position: Where it stands, in a table that is made anew; where it is without one.
  ///   - nullable: Whether NULL is allowed; nil leaves it.
  ///   - serverDefault: The default: `.set(...)`, a literal, or `.dropped`.
  ///   - newName: The new name; nil leaves it.
  ///   - type: The type; nil leaves it. The rows of a new table are cast where they have to be.
  ///   - comment: The comment: a literal or `.dropped`.
  ///   - autoincrement: Whether the database counts; nil leaves it.
  ///   - existing: What is known of the column as it is; a check that its type has brought goes with it.
  ///   - options: Settings for single dialects, such as `["postgresql_using": "title::int"]`.
  public mutating func alterColumn(
    _ column: Identifier, at position: ColumnPosition? = nil, nullable: Bool? = nil,
    serverDefault: Change<ServerDefault> = .unchanged,
    newName: Identifier? = nil, type: (any SQLType)? = nil, comment: Change<String> = .unchanged,
    autoincrement: Bool? = nil, existing: AlterColumnOp.ExistingColumn = AlterColumnOp.ExistingColumn(),
    options: DialectOptions = [:], info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = AlterColumnOp(
      table.name, column, schema: table.schema, nullable: nullable, serverDefault: serverDefault,
      newName: newName,
      type: type, comment: comment, autoincrement: autoincrement, existing: existing, options: options,
      position: position)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Drops a column; constraints of several columns that it is part of go with it where the table is made
  /// anew.
  ///
  /// ```swift
  /// batch.dropColumn("code")
  /// ```
  /// ```sql
  /// ALTER TABLE books DROP COLUMN code;
  /// ```
  ///
  /// - Parameters:
  ///   - column: The name of the column.
  ///   - ifExists: Whether it is no error where there is no such column.
  ///   - existingType: The type of the column, whose check goes as well.
  ///   - options: Settings for single dialects, such as `["mssql_drop_default": true]`.
  ///   - reverse: What reversing adds.
  public mutating func dropColumn(
    _ column: Identifier, ifExists: Bool = false, existingType: (any SQLType)? = nil,
    options: DialectOptions = [:],
    reverse: Column? = nil, info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropColumnOp(
      table.name, column, schema: table.schema, ifExists: ifExists, existingType: existingType,
      options: options,
      reverse: reverse)
    invoke(operation, info: info, file: file, line: line)
  }
}
