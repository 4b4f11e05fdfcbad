import Decant
import DecantSQLServer
import Testing

@Suite("Scripts for SQL Server")
struct ScriptTests {
  static let separators: [(value: JSONValue, script: String)] = [
    (.null, "DROP TABLE t;\n\nGO\n\n"), ("go!", "DROP TABLE t;\n\ngo!\n\n"), ("", "DROP TABLE t;\n\n"),
  ]

  @Test("a separator ends each batch", arguments: separators)
  func separator(value: JSONValue, script: String) throws {
    var dialect = Dialect.sqlserver
    try dialect.set("mssql_batch_separator", to: value)
    var printer = ScriptPrinter(style: dialect.script, output: ScriptBuffer())
    try printer.receive(Statement(bytes: Array("DROP TABLE t".utf8)))
    #expect(printer.output.text == script)
  }

  @Test("the batch that ends a transaction is separated, the one that begins it goes on")
  func transaction() throws {
    var printer = ScriptPrinter(style: Dialect.sqlserver.script, output: ScriptBuffer())
    try printer.beginTransaction()
    try printer.commitTransaction()
    #expect(printer.output.text == "BEGIN TRANSACTION;\n\nCOMMIT;\n\nGO\n\n")
  }

  @Test("no transaction where changes of the schema are not to be taken back")
  func noTransaction() throws {
    var dialect = Dialect.sqlserver
    try dialect.set("transactional_ddl", to: false)
    var printer = ScriptPrinter(style: dialect.script, output: ScriptBuffer())
    try printer.beginTransaction()
    try printer.commitTransaction()
    #expect(printer.output.text == "")
  }

  static let comments: [(separator: JSONValue, script: String)] = [
    ("GO", "SELECT 1 -- why;\n\nGO\n\n"), ("", "SELECT 1 -- why\n;\n\n"),
  ]

  @Test("a comment at the end of a statement does not swallow what ends it", arguments: comments)
  func comment(separator: JSONValue, script: String) throws {
    var dialect = Dialect.sqlserver
    try dialect.set("mssql_batch_separator", to: separator)
    var printer = ScriptPrinter(style: dialect.script, output: ScriptBuffer())
    try printer.receive(Statement(bytes: Array("SELECT 1 -- why".utf8)))
    #expect(printer.output.text == script)
  }
}
