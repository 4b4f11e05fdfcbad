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
    let given = try object.require("rows")
    let isFile = given.kind == .object
    self.init(
      table.name, columns: columns, rows: isFile ? [] : try Self.rows(given, columns, with: vocabulary),
      source: isFile ? try RowSource(reading: given, with: vocabulary) : nil, schema: table.schema,
      multiinsert: try object.bool("multiinsert") ?? true)
  }

  private static func rows(_ node: JSONNode, _ columns: [TypedColumn], with vocabulary: DocumentVocabulary)
    throws -> [[Value?]]
  {
    let form = RowForm(columns: columns)
    return try node.elements().map { try form.row($0, with: vocabulary) }
  }

  /// The table with its columns, and the rows.
  ///
  /// - Throws: ``DocumentEncodingError`` for rows of a sequence of the program, which have no form until they are
  ///   made.
  public func documentMembers() throws -> [JSONMember] {
    var owner = ObjectBuilder()
    try owner.set(table, Self.tableKeys)
    try owner.set("columns", columns)
    var object = ObjectBuilder()
    try object.set("table", JSONValue.object(owner.members))
    try object.set("rows", try documentRows())
    if !multiinsert { try object.set("multiinsert", false) }
    return object.members
  }

  private func documentRows() throws -> JSONValue {
    if rows.isEmpty, let file = source?.documentValue { return file }
    let form = RowForm(columns: columns)
    var values = try rows.enumerated().map { try form.documentValue(of: $1, number: $0 + 1) }
    try source?.forEachRow(of: self) { row in
      values.append(try form.documentValue(of: row.values, number: values.count + 1))
    }
    return .array(values)
  }
}
