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
  /// Whether a driver may insert several rows at once; a script has one statement for each row.
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
    _ table: Identifier, columns: [TypedColumn], rows: [[Value?]], schema: Identifier? = nil,
    multiinsert: Bool = true
  ) {
    self.table = QualifiedName(table, schema: schema)
    self.columns = columns
    self.rows = rows
    self.multiinsert = multiinsert
  }

  /// Writes an `INSERT` for each row.
  public func performStandard(in script: inout Script) throws {
    // found once: the rules of a column are the same for all of its rows
    let rules = columns.map { script.dialect.literals.rule(for: $0.type.variant(for: script.dialect.name)) }
    for (number, row) in rows.enumerated() {
      try script.statement { writer in try writeRow(row, number: number + 1, rules: rules, to: &writer) }
    }
  }

  private func writeRow(
    _ row: [Value?], number: Int, rules: [LiteralStyle.Rule], to writer: inout SQLWriter
  ) throws {
    guard row.count <= columns.count else {
      throw RenderError(
        .invalid("row \(number) of table \(table) has \(row.count) values for \(columns.count) columns"))
    }
    writer.keyword("INSERT INTO")
    writer.name(table)
    let given = row.indices.filter { row[$0] != nil }
    guard !given.isEmpty else { return try writer.element(EmptyRow()) }
    writer.parenthesized { $0.list(given) { $0.identifier(columns[$1].name) } }
    writer.keyword("VALUES")
    try writer.parenthesized { writer in
      try writer.list(given) { writer, place in
        do {
          try rules[place](row[place] ?? .null, &writer)
        } catch let error as RenderError {
          throw error.within("column \(columns[place].name)").within("row \(number)").within("table \(table)")
        }
      }
    }
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
  /// More than about a hundred rows take the compiler long; read those from a text at run time.
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
}

extension BulkInsertOp: DocumentOperation {
  /// The rows of a batch's table are copied as they are.
  public static var placement: OperationPlacement { .outsideBatch }
  /// The keys inside of `table`.
  public static let tableKeys = TableKeys(table: "name", schema: "schema")

  /// Reads the keys of `bulk_insert`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    var owner = try ObjectReader(try object.require("table"))
    let table = try owner.table(Self.tableKeys, with: vocabulary)
    let columns: [TypedColumn] = try owner.require("columns", with: vocabulary)
    try owner.finish()
    let form = RowForm(columns: columns)
    self.init(
      table.name, columns: columns,
      rows: try object.require("rows").elements().map { try form.row($0, with: vocabulary) },
      schema: table.schema, multiinsert: try object.bool("multiinsert") ?? true)
  }

  /// The table with its columns, and the rows.
  public func documentMembers() throws -> [JSONMember] {
    var owner = ObjectBuilder()
    try owner.set(table, Self.tableKeys)
    try owner.set("columns", columns)
    let form = RowForm(columns: columns)
    let rows = try rows.enumerated().map { try form.documentValue(of: $1, number: $0 + 1) }
    var object = ObjectBuilder()
    try object.set("table", JSONValue.object(owner.members))
    try object.set("rows", rows)
    if !multiinsert { try object.set("multiinsert", false) }
    return object.members
  }
}
