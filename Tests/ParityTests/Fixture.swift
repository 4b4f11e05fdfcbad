import Decant
import Foundation

/// A case of a fixture: what goes in, and what has to come out.
struct Fixture {
  /// `TOPIC/DIALECT/NUMBER`.
  let id: String
  /// A document, or the arguments of the command line, as JSON.
  let input: String
  let answer: Answer

  /// What has to come out.
  struct Answer: Decodable {
    /// The script; nil where there has to be an error.
    var text: String?
    /// Other scripts that are as right, since the reference itself changes its mind.
    var also: [String]?
  }

  /// The folder with the fixtures.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// The cases of a fixture, one a line.
  static func all(in name: String) throws -> [Fixture] {
    let text = try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      let answer = try JSONDecoder().decode(Answer.self, from: Data(fields[2].utf8))
      return Fixture(id: fields[0], input: fields[1], answer: answer)
    }
  }
}
