extension BatchOperations {
  /// Creates an index; in a table that is made anew when it has its name.
  ///
  /// ```swift
  /// batch.createIndex("ix_books_title", ["author_id", .sql("lower(title)")])
  /// ```
  /// ```sql
  /// CREATE INDEX ix_books_title ON books (author_id, lower(title));
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - elements: The columns and expressions.
  ///   - unique: Whether no two rows may be equal.
  ///   - ifNotExists: Whether an index of that name is left as it is.
  ///   - options: Settings for single dialects, such as `["sqlite_where": "title <> ''"]`.
  public mutating func createIndex(
    _ name: Identifier?, _ elements: [IndexElement], unique: Bool = false, ifNotExists: Bool = false,
    options: DialectOptions = [:], info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let index = TableIndex(name, elements, unique: unique, options: options)
    let operation = CreateIndexOp(index, on: table.name, schema: table.schema, ifNotExists: ifNotExists)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Drops an index.
  ///
  /// ```swift
  /// batch.dropIndex("ix_books_title")
  /// ```
  /// ```sql
  /// DROP INDEX ix_books_title;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the index; nil takes that of the naming convention.
  ///   - ifExists: Whether it is no error where there is no such index.
  ///   - options: Settings for single dialects, such as `["postgresql_concurrently": true]`.
  ///   - index: What reversing creates.
  public mutating func dropIndex(
    _ name: Identifier?, ifExists: Bool = false, options: DialectOptions = [:], index: TableIndex? = nil,
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropIndexOp(
      name, of: table.name, schema: table.schema, ifExists: ifExists, options: options, index: index)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Gives the table a comment, unless the table is made anew.
  ///
  /// ```swift
  /// batch.createTableComment("all that we sell")
  /// ```
  /// ```sql
  /// COMMENT ON TABLE books IS 'all that we sell';
  /// ```
  ///
  /// - Parameters:
  ///   - comment: The comment; nil removes it.
  ///   - existingComment: The comment as it is, for the reverse.
  public mutating func createTableComment(
    _ comment: String?, existingComment: String? = nil, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line
  ) {
    let operation = CreateTableCommentOp(
      table.name, comment: comment, existingComment: existingComment, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Takes the comment of the table away.
  ///
  /// ```swift
  /// batch.dropTableComment()
  /// ```
  /// ```sql
  /// COMMENT ON TABLE books IS NULL;
  /// ```
  ///
  /// - Parameter existingComment: The comment as it is, for the reverse.
  public mutating func dropTableComment(
    existingComment: String? = nil, info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropTableCommentOp(table.name, existingComment: existingComment, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Executes SQL that is written as it stands, before the changes of the batch.
  ///
  /// ```swift
  /// batch.execute("DELETE FROM books WHERE title IS NULL")
  /// ```
  /// ```sql
  /// DELETE FROM books WHERE title IS NULL;
  /// ```
  ///
  /// - Parameters:
  ///   - sql: One statement, without a terminator.
  ///   - reverse: The statement that takes it back.
  ///   - effects: The operations that say what the statement does to the schema.
  public mutating func execute(
    _ sql: SQLText, reverse: SQLText? = nil, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line, effects: ((inout Operations) throws -> Void)? = nil
  ) rethrows {
    var inner = Operations(dialect: dialect)
    try effects?(&inner)
    let recorded = effects.map { _ in inner.recorded }
    invoke(ExecuteSQLOp(sql, effects: recorded, reverse: reverse), info: info, file: file, line: line)
  }
}
