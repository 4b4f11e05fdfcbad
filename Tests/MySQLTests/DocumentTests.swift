import Decant
import DecantMySQL
import Testing

@Suite("The types and options of MySQL in documents")
struct DocumentTests {
  private static let vocabulary = DocumentVocabulary(dialects: [.mysql])

  static let types: [(type: String, text: String)] = [
    (#""mysql.DATE""#, "DATE"),
    (#"{"type": "mysql.BIGINT", "display_width": 5, "unsigned": true}"#, "BIGINT(5) UNSIGNED"),
    (#"{"type": "mysql.TINYINT", "zerofill": true}"#, "TINYINT ZEROFILL"),
    (#"{"type": "mysql.NUMERIC", "precision": 10, "unsigned": true}"#, "NUMERIC(10) UNSIGNED"),
    (#"{"type": "mysql.REAL", "precision": 10, "scale": 2}"#, "REAL(10, 2)"),
    (#"{"type": "mysql.VARCHAR", "length": 9, "charset": "latin1"}"#, "VARCHAR(9) CHARACTER SET latin1"),
    (#"{"type": "mysql.NCHAR", "length": 9, "binary": true}"#, "NATIONAL CHAR(9) BINARY"),
    (#"{"type": "mysql.LONGTEXT", "length": 5, "collation": "x"}"#, "LONGTEXT COLLATE x"),
    (#"{"type": "mysql.ENUM", "values": ["a", "b"], "name": "e", "ascii": true}"#, "ENUM('a','b') ASCII"),
    (#"{"type": "mysql.SET", "values": ["a,b"]}"#, "SET('a,b')"),
    (#"{"type": "mysql.TIMESTAMP", "fsp": 6, "timezone": true}"#, "TIMESTAMP(6)"),
    (#"{"type": "mysql.YEAR", "display_width": 4}"#, "YEAR(4)"),
    (#"{"type": "mysql.BIT", "length": 8}"#, "BIT(8)"),
    (#"{"type": "mysql.MEDIUMBLOB", "length": 8}"#, "MEDIUMBLOB"),
    (#""mysql.INET6""#, "INET6"),
  ]

  @Test("types", arguments: types)
  func type(type: String, text: String) throws {
    let statements = try statements(Self.rename(type))
    #expect(statements == ["ALTER TABLE t CHANGE c d \(text) NULL"])
  }

  @Test("options")
  func options() throws {
    let document = """
      [{"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer"}],
        "dialect_options": {"mysql_engine": "InnoDB", "mysql_any_other": 5}}]
      """
    #expect(
      try statements(document) == ["CREATE TABLE t (\n    a INTEGER\n)ENGINE=InnoDB ANY_OTHER=5"])
  }

  static let refusals: [String] = [
    rename(#""mysql.SET""#),
    rename(#"{"type": "mysql.SET", "values": ["a", ""]}"#),
    rename(#"{"type": "mysql.DOUBLE", "precision": 10}"#),
    rename(#"{"type": "mysql.INTEGER", "length": 5}"#),
    rename(#"{"type": "mysql.VARCHAR", "charset": 5}"#),
    """
    [{"op": "create_index", "index_name": "i", "table_name": "t", "columns": ["a"],
      "dialect_options": {"mysql_where": "a"}}]
    """,
  ]

  @Test("refused", arguments: refusals)
  func refused(document: String) {
    #expect(throws: DocumentErrors.self) { try statements(document) }
  }

  private static func rename(_ type: String) -> String {
    """
    [{"op": "alter_column", "table_name": "t", "column_name": "c", "new_column_name": "d", "type": \(type)}]
    """
  }

  private func statements(_ text: String) throws -> [String] {
    let document = try OperationDocument(parsing: Array(text.utf8), vocabulary: Self.vocabulary)
    return try document.operations.flatMap { try sql($0.operation) }
  }
}
