import Foundation
import Testing

@testable import TestSupport

@Suite("A golden file")
struct GoldenTests {
  @Test("equals a text, byte for byte")
  func equal() {
    expectGolden("CREATE TABLE größe (\n    id INTEGER\n);\n", "Expected/table.sql")
  }

  @Test("that differs is a failure")
  func different() {
    withKnownIssue {
      expectGolden("", "Expected/table.sql", isRecording: false)
    } matching: { issue in
      "\(issue)".contains("the text differs from") && "\(issue)".contains("Expected/table.sql")
    }
  }

  @Test("that is missing is a failure that says how to write it")
  func missing() throws {
    let problem = try GoldenFile(path: "/no/file.sql").problem(with: "x")
    #expect(problem == "'/no/file.sql' cannot be read; to write it, run the test with DECANT_RECORD=1")
  }

  @Test("is written by a recording, which is a failure")
  func recording() throws {
    let folder = NSTemporaryDirectory() + "/decant-golden-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let golden = GoldenFile(path: "\(folder)/new/file.sql")
    for text in ["e\u{301}\r\n", "\u{E9}\r\n"] {
      #expect(try golden.problem(with: text) != nil)
      #expect(try golden.record(text) == "recorded '\(golden.path)'")
      #expect(try golden.problem(with: text) == nil)
    }
  }

  static let differences: [(old: String, new: String, report: String)] = [
    ("a\nb\n", "a\nc\n", "@@ line 1\n  a\n- b\n+ c"),
    ("a\n", "a", "@@ line 1\n- a\n+ a<no line end>"),
    ("", "a\n", "@@ line 1\n+ a"),
    ("a \n", "a\t\n", "@@ line 1\n- a\\u{20}\n+ a\\t"),
    ("\u{E9}\n", "e\u{301}\n", "@@ line 1\n- \u{E9}\n+ e\\u{0301}"),
    ("a\u{A0}b\r\n", "a b\n", "@@ line 1\n- a\\u{00A0}b\\r\n+ a b"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n13\n",
      "@@ line 2\n  2\n  3\n  4\n- 5\n+ five\n  6\n  7\n  8\n@@ line 10\n  10\n  11\n  12\n+ 13"
    ),
  ]

  @Test("shows what differs", arguments: differences)
  func difference(old: String, new: String, report: String) {
    let text = lineDifference(from: Array(old.utf8), to: Array(new.utf8))
    #expect(Array(text.utf8) == Array(report.utf8), "\(text)")
  }

  @Test("shows the beginning of many differences")
  func manyDifferences() {
    let texts = ["old", "new"].map { name in
      Array((1...9000).map { $0 > 4000 ? "\(name) \($0)\n" : "\($0)\n" }.joined().utf8)
    }
    let report = lineDifference(from: texts[0], to: texts[1]).split(separator: "\n")
    #expect(report.prefix(6) == ["@@ line 3998", "  3998", "  3999", "  4000", "- old 4001", "- old 4002"])
    #expect(report.count == 101)
    #expect(report.last == "...")
  }
}
