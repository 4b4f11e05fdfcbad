import DecantCLI
import Testing

private let tool = CommandLineTool(name: "decant", version: "1", summary: "", project: Project(dialects: []))

/// Directories of so many files that several threads read them.
@Suite("Many revision files")
struct ManyFilesTests {
  private static let count = 700

  private static func name(_ number: Int) -> String { "r\(number + 1000)" }

  /// A chain of revisions; those of `broken` have a key too much.
  private static func writeFiles(in directory: String, broken: Set<Int> = []) throws {
    for number in 0..<count {
      let parent = number == 0 ? "null" : "\"\(name(number - 1))\""
      let key = broken.contains(number) ? ", \"upgrad\": []" : ""
      let text = "{\"revision\": \"\(name(number))\", \"down_revision\": \(parent), \"upgrade\": []\(key)}"
      try write(text, to: "\(directory)/\(name(number)).json")
    }
  }

  @Test("are read in the order of their names")
  func order() throws {
    try withDirectory { directory in
      try Self.writeFiles(in: directory)
      let history = try run(tool, ["history", "--migrations", directory])
      let lines = (0..<Self.count).reversed().map { number in
        let parent = number == 0 ? "<base>" : Self.name(number - 1)
        return
          "\(parent) -> \(Self.name(number))\(number == Self.count - 1 ? " (head)" : ""), empty message\n"
      }
      #expect(history == Outcome(output: lines.joined()))
    }
  }

  @Test("are all reported where they are wrong, in the order of their names")
  func errors() throws {
    try withDirectory { directory in
      try Self.writeFiles(in: directory, broken: [3, 350, 699])
      let messages = [3, 350, 699].map { number in
        "\(directory)/\(Self.name(number)).json:1:64: unknown key \"upgrad\""
      }
      let outcome = try run(tool, ["heads", "--migrations", directory])
      #expect(outcome.errors == "decant: error: \(messages.joined(separator: "\n"))\n")
      #expect(outcome.status == .input)
    }
  }
}
