import Testing

@testable import Decant

@Suite("Rows of texts and sequences") struct RowSourceTests {
  static let columns: [BulkInsertOp.TypedColumn] = [
    .init("id", .integer), .init("name", .text), .init("born", .date), .init("active", .boolean),
    .init("data", .json),
  ]

  private func statements(_ source: RowSource, _ columns: [BulkInsertOp.TypedColumn] = columns) throws
    -> [String]
  {
    var script = Script(dialect: .standard)
    try script.perform(BulkInsertOp("t", columns: columns, source: source))
    return script.statements.map { String($0.text.trimmingPrefix("INSERT INTO t ")) }
  }

  private func problem(_ source: RowSource) -> String? {
    do {
      _ = try statements(source)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("a sequence has a value for each column")
  func sequence() throws {
    let rows = (1...2).lazy.map { number -> [Value] in [.integer(number), "it's"] }
    #expect(
      try statements(.sequence(Array(rows)), [.init("n", .integer), .init("word", .text)]) == [
        "(n, word) VALUES (1, 'it''s')", "(n, word) VALUES (2, 'it''s')",
      ])
  }

  @Test("the columns say what the fields of a CSV mean")
  func csv() throws {
    let text = """
      name,id,active,born,data\r
      "a ""b"", c",1,true,2024-02-29,"{""k"": [1]}"\r
      "two
      lines",2,F,,\r

      "",3,0,,
      """
    #expect(
      try statements(.csv(text)) == [
        #"(id, name, born, active, data) VALUES (1, 'a "b", c', '2024-02-29', 1, '{"k":[1]}')"#,
        "(id, name, born, active, data) VALUES (2, 'two\nlines', NULL, 0, NULL)",
        "(id, name, born, active, data) VALUES (3, '', NULL, 0, NULL)",
      ])
  }

  @Test("a CSV may leave columns out")
  func someColumns() throws {
    #expect(try statements(.csv("\u{FEFF}id\n7\n")) == ["(id) VALUES (7)"])
    #expect(try statements(.csv("id\n")) == [])
    #expect(try statements(.csv("")) == [])
  }

  @Test("rows in JSON Lines are those of documents")
  func jsonLines() throws {
    let text = """
      {"id": 1, "name": "a", "born": "2024-02-29", "active": true, "data": {"k": null}}

      {"name": {"sql": "upper('x')"}, "id": 2}
      {}
      """
    #expect(
      try statements(.jsonLines(text)) == [
        #"(id, name, born, active, data) VALUES (1, 'a', '2024-02-29', 1, '{"k":null}')"#,
        "(id, name) VALUES (2, upper('x'))",
        "() VALUES ()",
      ])
  }

  @Test(
    "what is wrong with a text has its line and column",
    arguments: [
      (RowSource.csv("id,nam\n", file: "f"), #"rows in f:1:4: unknown column "nam"; did you mean "name"?"#),
      (
        .csv("id\n1\n2,3\n", file: "f"),
        "rows in f:3:1: the line has 2 fields, the first line names 1 columns"
      ),
      (
        .csv("id,name\n1,a\"b\n", file: "f"),
        "rows in f:2:4: a quote stands inside of a field; put the field in quotes, and double the quote"
      ),
      (
        .csv("id,name\n1,\"a\nb", file: "f"),
        "rows in f:2:1: a field that begins with a quote has no closing quote"
      ),
      (
        .csv("name,id\n\"x\ny\",1\nz,one\n", file: "f"),
        #"rows in f:4:3: column id: "one" is no value of Integer"#
      ),
      (.csv("active\nmaybe\n", file: "f"), #"rows in f:2:1: column active: "maybe" is no value of Boolean"#),
      (
        .jsonLines("{\"id\":1}\n {\"ix\":2}", file: "f"),
        #"rows in f:2:3: unknown column "ix""#
      ),
      (.jsonLines("{\"id\":1,}", file: "f"), "rows in f:1:8: remove the comma after the last item"),
      (.jsonLines("{}\n[1]", file: "f"), "rows in f:2:1: expected object, found array"),
      (.jsonLines("{\"id\":1", file: "f"), #"rows in f:1:8: expected "," or "}", found the end of the text"#),
    ] as [(RowSource, String)])
  func errors(source: RowSource, message: String) { #expect(problem(source) == message) }

  @Test("a value that cannot be written has its row and column")
  func value() {
    #expect(
      problem(.csv("id,born\n1,2024-02-28\n2,2024-02-30\n")) == """
        default: bulk_insert: table t: row 2: column born: the text "2024-02-30" cannot be written as a value of \
        type Date; give a value of that type, or the SQL that makes it
        """)
  }

  @Test(
    "numbers keep the digits that a double has",
    arguments: [
      ("1.50", "1.5"), ("2.00", "2.0"), ("-12.250", "-12.25"), ("0.10", "0.1"), ("0.00001", "1e-05"),
      ("-0.0", "-0.0"),
      ("123456789012.345", "123456789012.345"), ("1234567890123.4567", "1234567890123.4568"),
      ("9007199254740993.0", "9007199254740992.0"),
    ])
  func numbers(given: String, written: String) { #expect(PythonNumber.text(ofJSON: given) == written) }
}
