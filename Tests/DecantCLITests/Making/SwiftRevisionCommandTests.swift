import Decant
import Testing

@testable import DecantCLI

/// A program with the migrations `a1` below `b2`.
private let shop: CommandLineTool = {
  let headers = [RevisionHeader(id: "a1"), RevisionHeader(id: "b2", downRevisions: ["a1"])]
  let revisions = headers.map { Revision($0, upgrade: { _ in }, downgrade: { _ in }) }
  return CommandLineTool(
    name: "shop", version: "1", summary: "", project: Project(dialects: [], revisions: revisions))
}()

private let list = """
  import Decant

  public let migrations1: [any Migration.Type] = [
    First.self,
    Second.self,
  ]

  """

private let sources = [
  "Migrations1/Migrations1.swift": list,
  "Migrations1/First.swift": "enum First: Migration { static let revision = \"a1\" }",
  "Migrations1/Second.swift": "enum Second: Migration { static let revision = \"b2\" }",
]

@Suite("Revisions as migrations in Swift")
struct SwiftRevisionCommandTests {
  /// Runs a command on a directory of sources.
  private func run(
    _ arguments: [String], files: [String: String] = sources, environment: [String: String] = [:],
    _ check: (String, Outcome) throws -> Void
  ) throws {
    try withDirectory { directory throws in
      for (name, text) in files {
        try makeDirectory("\(directory)/\(name.split(separator: "/")[0])")
        try write(text, to: "\(directory)/\(name)")
      }
      let words = arguments.map { $0.replacing("DIR", with: directory) }
      let outcome = try DecantCLITests.run(
        shop, words + ["--sources", directory], environment: environment)
      try check(
        directory,
        Outcome(
          output: outcome.output.replacing(directory, with: "DIR"),
          errors: outcome.errors.replacing(directory, with: "DIR"), status: outcome.status))
    }
  }

  @Test("are a file and a line of the list")
  func revision() throws {
    try run(["revision", "-m", "add prices", "--rev-id", "n1"]) { directory, outcome throws in
      #expect(outcome == Outcome(output: "DIR/Migrations1/n1_add_prices.swift\n"))
      let text = try DecantCLITests.text(of: "\(directory)/Migrations1/n1_add_prices.swift")
      let date = try #require(text.firstMatch(of: #/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?/#)).output.0
      #expect(
        text.replacing(date, with: "NOW") == """
          import Decant

          enum AddPrices: Migration {
            static let revision = "n1"
            static let downRevision: String? = "b2"
            static let message = "add prices"
            static let createDate: String? = "NOW"

            static func upgrade(_ op: inout Operations) {
            }
          }

          """)
      #expect(
        try DecantCLITests.text(of: "\(directory)/Migrations1/Migrations1.swift") == """
          import Decant

          public let migrations1: [any Migration.Type] = [
            First.self,
            Second.self,
            AddPrices.self,
          ]

          """)
    }
  }

  @Test(
    "have a name that is free",
    arguments: [
      ("second", "Second2"), ("5", "Revision5"), ("...", "RevisionN1"), ("migration", "Migration2"),
      ("n1", "N1"),
    ])
  func names(message: String, type: String) throws {
    try run(["revision", "-m", message, "--rev-id", "n1"]) { directory, outcome throws in
      #expect(outcome.status == .done)
      #expect(
        try DecantCLITests.text(of: "\(directory)/Migrations1/Migrations1.swift").contains(
          "  \(type).self,\n]"))
    }
  }

  @Test("leave everything as it was where the output cannot be written")
  func failure() throws {
    try run(["revision", "-m", "x", "-o", "/nowhere/x"]) { directory, outcome throws in
      #expect(outcome.status == .output)
      #expect(
        try FileSystem.names(in: "\(directory)/Migrations1")
          == ["First.swift", "Migrations1.swift", "Second.swift"])
      #expect(try DecantCLITests.text(of: "\(directory)/Migrations1/Migrations1.swift") == list)
    }
  }

  @Test("are not made beside one that the program does not have yet")
  func staleProgram() throws {
    let files = sources.merging(["Migrations1/C.swift": "enum C { static let revision = \"c3\" }"]) { $1 }
    try run(["revision", "-m", "x"], files: files) { _, outcome in
      #expect(
        outcome
          == Outcome(
            errors:
              "shop: error: this program does not have the migration \"c3\" of 'DIR/Migrations1/C.swift': build "
              + "it anew, or list that migration\n", status: .input))
    }
  }

  @Test("go to the last module, or to the one that is named")
  func modules() throws {
    let files = sources.merging([
      "Migrations10/List.swift": "let m: [any Migration.Type] = []",
      "Migrations9/List.swift": "let m: [any Migration.Type] = []",
    ]) { $1 }
    try run(["revision", "-m", "x", "--rev-id", "n1"], files: files) { directory, outcome throws in
      #expect(outcome.output == "DIR/Migrations10/n1_x.swift\n")
      #expect(
        try DecantCLITests.text(of: "\(directory)/Migrations10/List.swift")
          == "let m: [any Migration.Type] = [\n  X.self\n]")
    }
    let named = ["revision", "-m", "x", "--rev-id", "n1", "--version-path", "DIR/Migrations9/"]
    try run(named, files: files) { _, outcome in
      #expect(outcome.output == "DIR/Migrations9/n1_x.swift\n")
    }
    try run(["revision", "-m", "x", "--version-path", "DIR"], files: files) { _, outcome in
      #expect(
        outcome
          == Outcome(
            errors:
              "shop: error: '--version-path' does not know 'DIR'; it takes DIR/Migrations1, DIR/Migrations9 or "
              + "DIR/Migrations10\nSee 'shop revision --help'.\n", status: .usage))
    }
  }

  @Test("ask for a new module where one is full")
  func fullModule() throws {
    var files = sources
    for number in 0..<96 { files["Migrations1/\(number).swift"] = "" }
    try run(["revision", "-m", "x"], files: files) { _, outcome in #expect(outcome.errors == "") }
    files["Migrations1/96.swift"] = ""
    try run(["revision", "-m", "x"], files: files) { _, outcome in
      #expect(outcome.status == .done)
      #expect(
        outcome.errors == "'DIR/Migrations1' has 101 files; a new module keeps builds fast (see README.md)\n")
    }
  }

  @Test("need a list")
  func noList() throws {
    try run(["revision", "-m", "x"], files: ["A/A.swift": ""]) { _, outcome in
      #expect(
        outcome.errors == "shop: error: no file in 'DIR' lists the migrations; write "
          + "'let migrations: [any Migration.Type] = []' in one, or name the directory with --sources\n")
    }
  }

  @Test("are found for the editor")
  func edit() throws {
    try run(["edit", "head"], environment: ["VISUAL": "printf '%s\\n'"]) { _, outcome in
      #expect(outcome == Outcome(output: "DIR/Migrations1/Second.swift\n"))
    }
    try run(["edit", "a1"], files: ["A/A.swift": ""], environment: ["VISUAL": "cat"]) { _, outcome in
      #expect(
        outcome.errors
          == "shop: error: no file in 'DIR' has the revision a1; name its directory with --sources\n")
    }
  }

  @Test("are told from those of another program")
  func otherProgram() throws {
    let tool = CommandLineTool(name: "decant", version: "1", summary: "", project: Project(dialects: []))
    for command in [["history"], ["revision", "-m", "x"]] {
      #expect(
        try DecantCLITests.run(tool, command, environment: ["DECANT_TEMPLATE": "swift"]).errors
          == "decant: error: the migrations of this project are written in Swift and known to its own program alone; "
          + "run that, as 'swift run NAME'\nSee 'decant \(command[0]) --help'.\n")
    }
  }
}
