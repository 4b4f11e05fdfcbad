import Decant
import DecantMySQL
import Testing

@Suite("Columns of MySQL")
struct ColumnsTests {
  static let columns: [(column: Column, text: String)] = [
    (
      Column("c", .string(5), nullable: false, serverDefault: "x", comment: #"it's \"#),
      #"c VARCHAR(5) NOT NULL COMMENT 'it''s \\' DEFAULT 'x'"#
    ),
    (
      Column("id", .integer, primaryKey: true, comment: "n"), "id INTEGER NOT NULL COMMENT 'n' AUTO_INCREMENT"
    ),
    (
      Column("id", .integer, primaryKey: true, serverDefault: .identity(start: 5)),
      "id INTEGER NOT NULL AUTO_INCREMENT"
    ),
    (Column("id", .integer, serverDefault: .identity()), "id INTEGER NOT NULL"),
    (Column("c", .timestamp), "c TIMESTAMP NULL"),
    (Column("c", .timestamp, nullable: false), "c TIMESTAMP NOT NULL"),
    (
      Column(
        "c", .integer, nullable: false, serverDefault: .computed("a + 1", persisted: true), comment: "s"),
      "c INTEGER GENERATED ALWAYS AS (a + 1) STORED NOT NULL COMMENT 's'"
    ),
    (Column("c", .boolean, serverDefault: false), "c BOOL DEFAULT false"),
    (
      Column("c", .integer, serverDefault: .sequence(SequenceGenerator("My Seq", schema: "far"))),
      "c INTEGER DEFAULT (nextval(far.`My Seq`))"
    ),
  ]

  @Test("definition", arguments: columns)
  func definition(column: Column, text: String) throws {
    #expect(try MySQLTests.text(of: column) == text)
  }

  static let bareDefaults: [SQLText] = [
    "CURRENT_TIMESTAMP", "NULL", "'a' || 'b'", "(uuid())", #"  "x""#, "now(6)", "NOW(3)",
    "current_timestamp(6)",
    "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP", "x on  update y", "größe",
  ]

  @Test("a default without parentheses", arguments: bareDefaults)
  func bareDefault(sql: SQLText) throws {
    let raw = try #require(sql.rawText)
    #expect(try text(of: Column("c", .date, serverDefault: .sql(sql))) == "c DATE DEFAULT \(raw)")
  }

  static let expressions: [SQLText] = [
    "now()", "uuid()", "1 + 1", "-1", "1.5", "now( 6)", "nowhere(6)", "x on\nupdate y", "condition upd",
  ]

  @Test("a default in parentheses", arguments: expressions)
  func expression(sql: SQLText) throws {
    let raw = try #require(sql.rawText)
    #expect(try text(of: Column("c", .date, serverDefault: .sql(sql))) == "c DATE DEFAULT (\(raw))")
  }

  @Test(
    "a double with a precision alone", arguments: [FloatType.Name.genericDouble, .double, .doublePrecision])
  func precision(name: FloatType.Name) throws {
    let error = try #require(
      try refusal(AddColumnOp("t", Column("c", FloatType(name, precision: 11)))))
    #expect(error.contains("has a precision, but no scale"))
  }

  @Test("conditions that MySQL does not have")
  func conditions() throws {
    #expect(
      try refusal(AddColumnOp("t", Column("c", .date), ifNotExists: true))
        == "mysql: add_column: ADD COLUMN IF NOT EXISTS is not supported; leave the condition out for mysql")
    #expect(
      try refusal(DropColumnOp("t", "c", ifExists: true))
        == "mysql: drop_column: DROP COLUMN IF EXISTS is not supported; leave the condition out for mysql")
  }
}
