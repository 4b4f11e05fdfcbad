import Foundation
import Testing

/// The README of the repository.
enum Readme {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized
  static let file = folder.appending(path: "README.md")

  static func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// What stands between `<!-- NAME -->` and `<!-- end of NAME -->`.
  static func section(_ name: String) throws -> Substring {
    let text = try text()
    let range = try range(of: name, in: text)
    return text[range]
  }

  /// The cells of a section's table, without its two lines of head.
  static func rows(of name: String) throws -> [[String]] {
    try section(name).split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: " | ", omittingEmptySubsequences: false)
        .map { $0.trimming { $0 == "|" || $0 == " " } }
    }
  }

  /// The range of lines between the two marks of a section.
  static func range(of name: String, in text: String) throws -> Range<String.Index> {
    let start = try #require(text.range(of: "<!-- \(name) -->\n"), "README.md has no section \(name)")
    let end = try #require(
      text.range(of: "<!-- end of \(name) -->"), "the section \(name) of README.md has no end")
    return start.upperBound..<end.lowerBound
  }
}

/// Expects that a section of the README equals a text.
///
/// With `DECANT_RECORD=1` in the environment the section is written instead, and the test fails.
func expectSection(_ name: String, _ text: String) throws {
  guard ProcessInfo.processInfo.environment["DECANT_RECORD"] == "1" else {
    let found = String(try Readme.section(name))
    #expect(found == text, "README.md: the section \(name) differs; DECANT_RECORD=1 records it")
    return
  }
  var readme = try Readme.text()
  readme.replaceSubrange(try Readme.range(of: name, in: readme), with: text)
  try Data(readme.utf8).write(to: Readme.file)
  Issue.record("recorded the section \(name) of README.md")
}

extension Substring {
  fileprivate func trimming(_ isMargin: (Character) -> Bool) -> String {
    String(String(drop(while: isMargin).reversed().drop(while: isMargin).reversed()))
  }
}
