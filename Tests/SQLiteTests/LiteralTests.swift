import Decant
import DecantSQLite
import Testing

@Suite("Values on SQLite")
struct LiteralTests {
  static let slashes = TemporalType.date.sqliteStorageFormat("%(day)02d/%(month)02d/%(year)04d")
  static let padded = TemporalType.time.sqliteStorageFormat(
    "%(hour)3d:%(minute)d %% %(microsecond)06i%(second)s")

  static let values: [(value: Value, type: any SQLType, text: String)] = [
    (true, .boolean, "1"), (false, .boolean, "0"),
    ("2024-02-29", .date, "'2024-02-29'"),
    ("13:45", .time, "'13:45:00.000000'"),
    ("2024-02-29T13:45:00.5", .dateTime, "'2024-02-29 13:45:00.500000'"),
    ("2024-02-29", .timestamp, "'2024-02-29 00:00:00.000000'"),
    // as SQLAlchemy, which has no place for it in the text either
    ("2024-02-29T13:45:00+05:30", .zonedDateTime, "'2024-02-29 13:45:00.000000'"),
    ("0044-03-15", slashes, "'15/03/0044'"),
    ("03:04:05.000006", padded, "'  3:4 % 0000065'"),
    (.bytes([0, 1, 255]), .largeBinary, "X'0001ff'"), (.bytes([]), .largeBinary, "X''"),
    (.json(.object([JSONMember(name: "a", value: "it's")])), .json, #"'{"a":"it''s"}'"#),
    (.json(.null), .sqliteJSONB, "jsonb('null')"), (nil, .sqliteJSONB, "NULL"),
    (.json(true), VendorType("postgresql.JSONB", .json), "'true'"),
    ("12345678-1234-5678-1234-567812345678", .uuid, "'12345678123456781234567812345678'"),
    (.double(.infinity), .float, "9e999"), ("-Infinity", .numeric(), "-9e999"),
    ("a\\b'c\td", .text, "'a\\b''c\td'"),
    ("\0a\0", .text, "('' || char(0) || 'a' || char(0) || '')"),
  ]

  @Test("literals", arguments: values)
  func literals(value: Value, type: any SQLType, literal: String) throws {
    #expect(try text(of: value, as: type) == literal)
  }

  static let refused: [(value: Value, type: any SQLType, problem: String)] = [
    (.double(.nan), .float, "the number nan cannot be written as a value of type Float"),
    (.seconds("5"), .interval, "an interval of 5 seconds cannot be written as a value of type Interval"),
    ("2024-02-30", .date, #"the text "2024-02-30" cannot be written as a value of type Date"#),
  ]

  @Test("values that are refused", arguments: refused)
  func refusesValue(value: Value, type: any SQLType, problem: String) throws {
    let rows = BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]])
    #expect(
      try refusal(rows) == """
        sqlite: bulk_insert: table t: row 1: column c: \(problem); give a value of that type, or the SQL that makes it
        """)
  }

  @Test(
    "storage formats that are none",
    arguments: ["%(hour)02d", "%(year)04f", "%year", "%(year", "%", "%(month)02", "%(day)0²d"])
  func refusesFormat(format: String) throws {
    let type = TemporalType.date.sqliteStorageFormat(format)
    #expect(
      try refusal(BulkInsertOp("t", columns: [.init("c", type)], rows: [["2024-02-29"]])) == """
        sqlite: bulk_insert: table t: row 1: column c: "\(format)" is no storage format of a date or time; write \
        fields such as %(year)04d that the type has, and %% for a percent sign
        """)
  }
}
