import Decant
import DecantOracle
import Testing

@Suite("Scripts for Oracle")
struct ScriptTests {
  @Test("a line with a slash runs each statement, and nothing ends with a semicolon")
  func separator() throws {
    #expect(try script(.oracle) == "DROP TABLE t\n\n/\n\n")
  }

  @Test("the separator can be another one, or none")
  func otherSeparator() throws {
    var dialect = Dialect.oracle
    try dialect.set("oracle_batch_separator", to: "GO")
    #expect(try script(dialect) == "DROP TABLE t\n\nGO\n\n")
    try dialect.set("oracle_batch_separator", to: "")
    #expect(try script(dialect) == "DROP TABLE t\n\n")
  }

  @Test("transactions are statements of their own")
  func transaction() throws {
    var printer = ScriptPrinter(style: Dialect.oracle.script, output: ScriptBuffer())
    try printer.beginTransaction()
    try printer.commitTransaction()
    #expect(printer.output.text == "")
    var dialect = Dialect.oracle
    try dialect.set("transactional_ddl", to: true)
    printer = ScriptPrinter(style: dialect.script, output: ScriptBuffer())
    try printer.beginTransaction()
    try printer.commitTransaction()
    #expect(printer.output.text == "SET TRANSACTION READ WRITE\n\n/\n\nCOMMIT\n\n/\n\n")
  }

  static let names: [(name: String, text: String)] = [
    ("lower", "lower"), ("a1$", "a1$"), ("UPPER", "\"UPPER\""), ("_lead", "\"_lead\""),
    ("$lead", "\"$lead\""),
    ("1st", "\"1st\""), ("a#b", "\"a#b\""), ("level", "\"level\""), ("user", "\"user\""), ("end", "end"),
  ]

  @Test("names", arguments: names)
  func name(name: String, text: String) throws {
    #expect(try sql(DropTableOp(Identifier(name))) == ["DROP TABLE \(text)"])
  }

  @Test("names have 128 characters")
  func longNames() throws {
    let name = String(repeating: "n", count: 128)
    #expect(try refusal(DropConstraintOp(Identifier(name), of: "t")) == nil)
    #expect(
      try refusal(DropConstraintOp(Identifier(name + "n"), of: "t"))
        == "oracle: drop_constraint: the name \"\(name)n\" has more than 128 characters; "
        + "choose a shorter name, or mark it as final so that it is shortened")
  }

  private func script(_ dialect: Dialect) throws -> String {
    var printer = ScriptPrinter(style: dialect.script, output: ScriptBuffer())
    for statement in try sql(DropTableOp("t"), in: dialect) {
      try printer.receive(Statement(bytes: Array(statement.utf8)))
    }
    return printer.output.text
  }
}
