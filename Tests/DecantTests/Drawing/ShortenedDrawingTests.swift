import Decant
import Testing

@testable import func Decant.displayWidth

/// Drawings on terminals that are not as wide as the texts, and texts that are not meant well.
@Suite struct ShortenedDrawingTests {
  private static func drawing(_ message: String, columns: Int?, isASCII: Bool = false) throws -> String {
    var header = RevisionHeader(id: "a1b2", branchLabels: ["core"], message: message)
    header.createDate = nil
    return try RevisionGraph([header]).history()
      .drawing(DrawingStyle(columns: columns, isASCII: isASCII))
  }

  @Test(
    arguments: [
      (nil, "* a1b2 (core) (head) add the accounts\n"),
      (37, "* a1b2 (core) (head) add the accounts\n"),
      (36, "* a1b2 (core) (head) add the accoun…\n"),
      (22, "* a1b2 (core) (head) …\n"),
      (21, "* a1b2 (core) (head)…\n"),
      (5, "* a1…\n"),
      (1, "…\n"),
    ] as [(Int?, String)])
  func fit(columns: Int?, expected: String) throws {
    #expect(try Self.drawing("add the accounts", columns: columns) == expected)
  }

  @Test(arguments: [
    ("日本語のテキスト", 28, "* a1b2 (core) (head) 日本語…\n"),
    ("日本語のテキスト", 29, "* a1b2 (core) (head) 日本語…\n"),
    ("e\u{301}e\u{301}e\u{301}", 24, "* a1b2 (core) (head) e\u{301}e\u{301}e\u{301}\n"),
    ("👩‍👩‍👧👩‍👩‍👧", 25, "* a1b2 (core) (head) 👩‍👩‍👧👩‍👩‍👧\n"),
  ])
  func countColumns(message: String, columns: Int, expected: String) throws {
    #expect(try Self.drawing(message, columns: columns) == expected)
  }

  @Test func haveOneLineEach() throws {
    #expect(
      try Self.drawing(
        "first\n second\r\n\tthird\u{1B}[2J \u{202E}txet\u{2066} \u{2028}\u{9B}31m", columns: nil)
        == "* a1b2 (core) (head) first  second  third\\u{1B}[2J \\u{202E}txet\\u{2066} \\u{2028}\\u{009B}31m\n"
    )
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("größe", 5), ("日本", 4), ("ｱ", 1), ("e\u{301}", 1), ("👍🏽", 2), ("한글", 4),
    ("a\u{200D}b", 2),
  ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  /// Many lanes push the texts away, and none is wider than the terminal.
  @Test func ofManyLanes() throws {
    let branches = (10..<40).map { RevisionHeader(id: "b\($0)", downRevisions: ["a1"]) }
    let graph = try RevisionGraph([RevisionHeader(id: "a1")] + branches)
    let lines = graph.listHeads().revisions.count
    #expect(lines == 30)
    let drawing = try graph.history().drawing(DrawingStyle(columns: 40))
    #expect(drawing.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 40 })
  }
}
