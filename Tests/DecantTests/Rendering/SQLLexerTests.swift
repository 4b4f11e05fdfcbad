import Testing

@testable import Decant

@Suite struct SQLLexerTests {
  private static let standard: [(String, Bool)] = [
    ("SELECT 1", false), ("", false), ("--", true), ("SELECT 1 -- why", true), ("SELECT 1 -- why\n", false),
    ("-- why\nSELECT 1", false), ("-- why\n-- not", true), ("SELECT '--'", false),
    ("SELECT '--' -- a", true), ("SELECT 'it''s --'", false), ("SELECT 'it''s' --", true),
    ("SELECT \"--\"", false), ("SELECT `--`", false), ("/* -- */", false), ("/* */ -- x", true),
    ("/* -- \n x */ SELECT 1", false), ("SELECT 5 - -1", false), ("SELECT 5--1", true),
    ("SELECT 1 # 2", false), ("SELECT 'open --", false), ("-- it's", true), ("'a\\' -- b", true),
  ]

  @Test(arguments: standard) func endsInLineComment(sql: String, expected: Bool) {
    #expect(SQLLexer().endsInLineComment(Array(sql.utf8)[...]) == expected)
  }

  @Test(arguments: [
    ("SELECT 1 # why", true), ("SELECT '#'", false), ("# a\nSELECT 1", false), ("-- a", true),
  ])
  func hashComments(sql: String, expected: Bool) {
    #expect(SQLLexer(hasHashComments: true).endsInLineComment(Array(sql.utf8)[...]) == expected)
  }

  @Test(arguments: [
    ("SELECT 1 -- why", true), ("/* a */ SELECT 1 -- why", true), ("'' -- why", true),
    ("SELECT 1", false), ("-- why", false), ("/* a */ -- why", false), (" -- why\n\t-- not", false),
    ("", false),
  ])
  func swallowsTheTerminatorOfAStatement(sql: String, expected: Bool) {
    #expect(SQLLexer().swallowsTerminator(Array(sql.utf8)[...]) == expected)
  }

  @Test(arguments: [(#"'a\' -- b'"#, false), (#"'a\\' -- b"#, true), (#"`a\` -- b"#, true)])
  func backslashes(sql: String, expected: Bool) {
    #expect(SQLLexer(escapesBackslash: true).endsInLineComment(Array(sql.utf8)[...]) == expected)
  }
}
