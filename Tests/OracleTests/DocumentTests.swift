import Decant
import DecantOracle
import Testing

@Suite("The types of Oracle in documents")
struct DocumentTests {
  private static let vocabulary = DocumentVocabulary(dialects: [.oracle])

  static let types: [(type: String, text: String)] = [
    (#""oracle.BLOB""#, "BLOB"),
    (#""oracle.NVARCHAR2""#, "NVARCHAR2"),
    (#"{"type": "oracle.NVARCHAR", "length": 5}"#, "NVARCHAR2(5)"),
    (#"{"type": "oracle.VARCHAR2", "length": 5, "collation": "BINARY_CI"}"#, "VARCHAR2(5 CHAR)"),
    (#"{"type": "oracle.NCLOB", "length": 5}"#, "NCLOB"),
    (#"{"type": "oracle.DATE", "timezone": true}"#, "DATE"),
    (#"{"type": "oracle.NUMBER", "precision": 5, "scale": 0}"#, "NUMBER(5, 0)"),
    (#"{"type": "oracle.FLOAT", "binary_precision": 63}"#, "FLOAT(63)"),
    (#"{"type": "oracle.TIMESTAMP", "local_timezone": true}"#, "TIMESTAMP WITH LOCAL TIME ZONE"),
    (#"{"type": "oracle.INTERVAL", "day_precision": 4}"#, "INTERVAL DAY(4) TO SECOND"),
    (#"{"type": "oracle.RAW", "length": 16}"#, "RAW(16)"),
    (#"{"type": "oracle.BINARY_DOUBLE", "precision": 5}"#, "BINARY_DOUBLE(5)"),
    (#"{"type": "oracle.JSON", "use_blob": true}"#, "BLOB"),
    (#"{"type": "oracle.VECTOR", "dim": 3, "storage_format": "FLOAT32"}"#, "VECTOR(3,FLOAT32,*)"),
  ]

  @Test("text", arguments: types)
  func text(type: String, text: String) throws {
    #expect(try statements(type) == ["ALTER TABLE t MODIFY c \(text)"])
  }

  static let refusals: [String] = [
    #"{"type": "oracle.FLOAT", "precision": 63}"#,
    #"{"type": "oracle.VECTOR", "storage_format": "FLOAT16"}"#,
    #"{"type": "oracle.TIMESTAMP", "timezone": true, "local_timezone": true}"#,
    #"{"type": "oracle.NUMBER", "length": 5}"#,
  ]

  @Test("refused", arguments: refusals)
  func refused(type: String) {
    #expect(throws: DocumentErrors.self) { try statements(type) }
  }

  private func statements(_ type: String) throws -> [String] {
    let text = #"[{"op": "alter_column", "table_name": "t", "column_name": "c", "type": "# + type + "}]"
    let document = try OperationDocument(parsing: Array(text.utf8), vocabulary: Self.vocabulary)
    return try document.operations.flatMap { try sql($0.operation) }
  }
}
