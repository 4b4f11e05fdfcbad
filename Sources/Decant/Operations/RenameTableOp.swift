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
