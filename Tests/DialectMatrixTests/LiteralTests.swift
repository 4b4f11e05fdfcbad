import Decant
import Testing

/// Values as the columns of each type have them.
@Suite struct LiteralTests {
  static let rows: [Row] = [
    Row("a whole number", 42, as: .integer)
      .writes([.others: "42"]),
    Row("a negative number", -42, as: .integer)
      .writes([.others: "-42"]),
    Row("a number of many digits", .number("123456789012345678901234567890"), as: .bigInteger)
      .writes([.others: "123456789012345678901234567890"]),
    Row("a truth value of an integer column", true, as: .integer)
      .writes([.others: "1"]),
    Row("a decimal number", .number("10.50"), as: .numeric(10, 2))
      .writes([.others: "10.50"]),
    Row("a decimal number as text", "10.50", as: .numeric(10, 2))
      .writes([.others: "10.50"]),
    Row("a number with an exponent", 1e20, as: .float)
      .writes([.others: "1e+20"]),
    Row("not a number", .number("nan"), as: .float)
      .writes([
        .others: .error(
          """
          bulk_insert: table t: row 1: column a: the number nan cannot be written as a value of type \
          Float; give a value of that type, or the SQL that makes it
          """),
        .postgresql: "'NaN'",
      ])
      .withoutDocument(),
    Row("true", true, as: .boolean)
      .writes([
        .others: "1",
        [.postgresql, .mysql, .mariadb]: "true",
      ]),
    Row("false", false, as: .boolean)
      .writes([
        .others: "0",
        [.postgresql, .mysql, .mariadb]: "false",
      ]),
    Row("one as a truth value", 1, as: .boolean)
      .writes([
        .others: "1",
        [.postgresql, .mysql, .mariadb]: "true",
      ]),
    Row("a text", #"it's a \ %"#, as: .string(50))
      .writes([
        .others: #"'it''s a \ %'"#,
        [.mysql, .mariadb]: #"'it''s a \\ %'"#,
      ]),
    Row("a text beyond ASCII", "日本 😀", as: .string(50))
      .writes([.others: "'日本 😀'"]),
    Row("a national text", "日本", as: .unicode(50))
      .writes([
        .others: "'日本'",
        .sqlserver: "N'日本'",
      ]),
    Row("a text with a line end and a tab", "a\n\tb", as: .text)
      .writes([
        // Alembic turns the tab into blanks
        .others: """
        'a
        	b'
        """
      ]),
    Row("an empty text", "", as: .text)
      .writes([.others: "''"]),
    Row("a number in a text column", 5, as: .string(50))
      .writes([
        .others: .error(
          """
          bulk_insert: table t: row 1: column a: the number 5 cannot be written as a value of type \
          String; give a value of that type, or the SQL that makes it
          """)
      ]),
    Row("a value of an enum", "new", as: .enumeration("new", name: "state"))
      .writes([.others: "'new'"]),
    Row("a day", "2024-02-29", as: .date)
      .writes([
        .others: "'2024-02-29'",
        .oracle: "TO_DATE('2024-02-29', 'YYYY-MM-DD')",
      ]),
    Row("a day that is none", "2023-02-29", as: .date)
      .writes([
        .others: .error(
          #"""
          bulk_insert: table t: row 1: column a: the text "2023-02-29" cannot be written as a value of \#
          type Date; give a value of that type, or the SQL that makes it
          """#)
      ]),
    Row("a time", "13:45:00", as: .time)
      .writes([
        .others: "'13:45:00'",
        .sqlite: "'13:45:00.000000'",
      ]),
    Row("a time with a fraction", "13:45:00.5", as: .time)
      .writes([
        .others: "'13:45:00.500000'",
        // DATETIME takes three digits, where Alembic writes six
        .sqlserver: "'13:45:00.500'",
      ]),
    Row("a day and a time", "2024-02-29T13:45:00", as: .dateTime)
      .writes([
        .others: "'2024-02-29 13:45:00'",
        .sqlite: "'2024-02-29 13:45:00.000000'",
        .oracle: "TO_DATE('2024-02-29 13:45:00', 'YYYY-MM-DD HH24:MI:SS')",
      ]),
    Row("with a fraction of a second", "2024-02-29 13:45:00.000001", as: .dateTime)
      .writes([
        .others: "'2024-02-29 13:45:00.000001'",
        // DATETIME takes three digits, where Alembic writes six
        .sqlserver: "'2024-02-29 13:45:00.000'",
        .oracle: "TO_TIMESTAMP('2024-02-29 13:45:00.000001', 'YYYY-MM-DD HH24:MI:SS.FF')",
      ]),
    Row("with a time zone", "2024-02-29T13:45:00+05:30", as: .zonedDateTime)
      .writes([
        .others: "'2024-02-29 13:45:00+05:30'",
        .sqlite: "'2024-02-29 13:45:00.000000'",
        // Alembic writes a format without the zone
        .oracle: .error(
          """
          bulk_insert: table t: row 1: column a: the time zone of 2024-02-29 13:45:00+05:30 in a column \
          that keeps none is not supported; leave the zone out, or make the column a TIMESTAMP with \
          timezone
          """),
      ]),
    Row("a length of time", .seconds("90061.5"), as: .interval)
      .writes([
        .others: .error(
          """
          bulk_insert: table t: row 1: column a: an interval of 90061.5 seconds cannot be written as a \
          value of type Interval; give a value of that type, or the SQL that makes it
          """),
        .postgresql: "make_interval(secs=>90061.5)",
        .oracle: "NUMTODSINTERVAL(90061.5, 'SECOND')",
      ]),
    Row("bytes", .bytes([0, 255, 39]), as: .largeBinary)
      .writes([
        // Alembic writes bytes as text, or not at all
        .others: "X'00ff27'",
        .postgresql: #"'\x00ff27'::bytea"#,
        .sqlserver: "0x00ff27",
        .oracle: "HEXTORAW('00ff27')",
      ]),
    Row("no bytes", .bytes([]), as: .largeBinary)
      .writes([
        // Alembic writes an empty text
        .others: "X''",
        .postgresql: #"'\x'::bytea"#,
        .sqlserver: "0x",
        .oracle: "EMPTY_BLOB()",
      ]),
    Row("a document", .json(["a": [1, 2.50, nil], "b": "it's"]), as: .json)
      .writes([
        // Alembic can write no JSON value but null
        .others: #"'{"a":[1,2.5,null],"b":"it''s"}'"#,
        .sqlserver: #"N'{"a":[1,2.5,null],"b":"it''s"}'"#,
      ]),
    Row("JSON null", .json(nil), as: .json)
      .writes([
        // Alembic can write no JSON value but null, and NULL for that
        .others: "'null'",
        .sqlserver: "N'null'",
      ])
      // in the JSON form null is NULL
      .withoutDocument(),
    Row("a UUID", "12345678-1234-5678-1234-567812345678", as: .uuid)
      .writes([
        .others: "'12345678123456781234567812345678'",
        [.postgresql, .sqlserver]: "'12345678-1234-5678-1234-567812345678'",
      ]),
    Row("a UUID in braces", "{12345678123456781234567812345678}", as: .uuid)
      .writes([
        .others: "'12345678123456781234567812345678'",
        [.postgresql, .sqlserver]: "'12345678-1234-5678-1234-567812345678'",
      ]),
    Row("a UUID that is none", "1234", as: .uuid)
      .writes([
        .others: .error(
          #"""
          bulk_insert: table t: row 1: column a: the text "1234" cannot be written as a value of type \#
          Uuid; give a value of that type, or the SQL that makes it
          """#)
      ]),
    Row("an array", [1, nil, 3], as: ArrayType(of: .integer))
      .writes([
        // Alembic writes no NULL inside of an array
        .others: "[1, NULL, 3]",
        .postgresql: "ARRAY[1, NULL, 3]",
      ]),
    Row("a value of a raw type", "x", as: .raw("geometry"))
      .writes([
        .others: .error(
          #"""
          bulk_insert: table t: row 1: column a: the text "x" cannot be written as a value of type raw; \#
          give a value of that type, or the SQL that makes it
          """#)
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
