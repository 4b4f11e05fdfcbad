import Decant
import DecantMySQL
import Testing

@Suite("Values of rows on MySQL")
struct LiteralsTests {
  static let values: [(value: Value, type: any SQLType, text: String)] = [
    (#"it's \ 50%"#, .string(), #"'it''s \\ 50%'"#),
    ("größe 🙂", .longtext(), "'größe 🙂'"),
    (true, .boolean, "true"),
    (1.5, .double, "1.5"),
    (1, .tinyint(), "1"),
    ("12345678901234567890.10", .numeric(), "12345678901234567890.10"),
    (.bytes([0, 39, 0x5C, 0xFF]), .largeBinary, "X'00275cff'"),
    (.bytes([]), .longblob, "X''"),
    (.json(["a": #"q"\"#]), .json, #"'{"a":"q\\"\\\\"}'"#),
    ("12345678-1234-5678-1234-567812345678", .uuid, "'12345678123456781234567812345678'"),
    ("2024-02-29T13:45:00.5", .dateTime, "'2024-02-29 13:45:00.500000'"),
    ("2024-02-29T13:45:00+05:30", .zonedDateTime, "'2024-02-29 13:45:00+05:30'"),
    ("13:45", .time, "'13:45:00'"),
    ("a,b", .set("a", "b"), "'a,b'"),
    (.null, .json, "NULL"),
    (.sql("now()"), .dateTime, "now()"),
  ]

  @Test("literals", arguments: values)
  func literal(value: Value, type: any SQLType, text: String) throws {
    #expect(try MySQLTests.text(of: value, as: type) == text)
  }

  static let refusals: [(value: Value, type: any SQLType)] = [
    (.seconds("5"), .interval), (.double(.nan), .double), (2024, .year), (1, VendorType("mysql.BIT")),
  ]

  @Test("refused, with row and column", arguments: refusals)
  func refused(value: Value, type: any SQLType) throws {
    let rows = BulkInsertOp("t", columns: [.init("c", type)], rows: [[.null], [value]])
    let error = try #require(try refusal(rows))
    #expect(error.contains("row 2") && error.contains("column c"))
  }

  @Test("a row without values")
  func emptyRow() throws {
    #expect(
      try sql(BulkInsertOp("t", columns: [.init("c", .integer)], rows: [[nil]])) == [
        "INSERT INTO t () VALUES ()"
      ])
  }
}
