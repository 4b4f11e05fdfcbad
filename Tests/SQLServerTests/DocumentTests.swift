import Decant
import DecantSQLServer
import Testing

@Suite("The types and options of SQL Server in documents")
struct DocumentTests {
  private static let vocabulary = DocumentVocabulary(dialects: [.sqlserver])

  static let types: [(type: String, text: String)] = [
    (#""mssql.TINYINT""#, "TINYINT"),
    (#"{"type": "mssql.NVARCHAR", "length": "max"}"#, "NVARCHAR(max)"),
    (#"{"type": "mssql.DATETIME2", "precision": 3, "timezone": true}"#, "DATETIME2(3)"),
    (#"{"type": "mssql.TIME", "precision": 0}"#, "TIME(0)"),
    (#"{"type": "mssql.NTEXT", "length": 5, "collation": "X_Y"}"#, "NTEXT(5) COLLATE X_Y"),
    (#"{"type": "mssql.VARBINARY", "length": "max", "filestream": true}"#, "VARBINARY(max) FILESTREAM"),
    (#"{"type": "mssql.BIT", "create_constraint": true, "name": "ck"}"#, "BIT"),
    (#"{"type": "mssql.JSON", "none_as_null": true}"#, "NVARCHAR(max)"),
    (#""mssql.TIMESTAMP""#, "TIMESTAMP"),
  ]

  @Test("types", arguments: types)
  func type(type: String, text: String) throws {
    #expect(try statements(alterColumn(to: type)) == ["ALTER TABLE t ALTER COLUMN c \(text)"])
  }

  static let refusals: [String] = [
    alterColumn(to: #"{"type": "mssql.VARBINARY", "length": 50, "filestream": true}"#),
    alterColumn(to: #"{"type": "mssql.TINYINT", "length": 5}"#),
    """
    [{"op": "create_index", "index_name": "i", "table_name": "t", "columns": [],
     "dialect_options": {"mssql_x": 1}}]
    """,
  ]

  @Test("refused", arguments: refusals)
  func refused(document: String) {
    #expect(throws: DocumentErrors.self) { try statements(document) }
  }

  private static func alterColumn(to type: String) -> String {
    #"[{"op": "alter_column", "table_name": "t", "column_name": "c", "type": "# + type + "}]"
  }

  private func alterColumn(to type: String) -> String { Self.alterColumn(to: type) }

  private func statements(_ text: String) throws -> [String] {
    let document = try OperationDocument(parsing: Array(text.utf8), vocabulary: Self.vocabulary)
    return try document.operations.flatMap { try sql($0.operation) }
  }
}
