import Decant
import DecantCLI
import Testing

@Suite("A migration in Swift")
struct SwiftTextTests {
  @Test(
    "has texts as literals that nothing leaves",
    arguments: [
      ("add prices", #""add prices""#),
      (#"a "b" \(c) \n"#, #""a \"b\" \\(c) \\n""#),
      ("two\nlines\r\n\tend", #""two\nlines\r\n\tend""#),
      ("\u{0}\u{1B}\u{7F}\u{85}", #""\u{0}\u{1B}\u{7F}\u{85}""#),
      ("a\u{2028}b\u{202E}c\u{2066}d\u{FEFF}", #""a\u{2028}b\u{202E}c\u{2066}d\u{FEFF}""#),
      ("grüße, 世界 👩‍👩‍👧", "\"grüße, 世界 👩‍👩‍👧\""),
      ("\"\"\"", #""\"\"\"""#),
    ])
  func literals(text: String, literal: String) {
    #expect(swiftLiteral(text) == literal)
  }

  @Test(
    "is a type with a name of the words",
    arguments: [
      ("add prices", "AddPrices"), ("it's 5 o'clock", "ItS5OClock"), ("5 things", "Revision5Things"),
      ("2b8d01e3f5a2", "Revision2b8d01e3f5a2"), ("ünï córn", "ÜnïCórn"), ("HTTP url_map", "HTTPUrlMap"),
      ("class", "Class"), ("中文 名", "中文名"), ("² ⅷ x", "X"), ("ß", "Ss"), ("... !", ""), ("a`b", "AB"),
    ])
  func typeNames(text: String, name: String) {
    #expect(swiftTypeName(of: text, prefix: "Revision") == name)
  }

  @Test("says of itself what is known")
  func everything() {
    let header = RevisionHeader(
      id: "n1", downRevisions: ["a1", "b2"], branchLabels: ["core"], dependsOn: ["c3", "d4"],
      message: "join\n\"them\"", createDate: "2024-02-29 13:07:09")
    #expect(
      SwiftMigration("Join", header).text == #"""
        import Decant

        enum Join: Migration {
          static let revision = "n1"
          static let downRevisions = ["a1", "b2"]
          static let branchLabels = ["core"]
          static let dependsOn = ["c3", "d4"]
          static let message = "join\n\"them\""
          static let createDate: String? = "2024-02-29 13:07:09"

          static func upgrade(_ op: inout Operations) {
          }
        }

        """#)
  }

  @Test("leaves out what there is not")
  func little() {
    #expect(
      SwiftMigration("Next", RevisionHeader(id: "n1", downRevisions: ["a1"])).text == """
        import Decant

        enum Next: Migration {
          static let revision = "n1"
          static let downRevision: String? = "a1"
          static let message = ""

          static func upgrade(_ op: inout Operations) {
          }
        }

        """)
    #expect(!SwiftMigration("First", RevisionHeader(id: "n1")).text.contains("downRevision"))
  }
}
