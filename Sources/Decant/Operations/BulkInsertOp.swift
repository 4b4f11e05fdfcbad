/// Inserts rows into a table.
public struct BulkInsertOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "bulk_insert"
  /// The table with its schema.
  public var table: QualifiedName
  /// The columns that rows may have, with the types that decide how values are written.
  public var columns: [TypedColumn]
  /// The rows: a value for each column in its order; one that the row leaves out is nil.
  public var rows: [[Value?]]
  /// More rows, which are read one by one while their statements are written.
  public var source: RowSource?
  /// Whether a driver may insert several rows at once; how many a statement of a script has is a setting of the
  /// dialect.
  public var multiinsert: Bool

  /// A column of the table by name and type.
  public struct TypedColumn: Sendable {
    /// The name.
    public var name: Identifier
    /// The type.
    public var type: any SQLType

    /// Makes a column.
    public init(_ name: Identifier, _ type: any SQLType) {
      self.name = name
      self.type = type
    }
  }

  /// Makes an operation.
  public init(
    _ table: Identifier, columns: [TypedColumn], rows: [[Value?]] = [], source: RowSource? = nil,
    schema: Identifier? = nil, multiinsert: Bool = true
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.columns = columns
    self.rows = rows
    self.source = source
    self.multiinsert = multiinsert
  }

  /// Writes an `INSERT` for each row, or for as many as the dialect is set to.
  public func performStandard(in script: inout Script) throws {
    var inserts = InsertWriter(self, in: script.dialect)
    for row in rows { try inserts.write(.some(row), to: &script) }
    try source?.forEachRow(of: self) { try inserts.write($0, to: &script) }
    try inserts.finish(in: &script)
  }
}

/// What an `INSERT` has in place of columns and values where a row has none.
public struct EmptyRow: SQLElement {
  /// Makes the clause.
  public init() {}

  /// Writes `DEFAULT VALUES`, or `() VALUES ()` where the dialect lacks it.
  public func writeStandard(to writer: inout SQLWriter) {
    writer.keyword(writer.dialect.insertsDefaultValues ? "DEFAULT VALUES" : "() VALUES ()")
  }
}

extension Operations {
  /// Inserts rows into a table.
  ///
  /// ```swift
  /// op.bulkInsert(
  ///   into: "genres", columns: [.init("id", .integer), .init("name", .string(50))],
  ///   rows: [[1, "poetry"], [2, "children's"]])
  /// ```
  /// ```sql
  /// INSERT INTO genres (id, name) VALUES (1, 'poetry');
  ///
  /// INSERT INTO genres (id, name) VALUES (2, 'children''s');
  /// ```
  ///
  /// More than about a hundred rows take the compiler long; give those as text, or in a file.
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - columns: The columns with their types.
  ///   - rows: A value for each column.
  ///   - schema: The schema, or nil for the default one.
  public mutating func bulkInsert(
    into table: Identifier, columns: [BulkInsertOp.TypedColumn], rows: [[Value]], schema: Identifier? = nil,
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    invoke(
      BulkInsertOp(table, columns: columns, rows: rows, schema: schema), info: info, file: file, line: line)
  }

  /// Inserts the rows of a text, a file or a sequence into a table, which are read while they are written.
  ///
  /// ```swift
  /// op.bulkInsert(
  ///   into: "genres", columns: [.init("id", .integer), .init("name", .string(50))],
  ///   from: .csv("""
  ///     id,name
  ///     1,poetry
  ///     2,children's
  ///     """))
  /// ```
  /// ```sql
  /// INSERT INTO genres (id, name) VALUES (1, 'poetry');
  ///
  /// INSERT INTO genres (id, name) VALUES (2, 'children''s');
  /// ```
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - columns: The columns with their types, which decide how the texts of a CSV are read.
  ///   - source: The rows.
  ///   - schema: The schema, or nil for the default one.
  public mutating func bulkInsert(
    into table: Identifier, columns: [BulkInsertOp.TypedColumn], from source: RowSource,
    schema: Identifier? = nil, info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    invoke(
      BulkInsertOp(table, columns: columns, source: source, schema: schema), info: info, file: file,
      line: line)
  }
}
