/// Creates a table, with its indexes and comments.
public struct CreateTableOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "create_table"
  /// The table.
  public var table: Table
  /// Whether a table of that name is left as it is.
  public var ifNotExists: Bool

  /// Makes an operation.
  public init(_ table: Table, ifNotExists: Bool = false) {
    self.table = table
    self.ifNotExists = ifNotExists
  }

  /// Writes `CREATE TABLE`, then `CREATE INDEX` and `COMMENT ON` for what belongs to the table.
  public func performStandard(in script: inout Script) throws {
    let table = try script.resolved(table)
    try script.statement(CreateTable(table, ifNotExists: ifNotExists))
    for index in table.indexes { try script.statement(CreateIndex(index, on: table.name)) }
    guard script.dialect.comments == .statement else { return }
    if let comment = table.comment { try script.statement(SetTableComment(comment, on: table.name)) }
    for column in table.columns where column.comment != nil {
      try script.statement(SetColumnComment(column.comment, on: column.name, of: table.name))
    }
  }

  /// `drop_table`.
  public func reversed() -> any MigrateOperation {
    DropTableOp(table.name.name, schema: table.name.schema, options: table.options, table: table)
  }
}

extension Operations {
  /// Creates a table.
  ///
  /// ```swift
  /// op.createTable("books") {
  ///   Column("id", .integer, primaryKey: true)
  ///   Column("title", .string(200), nullable: false)
  ///   UniqueConstraint("title", name: "uq_books_title")
  /// }
  /// ```
  /// ```sql
  /// CREATE TABLE books (
  ///     id SERIAL NOT NULL,
  ///     title VARCHAR(200) NOT NULL,
  ///     PRIMARY KEY (id),
  ///     CONSTRAINT uq_books_title UNIQUE (title)
  /// );
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the table.
  ///   - schema: The schema, or nil for the default one.
  ///   - ifNotExists: Whether a table of that name is left as it is.
  ///   - comment: The comment that the database keeps.
  ///   - prefixes: Words between `CREATE` and `TABLE`, such as `TEMPORARY`.
  ///   - options: Settings for single dialects, such as `["mysql_engine": "InnoDB"]`.
  ///   - items: The columns, constraints and indexes.
  public mutating func createTable(
    _ name: Identifier, schema: Identifier? = nil, ifNotExists: Bool = false, comment: String? = nil,
    prefixes: [String] = [], options: DialectOptions = [:], info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line, @TableBuilder _ items: () -> [any TableItem]
  ) {
    let table = Table(
      name, schema: schema, comment: comment, prefixes: prefixes, options: options, items)
    invoke(CreateTableOp(table, ifNotExists: ifNotExists), info: info, file: file, line: line)
  }
}

extension CreateTableOp: DocumentOperation {
  /// A batch is on a table that there is.
  public static var placement: OperationPlacement { .outsideBatch }

  /// Reads the keys of `create_table`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try Table(reading: &object, with: vocabulary), ifNotExists: try object.flag("if_not_exists"))
  }

  /// The table with its columns, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.append(try table.documentMembers())
    object.flag("if_not_exists", ifNotExists)
    return object.members
  }
}
