/// Renames a table inside its schema.
public struct RenameTableOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "rename_table"
  /// The name with its schema.
  public var table: QualifiedName
  /// The new name.
  public var newName: Identifier

  /// Makes an operation.
  public init(_ name: Identifier, to newName: Identifier, schema: Identifier? = nil) {
    table = QualifiedName(name, schema: schema)
    self.newName = newName
  }

  /// Writes `ALTER TABLE a RENAME TO b`.
  public func performStandard(in script: inout Script) throws {
    try script.statement(RenameTable(table, to: newName))
  }
}

extension Operations {
  /// Renames a table inside its schema.
  ///
  /// ```swift
  /// op.renameTable("books", to: "works")
  /// ```
  /// ```sql
  /// ALTER TABLE books RENAME TO works;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the table.
  ///   - newName: The new name.
  ///   - schema: The schema, or nil for the default one.
  public mutating func renameTable(
    _ name: Identifier, to newName: Identifier, schema: Identifier? = nil, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    invoke(RenameTableOp(name, to: newName, schema: schema), info: info, file: file, line: line)
  }
}

extension RenameTableOp: DocumentOperation {
  /// A batch is on a table that keeps its name.
  public static var placement: OperationPlacement { .outsideBatch }
  /// The name and its schema.
  public static let tableKeys = TableKeys(table: "old_table_name", schema: "schema")

  /// Reads the keys of `rename_table`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let table = try object.table(Self.tableKeys, with: vocabulary)
    self.init(table.name, to: try object.require("new_table_name", with: vocabulary), schema: table.schema)
  }

  /// Both names.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table, Self.tableKeys)
    try object.set("new_table_name", newName)
    return object.members
  }
}
