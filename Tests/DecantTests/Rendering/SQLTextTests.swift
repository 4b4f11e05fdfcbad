import Decant
import Testing

@Suite struct SQLTextTests {
  private func text(_ sql: SQLText, in dialect: Dialect = .standard) throws -> String {
    var writer = SQLWriter(dialect: dialect)
    try writer.sql(sql)
    return writer.text
  }

  @Test(arguments: [":x", "100%", "%%", #"\:"#, "a\tb", "it's", "SELECT 1;", " a ", ""])
  func rawSQLIsWrittenAsItStands(_ sql: String) throws {
    #expect(try text(SQLText(sql)) == sql)
    #expect(SQLText(sql).rawText == sql)
  }

  @Test func valuesAreEscaped() throws {
    let name = "a\"b", note = "'; DROP TABLE t; --"
    let sql: SQLText = "SELECT \(identifier: Identifier(name)) FROM t WHERE n = \(literal: .string(note))"
    #expect(try text(sql) == #"SELECT "a""b" FROM t WHERE n = '''; DROP TABLE t; --'"#)
    #expect(sql.rawText == nil)
  }

  @Test func eachKindOfValueHasItsForm() throws {
    let sql: SQLText = "\(literal: 1) \(literal: 1.5) \(literal: true) \(literal: nil) \(raw: "x")"
    #expect(try text(sql) == "1 1.5 1 NULL x")
    #expect(try text("\(literal: .bytes([1]))") == "X'01'")
  }

  @Test func statements() throws {
    #expect(
      try text(.insert(into: "t", values: ["a": 1, "b": "x"])) == "INSERT INTO t (a, b) VALUES (1, 'x')")
    #expect(
      try text(.update("t", schema: "s", set: ["a": 1, "order": nil], where: "b = \(literal: "x")"))
        == #"UPDATE s.t SET a = 1, "order" = NULL WHERE b = 'x'"#)
    #expect(try text(.delete(from: "Two Words")) == #"DELETE FROM "Two Words""#)
  }

  @Test func textsAreEqualByTheirPieces() {
    #expect(SQLText("a") == "a")
    #expect(SQLText("a") != "b")
    #expect(SQLText("'x'") != "\(literal: "x")")
  }
}
