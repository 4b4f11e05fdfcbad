/// Gives a table a comment.
public struct CreateTableCommentOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "create_table_comment"
  /// The table with its schema.
  public var table: QualifiedName
  /// The comment; nil removes it.
  public var comment: String?
  /// The comment as it is.
  public var existingComment: String?

  /// Makes an operation.
  public init(
    _ table: Identifier, comment: String?, existingComment: String? = nil, schema: Identifier? = nil
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.comment = comment
    self.existingComment = existingComment
  }

  /// Writes `COMMENT ON TABLE`.
  public func performStandard(in script: inout Script) throws {
    try script.statement(SetTableComment(comment, on: table))
  }

  /// The existing comment again, or none.
  public func reversed() -> any MigrateOperation {
    guard let existingComment else {
      return DropTableCommentOp(table.name, existingComment: comment, schema: table.schema)
    }
    return CreateTableCommentOp(
      table.name, comment: existingComment, existingComment: comment, schema: table.schema)
  }
}

/// Takes the comment of a table away.
public struct DropTableCommentOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "drop_table_comment"
  /// The table with its schema.
  public var table: QualifiedName
  /// The comment as it is.
  public var existingComment: String?

  /// Makes an operation.
  public init(_ table: Identifier, existingComment: String? = nil, schema: Identifier? = nil) {
    self.table = QualifiedName(table, schema: schema)
    self.existingComment = existingComment
  }

  /// Writes `COMMENT ON TABLE t IS NULL`.
  public func performStandard(in script: inout Script) throws {
    try script.statement(SetTableComment(nil, on: table))
  }

  /// `create_table_comment` with the existing comment.
  public func reversed() -> any MigrateOperation {
    CreateTableCommentOp(table.name, comment: existingComment, schema: table.schema)
  }
}

extension Operations {
  /// Gives a table a comment.
  ///
  /// ```swift
  /// op.createTableComment("books", "all that we sell")
  /// ```
  /// ```sql
  /// COMMENT ON TABLE books IS 'all that we sell';
  /// ```
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - comment: The comment; nil removes it.
  ///   - existingComment: The comment as it is, for the reverse.
  ///   - schema: The schema, or nil for the default one.
  public mutating func createTableComment(
    _ table: Identifier, _ comment: String?, existingComment: String? = nil, schema: Identifier? = nil,
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = CreateTableCommentOp(
      table, comment: comment, existingComment: existingComment, schema: schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Takes the comment of a table away.
  ///
  /// ```swift
  /// op.dropTableComment("books")
  /// ```
  /// ```sql
  /// COMMENT ON TABLE books IS NULL;
  /// ```
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - existingComment: The comment as it is, for the reverse.
  ///   - schema: The schema, or nil for the default one.
  public mutating func dropTableComment(
    _ table: Identifier, existingComment: String? = nil, schema: Identifier? = nil, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropTableCommentOp(table, existingComment: existingComment, schema: schema)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension CreateTableCommentOp: DocumentOperation {
  /// Reads the keys of `create_table_comment`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(with: vocabulary)
    self.init(
      table.name, comment: try object.requireNullable("comment", with: vocabulary),
      existingComment: try object.string("existing_comment"), schema: table.schema)
  }

  /// The table and both comments.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.setNullable("comment", comment)
    try object.set("existing_comment", existingComment)
    return object.members
  }
}

extension DropTableCommentOp: DocumentOperation {
  /// Reads the keys of `drop_table_comment`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(with: vocabulary)
    self.init(table.name, existingComment: try object.string("existing_comment"), schema: table.schema)
  }

  /// The table and the comment.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.set("existing_comment", existingComment)
    return object.members
  }
}
