import Decant
import DecantSQLServer
import Testing

@Suite("Values of rows on SQL Server")
struct LiteralsTests {
  static let values: [(value: Value, type: any SQLType, text: String)] = [
    (true, .boolean, "1"),
    ("it's", .string(5), "'it''s'"),
    ("it's", .unicode(5), "N'it''s'"),
    ("größe", .unicodeText, "N'größe'"),
    ("n", CharacterType(.nchar, length: 1), "N'n'"),
    ("n", .ntext, "N'n'"),
    ("<a/>", .xml, "'<a/>'"),
    (.json(["a": "it's"]), .json, #"N'{"a":"it''s"}'"#),
    (.bytes([0, 0x7F, 0xFF]), .largeBinary, "0x007fff"),
    (.bytes([]), .image, "0x"),
    ("12345678123456781234567812345678", .uuid, "'12345678-1234-5678-1234-567812345678'"),
    ("12345678-1234-5678-1234-567812345678", .uniqueIdentifier, "'12345678-1234-5678-1234-567812345678'"),
    ("12345678-1234-5678-1234-567812345678", UUIDType(isNative: false), "'12345678123456781234567812345678'"),
    ("2024-02-29", .date, "'2024-02-29'"),
    ("2024-02-29T13:45:00", .dateTime, "'2024-02-29 13:45:00'"),
    ("2024-02-29T13:45:00.25", .dateTime, "'2024-02-29 13:45:00.250'"),
    ("2024-02-29T13:45:00.123456", .smallDatetime, "'2024-02-29 13:45:00.123'"),
    ("2024-02-29T13:45:00.123456", .datetime2(), "'2024-02-29 13:45:00.123456'"),
    ("2024-02-29T13:45:00.5+05:30", .zonedDateTime, "'2024-02-29 13:45:00.500000+05:30'"),
    ("2024-02-29T13:45:00Z", .datetimeOffset(), "'2024-02-29 13:45:00+00:00'"),
    ("13:45:00.123456", .time, "'13:45:00.123'"),
    ("13:45:00.123456", .sqlServerTime(), "'13:45:00.123456'"),
    (.null, .json, "NULL"),
    (.sql("getdate()"), .dateTime, "getdate()"),
  ]

  @Test("literals", arguments: values)
  func literal(value: Value, type: any SQLType, text: String) throws {
    #expect(try SQLServerTests.text(of: value, as: type) == text)
  }

  static let refusals: [(value: Value, type: any SQLType)] = [
    ("2024-02-29T13:45:00Z", .dateTime), ("1.50", .money), (.double(.nan), .float),
    (.seconds("5"), .interval),
    (.bytes([1]), .rowVersion), ("x", .sqlVariant),
  ]

  @Test("refused, with the place of the value", arguments: refusals)
  func refused(value: Value, type: any SQLType) throws {
    let words = try refusal(BulkInsertOp("t", columns: [.init("c", type)], rows: [[.null], [value]]))
    for place in ["table t", "row 2", "column c"] { #expect(words?.contains(place) == true) }
  }

  @Test("rows may carry the values of an identity")
  func identityInsert() throws {
    let operation = BulkInsertOp("t", columns: [.init("id", .integer)], rows: [[1], [nil]], schema: "My S")
    #expect(
      try sql(operation) == [
        "SET IDENTITY_INSERT [My S].t ON", "INSERT INTO [My S].t (id) VALUES (1)",
        "INSERT INTO [My S].t DEFAULT VALUES", "SET IDENTITY_INSERT [My S].t OFF",
      ])
  }
}
