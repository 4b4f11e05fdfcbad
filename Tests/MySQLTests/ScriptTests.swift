import Decant
import DecantMySQL
import Testing

@Suite("Scripts for MySQL")
struct ScriptTests {
  static let comments: [(sql: String, script: String)] = [
    ("SELECT 1 -- why", "SELECT 1 -- why\n;\n\n"),
    ("SELECT 1 # why", "SELECT 1 # why\n;\n\n"),
    ("SELECT '#', `#`", "SELECT '#', `#`;\n\n"),
    (#"SELECT 'it\'s -- no comment'"#, #"SELECT 'it\'s -- no comment';"# + "\n\n"),
    (#"SELECT `\` # why"#, #"SELECT `\` # why"# + "\n;\n\n"),
    ("SELECT 1 /* # */", "SELECT 1 /* # */;\n\n"),
  ]

  @Test("a comment at the end of a statement does not swallow the terminator", arguments: comments)
  func comment(sql: String, script: String) throws {
    var printer = ScriptPrinter(style: Dialect.mysql.script, output: ScriptBuffer())
    try printer.receive(Statement(bytes: Array(sql.utf8)))
    #expect(printer.output.text == script)
  }

  @Test("no transaction, since no change of the schema can be taken back")
  func transaction() throws {
    var printer = ScriptPrinter(style: Dialect.mysql.script, output: ScriptBuffer())
    try printer.beginTransaction()
    try printer.commitTransaction()
    #expect(printer.output.text == "")
  }

  static let names: [(name: Identifier, text: String)] = [
    ("a_$1", "a_$1"), ("Name", "`Name`"), ("order", "`order`"), ("a`b", "`a``b`"), ("1a", "`1a`"),
    ("ü", "`ü`"),
    ("rank", "`rank`"), ("offset", "offset"),
  ]

  @Test("names", arguments: names)
  func name(name: Identifier, text: String) throws {
    #expect(try sql(RenameTableOp("t", to: name)) == ["ALTER TABLE t RENAME TO \(text)"])
  }

  @Test("final names of constraints are cut to 64 characters")
  func longName() throws {
    let long = String(repeating: "n", count: 70)
    let constraint = UniqueConstraint(["a"], name: .final(long))
    #expect(
      try sql(CreateUniqueConstraintOp(constraint, on: "t"))
        == ["ALTER TABLE t ADD CONSTRAINT \(long.prefix(56))_f4ec UNIQUE (a)"])
  }
}
