import Decant
import DecantOracle
import Testing

@Suite("Values of rows on Oracle")
struct LiteralsTests {
  static let values: [(value: Value, type: any SQLType, text: String)] = [
    (true, .boolean, "1"),
    (1.5, .number(), "1.5"),
    ("2.50", .number(5, 2), "2.50"),
    (.double(.nan), .binaryDouble, "BINARY_DOUBLE_NAN"),
    (.double(-.infinity), .binaryFloat, "-BINARY_FLOAT_INFINITY"),
    ("it's", .varchar2(10), "'it''s'"),
    ("2024-02-29", .date, "TO_DATE('2024-02-29', 'YYYY-MM-DD')"),
    ("2024-02-29", .dateTime, "TO_DATE('2024-02-29 00:00:00', 'YYYY-MM-DD HH24:MI:SS')"),
    ("2024-02-29T13:45:00", .oracleDate, "TO_DATE('2024-02-29 13:45:00', 'YYYY-MM-DD HH24:MI:SS')"),
    (
      "2024-02-29T13:45:00.5", .timestamp,
      "TO_TIMESTAMP('2024-02-29 13:45:00.500000', 'YYYY-MM-DD HH24:MI:SS.FF')"
    ),
    (
      "2024-02-29T13:45:00+05:30", TemporalType(.timestamp, hasTimeZone: true),
      "TO_TIMESTAMP_TZ('2024-02-29 13:45:00 +05:30', 'YYYY-MM-DD HH24:MI:SS TZH:TZM')"
    ),
    (
      "2024-02-29T13:45:00.5Z", .localTimestamp,
      "TO_TIMESTAMP_TZ('2024-02-29 13:45:00.500000 +00:00', 'YYYY-MM-DD HH24:MI:SS.FF TZH:TZM')"
    ),
    ("13:45:00", .time, "'13:45:00'"),
    (.seconds("3600"), .interval, "NUMTODSINTERVAL(3600.0, 'SECOND')"),
    (.seconds("0.12345678"), .interval, "NUMTODSINTERVAL(0.123457, 'SECOND')"),
    (.bytes([0, 0x7F, 0xFF]), .largeBinary, "HEXTORAW('007fff')"),
    (.bytes([]), .largeBinary, "EMPTY_BLOB()"),
    (.bytes([]), .oracleRaw(5), "HEXTORAW('')"),
    (.json(["a": "it's"]), .json, #"'{"a":"it''s"}'"#),
    (.json([]), JSONType(options: ["oracle_use_blob": true]), "HEXTORAW('5b5d')"),
    ("12345678-1234-5678-1234-567812345678", .uuid, "'12345678123456781234567812345678'"),
  ]

  @Test("text", arguments: values)
  func text(value: Value, type: any SQLType, text: String) throws {
    #expect(try OracleTests.text(of: value, as: type) == text)
  }

  static let refusals: [(value: Value, type: any SQLType, words: String)] = [
    (
      "2024-02-29T13:45:00+05:30", .zonedDateTime,
      "the time zone of 2024-02-29 13:45:00+05:30 in a column that keeps none is not supported; "
        + "leave the zone out, or make the column a TIMESTAMP with timezone"
    ),
    (
      .bytes([UInt8](repeating: 0, count: 2001)), .largeBinary,
      "a value of 2001 bytes is not supported; a statement takes 2000; load longer ones with DBMS_LOB"
    ),
    (
      .double(.nan), .float,
      "the number nan cannot be written as a value of type Float; "
        + "give a value of that type, or the SQL that makes it"
    ),
    (
      .seconds("5"), IntervalType(isNative: false),
      "an interval of 5 seconds cannot be written as a value of type Interval; "
        + "give a value of that type, or the SQL that makes it"
    ),
    (
      "AAA", .rowID,
      "the text \"AAA\" cannot be written as a value of type oracle.ROWID; "
        + "give a value of that type, or the SQL that makes it"
    ),
  ]

  @Test("refused, with the place of the value", arguments: refusals)
  func refused(value: Value, type: any SQLType, words: String) throws {
    let found = try refusal(BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]]))
    let problem = try #require(found)
    #expect(problem.hasSuffix(": " + words))
    #expect(problem.contains("table t") && problem.contains("row 1") && problem.contains("column c"))
  }

  @Test("a text of more than 4000 bytes is put together, no character cut")
  func longText() throws {
    let text = try OracleTests.text(of: .string("x" + String(repeating: "é", count: 2000)), as: .text)
    #expect(
      text == "TO_CLOB('x\(String(repeating: "é", count: 1999))') || TO_CLOB('é')")
    let longest = String(repeating: "é", count: 2000)
    #expect(try OracleTests.text(of: .string(longest), as: .text) == "'\(longest)'")
  }
}
