import Testing

@testable import Decant

@Suite struct ScriptPrinterTests {
  @Test(arguments: [
    ("SELECT 1", "SELECT 1;\n\n"),
    ("\n  SELECT 1\n", "SELECT 1;\n\n"),
    ("SELECT 1 -- why", "SELECT 1 -- why\n;\n\n"),
    // there is nothing to end, and every client takes the terminator as a part of the comment
    ("-- why\n-- not\n", "-- why\n-- not;\n\n"),
    ("/* why */", "/* why */;\n\n"),
    ("", ";\n\n"),
  ])
  func endsAStatement(sql: String, expected: String) throws {
    #expect(try printed(sql) == expected)
  }

  @Test func leavesTheEndToTheSeparator() throws {
    var style = ScriptStyle()
    style.batchSeparator = "GO"
    #expect(try printed("SELECT 1 -- why", style) == "SELECT 1 -- why;\n\nGO\n\n")
  }

  private func printed(_ sql: String, _ style: ScriptStyle = ScriptStyle()) throws -> String {
    var printer = ScriptPrinter(style: style, output: ScriptBuffer())
    try printer.receive(Statement(bytes: Array(sql.utf8)))
    return printer.output.text
  }
}
