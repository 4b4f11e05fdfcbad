import Decant
import Testing

@testable import DecantCLI

/// A program of JSON files.
private let decant = CommandLineTool(
  name: "decant", version: "1", summary: "", project: Project(dialects: []))

@Suite("Revisions as JSON files")
struct RevisionCommandTests {
  /// Runs a command on a directory that has the revisions `a1` below `b2` and `c3`.
  private func run(
    _ arguments: [String], files: [String: String] = [:], environment: [String: String] = [:],
    _ check: (String, Outcome) throws -> Void
  ) throws {
    try withDirectory { directory throws in
      let graph = [
        "a1_.json": #"{"revision": "a1", "upgrade": []}"#,
        "b2_.json": #"{"revision": "b2", "down_revision": "a1", "branch_labels": "core", "upgrade": []}"#,
        "c3_.json": #"{"revision": "c3", "down_revision": "a1", "upgrade": []}"#,
      ]
      for (name, text) in graph.merging(files, uniquingKeysWith: { $1 }) {
        try write(text, to: "\(directory)/\(name)")
      }
      let words = arguments.map { $0.replacing("DIR", with: directory) }
      let outcome = try DecantCLITests.run(
        decant, words + ["--migrations", directory], environment: environment)
      try check(
        directory,
        Outcome(
          output: outcome.output.replacing(directory, with: "DIR"),
          errors: outcome.errors.replacing(directory, with: "DIR"), status: outcome.status))
    }
  }

  @Test("are written with all that is known, and without a downgrade")
  func revision() throws {
    let arguments = [
      "revision", "-m", "Say \"hi\"\n\\ ../there", "--head", "core@head", "--rev-id", "n1", "--branch-label",
      "x", "--branch-label", "y", "--depends-on", "c3",
    ]
    try run(arguments) { directory, outcome throws in
      #expect(outcome == Outcome(output: "DIR/n1_say_hi_there.json\n"))
      let text = try DecantCLITests.text(of: "\(directory)/n1_say_hi_there.json")
      let date = try #require(text.firstMatch(of: #/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?/#)).output.0
      #expect(
        text.replacing(date, with: "NOW") == #"""
          {
            "revision": "n1",
            "down_revision": "b2",
            "branch_labels": [
              "x",
              "y"
            ],
            "depends_on": [
              "c3"
            ],
            "message": "Say \"hi\"\n\\ ../there",
            "create_date": "NOW",
            "upgrade": []
          }

          """#)
      let document = try RevisionDocument(parsing: Array(text.utf8))
      #expect(document.header.message == "Say \"hi\"\n\\ ../there")
      #expect(document.downgrade == nil)
    }
  }

  @Test("join branches")
  func merge() throws {
    try run(["merge", "--rev-id", "m1"]) { directory, outcome throws in
      #expect(outcome == Outcome(output: "DIR/m1_merge_b2_and_c3.json\n"))
      let text = try DecantCLITests.text(of: "\(directory)/m1_merge_b2_and_c3.json")
      #expect(try RevisionDocument(parsing: Array(text.utf8)).header.downRevisions == ["b2", "c3"])
    }
    try run(["merge", "c3", "core@head", "-m", "both", "--rev-id", "m1"]) { directory, outcome throws in
      #expect(outcome == Outcome(output: "DIR/m1_both.json\n"))
    }
  }

  @Test("have fresh identifiers")
  func freshIdentifiers() throws {
    try run(["revision", "-m", "x", "--head", "b2"]) { directory, outcome throws in
      #expect(outcome.output.wholeMatch(of: #/DIR/[0-9a-f]{12}_x\.json\n/#) != nil)
    }
  }

  @Test(
    "are named as the settings say",
    arguments: [
      (["--file-template", "%(slug)s-%(rev)s"], #"{}"#, "add_prices_again-n1.json"),
      ([], #"{"file_template": "r%(rev)s", "truncate_slug_length": 5}"#, "rn1.json"),
      ([], #"{"truncate_slug_length": 5}"#, "n1_add_.json"),
      (["--truncate-slug-length", "12"], #"{"truncate_slug_length": 5}"#, "n1_add_prices_.json"),
    ])
  func names(arguments: [String], settings: String, name: String) throws {
    try run(
      ["revision", "-m", "add prices again", "--head", "b2", "--rev-id", "n1"] + arguments,
      files: ["decant.json": settings]
    ) { _, outcome throws in
      #expect(outcome == Outcome(output: "DIR/\(name)\n"))
    }
  }

  @Test(
    "are not made where something is wrong",
    arguments: [
      (["revision"], 2, "'--message' is missing; write '--message TEXT'\nSee 'decant revision --help'."),
      (
        ["revision", "-m", "x"], 1,
        "there are several heads, name one with --head or merge them first with 'merge heads': b2, c3"
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--rev-id", "A1", "--file-template", "%(rev)s_"], 1,
        "'DIR/a1_.json' is there already; nothing is written"
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--rev-id", "a/b"], 1,
        "'a/b_x.json' cannot be the name of a file; change --file-template or --rev-id"
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--file-template", "../%(rev)s", "--rev-id", "n"], 1,
        "'../n.json' cannot be the name of a file; change --file-template or --rev-id"
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--file-template", "decant"], 1,
        "'decant.json' cannot be the name of a file; change --file-template or --rev-id"
      ),
      (
        ["revision", "-m", "...", "--head", "b2", "--file-template", "%(slug)s"], 1,
        "'.json' cannot be the name of a file; change --file-template or --rev-id"
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--file-template", "%(slg)s"], 2,
        "'--file-template %(slg)s': there is no token '%(slg)s'; did you mean '%(slug)s'?\n"
          + "See 'decant revision --help'."
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--version-path", "/tmp"], 2,
        "'--version-path' does not know '/tmp'; did you mean 'DIR'? It takes DIR\nSee 'decant revision --help'."
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "--edit"], 1,
        "no editor is named; set VISUAL or EDITOR, as in 'EDITOR=nano'"
      ),
      (
        ["revision", "-m", "x", "--head", "b2", "-o", "/nowhere/x"], 3,
        "cannot write '/nowhere/x': No such file or directory; the directory '/nowhere' must be there"
      ),
    ] as [([String], Int32, String)])
  func refusals(arguments: [String], status: Int32, message: String) throws {
    try run(arguments) { directory, outcome throws in
      #expect(outcome.errors == "decant: error: \(message)\n")
      #expect(outcome.output == "")
      #expect(outcome.status.rawValue == status)
      #expect(try FileSystem.names(in: directory) == ["a1_.json", "b2_.json", "c3_.json"])
    }
  }

  @Test("are opened when they are at their place, and stay though the editor fails")
  func editing() throws {
    let arguments = ["revision", "-m", "x", "--head", "b2", "--rev-id", "n1", "--edit"]
    try run(arguments, environment: ["EDITOR": "grep -c n1"]) { _, outcome in
      #expect(outcome == Outcome(output: "DIR/n1_x.json\n1\n"))
    }
    try run(arguments, environment: ["EDITOR": "false"]) { directory, outcome throws in
      #expect(
        outcome
          == Outcome(
            output: "DIR/n1_x.json\n",
            errors: "decant: error: the editor 'false' of EDITOR ended with status 1\n", status: .input))
      #expect(try FileSystem.names(in: directory).contains("n1_x.json"))
    }
  }

  @Test(
    "are found for the editor",
    arguments: [
      ("b2", "DIR/b2_.json\n", ""), ("core@head", "DIR/b2_.json\n", ""),
      ("c3-1", "", "'c3-1' is relative, which is not possible here; name the revision itself"),
      ("base", "", "'base' names no revision to edit; name one"),
      ("heads", "", "'heads' names several revisions, name one: b2, c3"),
      ("head", "", "'head' means several heads where one is needed; name one: b2, c3"),
      ("d4", "", "there is no revision or label 'd4'"),
    ])
  func edit(text: String, output: String, message: String) throws {
    try run(["edit", text], environment: ["VISUAL": "printf '%s\\n'"]) { _, outcome in
      #expect(outcome.output == output)
      #expect(message.isEmpty ? outcome.errors == "" : outcome.errors.hasPrefix("decant: error: \(message)"))
    }
  }
}

@Suite("Several directories of revisions")
struct RevisionDirectoryChoiceTests {
  @Test(
    "are chosen by the parent, or by the user",
    arguments: [
      (["--head", "b2"], "DIR/two/n1_x.json\n", ""),
      (["--head", "b2", "--version-path", "DIR/one/"], "DIR/one/n1_x.json\n", ""),
      (
        ["--head", "base"], "",
        "the revision can go to several directories, name one with --version-path: DIR/one, DIR/two"
      ),
      (["--head", "base", "--version-path", "DIR/two"], "DIR/two/n1_x.json\n", ""),
      (
        ["--head", "base", "--version-path", "DIR/three"], "",
        "'--version-path' does not know 'DIR/three'; did you mean 'DIR/one'? It takes DIR/one or DIR/two\nSee 'decant revision --help'."
      ),
    ])
  func choice(arguments: [String], output: String, message: String) throws {
    try withDirectory { directory throws in
      for (name, text) in [
        ("one", #"{"revision": "a1", "upgrade": []}"#), ("two", #"{"revision": "b2", "upgrade": []}"#),
      ] {
        try makeDirectory("\(directory)/\(name)")
        try write(text, to: "\(directory)/\(name)/r.json")
      }
      let words =
        ["revision", "-m", "x", "--rev-id", "n1"] + arguments.map { $0.replacing("DIR", with: directory) }
      let outcome = try run(
        decant, words + ["--migrations", "\(directory)/one", "--migrations", "\(directory)/two"])
      #expect(outcome.output.replacing(directory, with: "DIR") == output)
      let errors = outcome.errors.replacing(directory, with: "DIR")
      #expect(errors == (message.isEmpty ? "" : "decant: error: \(message)\n"))
    }
  }
}
