import Decant
import Foundation
import Testing

/// What Decant writes where Alembic is wrong: a document that shows a row of the README's table.
struct Difference: Sendable, CustomTestStringConvertible {
  /// What a dialect makes of a document.
  enum Answer: Sendable {
    case writes(Dialect, String)
    case refuses(Dialect, String)
  }

  /// The first cell of the row.
  let title: String
  /// The operations that have made the schema; nil where the document is rendered by itself.
  let schema: String?
  let document: String
  let answers: [Answer]

  init(_ title: String, after schema: String? = nil, _ document: String, _ answers: [Answer]) {
    self.title = title
    self.schema = schema
    self.document = document
    self.answers = answers
  }

  /// What a dialect makes of the document.
  func script(in dialect: Dialect) throws -> Result<String, ScriptErrors> {
    guard let schema else { return try render(document, in: dialect) }
    return try upgrade(document, after: schema, in: dialect)
  }

  static let all = text + values + tables + constraints + indexes + types

  var testDescription: String { title }
}

@Suite struct DifferencesTests {
  @Test(arguments: Difference.all) func isAsTheReadmeSays(_ difference: Difference) throws {
    for answer in difference.answers {
      switch answer {
      case .writes(let dialect, let text):
        #expect(try difference.script(in: dialect).get() == text, "\(dialect)")
      case .refuses(let dialect, let words):
        let errors = #expect(throws: ScriptErrors.self, "\(dialect)") {
          try difference.script(in: dialect).get()
        }
        #expect(errors.map { "\($0)" } == words, "\(dialect)")
      }
    }
  }

  @Test func haveARowEach() throws {
    let rows = try Readme.rows(of: "differences").map { $0.first ?? "" }
    #expect(Difference.all.map(\.title).filter { !rows.contains($0) } == [])
  }

  @Test func areTestedWhereTheReadmeSays() throws {
    let titles = Set(Difference.all.map(\.title))
    for row in try Readme.rows(of: "differences") {
      let places = (row.last ?? "").matches(of: #/\]\(([^)]+)\)/#).map { String($0.output.1) }
      #expect(!places.isEmpty, "\(row)")
      #expect(
        places.contains("Tests/ReadmeTests/DifferencesTests.swift") == titles.contains(row[0]), "\(row)")
      for place in places {
        #expect(FileManager.default.fileExists(atPath: Readme.folder.appending(path: place).path), "\(place)")
      }
    }
  }
}
