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
  let document: String
  let answers: [Answer]

  init(_ title: String, _ document: String, _ answers: [Answer]) {
    self.title = title
    self.document = document
    self.answers = answers
  }

  static let all = text + values + tables + constraints + indexes

  var testDescription: String { title }
}

@Suite struct DifferencesTests {
  @Test(arguments: Difference.all) func isAsTheReadmeSays(_ difference: Difference) throws {
    for answer in difference.answers {
      switch answer {
      case .writes(let dialect, let text):
        #expect(try render(difference.document, in: dialect).get() == text, "\(dialect)")
      case .refuses(let dialect, let words):
        let errors = #expect(throws: ScriptErrors.self, "\(dialect)") {
          try render(difference.document, in: dialect).get()
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
