import Testing

@testable import Decant

@Suite struct RowFormTests {
  private func insert(_ type: String, _ value: String) -> String {
    let columns = #"[{"name":"c","type":\#(type)}]"#
    return #"[{"op":"bulk_insert","table":{"name":"t","columns":\#(columns)},"rows":[{"c":\#(value)}]}]"#
  }

  private func value(_ type: String, _ value: String) throws -> Value? {
    let operation = try Sample.document(insert(type, value)).operations.first?.operation as? BulkInsertOp
    return try #require(operation?.rows.first?.first)
  }

  static let values: [(type: String, text: String, value: Value)] = [
    (#""Integer""#, "null", .null),
    (#""Integer""#, "12345678901234567890123", .number("12345678901234567890123")),
    (#""Numeric""#, #""1.50""#, .string("1.50")),
    (#""Float""#, "0.1", .number("0.1")),
    (#""Boolean""#, "true", .boolean(true)),
    (#""Date""#, #""2024-02-29""#, .string("2024-02-29")),
    (#""LargeBinary""#, #"{"base64":"AAEC"}"#, .bytes([0, 1, 2])),
    (#""Interval""#, #"{"seconds":90061.5}"#, .seconds("90061.5")),
    (#""Text""#, #"{"sql":"now()"}"#, .sql("now()")),
    (#""Text""#, #"{"literal":5}"#, .inline(.number("5"), nil)),
    (
      #""Text""#, #"{"literal":"1.5","type":"Numeric"}"#,
      .inline(.string("1.5"), AnySQLType(NumericType()))
    ),
    (
      #""Text""#, #"{"literal":{"a":1},"type":"JSON"}"#,
      .inline(.json(["a": 1]), AnySQLType(JSONType()))
    ),
    (
      #"{"type":"ARRAY","item_type":"Integer"}"#, "[[1,null],[]]",
      .array([.array([.number("1"), .null]), .array([])])
    ),
    (#"{"type":"ARRAY","item_type":"JSON"}"#, #"[{"sql":"x"}]"#, .array([.json(["sql": "x"])])),
    (#""JSON""#, #"{"sql":"kept"}"#, .json(["sql": "kept"])),
    (#""JSON""#, #"[1.50,"a",null]"#, .json([JSONValue.number("1.50"), "a", nil])),
    (#""JSON""#, "null", .null),
    (#"{"type":"Text","variants":{"mysql":"JSON"}}"#, #""plain""#, .string("plain")),
    (#""postgresql.JSONB""#, #"{"a":{}}"#, .json(["a": .object([])])),
  ]

  @Test(arguments: values)
  func readsAndWrites(type: String, text: String, value: Value) throws {
    #expect(try self.value(type, text) == value)
    #expect(try Sample.canonical(insert(type, text)) == insert(type, text))
  }

  @Test(arguments: [("1E5", "100000.0"), ("1e20", "1e+20"), ("-0", "0"), ("1.50", "1.5"), ("1e400", "inf")])
  func writesNumbersAsPythonDoes(text: String, digits: String) throws {
    #expect(try value(#""Float""#, text) == .number(digits))
  }

  @Test(arguments: [
    (
      #""Integer""#, #"{"a":1}"#,
      #"an object has "base64", "seconds", "sql" or "literal" here; others are for JSON columns"#
    ),
    (
      #""LargeBinary""#, #"{"base64":"A"}"#,
      "this is not base64; it has groups of four characters, the last one padded with ="
    ),
    (#""Interval""#, #"{"seconds":"5"}"#, "expected number, found string"),
    (#""Text""#, #"{"sql":"a","type":"Text"}"#, #"unknown key "type""#),
    (#""Text""#, #"{"literal":1,"type":"Txt"}"#, #"unknown type "Txt"; did you mean "Text"?"#),
  ])
  func refusesValue(type: String, text: String, problem: String) {
    let problems = Sample.problems(insert(type, text))
    #expect(problems.count == 1)
    #expect(problems.first?.contains(#"[0].rows[0].c"#) == true)
    #expect(problems.first?.hasSuffix(": \(problem)") == true, "\(problems)")
  }

  @Test func leavesOutWhatRowsLeaveOut() throws {
    let text =
      #"""
      [{"op":"bulk_insert","table":{"name":"t","schema":"s","columns":[{"name":"a","type":"Integer"},
      {"name":"b","type":"Text"}]},"rows":[{"b":"x"},{},{"b":"y","a":1}],"multiinsert":false}]
      """#
    let document = try Sample.document(text)
    let operation = try #require(document.operations.first?.operation as? BulkInsertOp)
    #expect(operation.rows == [[nil, "x"], [nil, nil], [1, "y"]])
    #expect(!operation.multiinsert)
    #expect(
      try document.documentValue.compactText
        == Sample.compact(text).replacing(#"{"b":"y","a":1}"#, with: #"{"a":1,"b":"y"}"#)
    )
  }

  @Test func namesRowAndColumnOfAnUnknownKey() {
    let text =
      #"""
      [{"op":"bulk_insert","table":{"name":"t","columns":[{"name":"name","type":"Text"}]},"rows":[{},
      {"nmae":1}]}]
      """#
    #expect(
      Sample.problems(text) == [#"f.json:2:2: [0].rows[1]: unknown column "nmae"; did you mean "name"?"#])
  }
}
