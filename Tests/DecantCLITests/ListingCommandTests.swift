import Decant
import DecantCLI
import Testing

private let tool = CommandLineTool(
  name: "decant", version: "1", summary: "", project: Project(dialects: [], revisions: revisions))

private let revisions = [
  RevisionHeader(id: "a1b2c3", branchLabels: ["core"], message: "add the accounts of all people"),
  RevisionHeader(id: "b2c3d4", downRevisions: ["a1b2c3"], message: "add prices"),
  RevisionHeader(id: "c3d4e5", dependsOn: ["a1b2"], message: "add orders"),
].map { Revision($0) { _ in } }

/// What `history`, `heads`, `branches` and `show` make of their options.
@Suite("Lists of revisions")
struct ListingCommandTests {
  @Test(
    "have the form that is asked for",
    arguments: [
      (["heads"], "b2c3d4 (core) (head)\nc3d4e5 (head)\n"),
      (["heads", "--resolve-dependencies", "--format", "text"], "b2c3d4 (core) (head)\nc3d4e5 (head)\n"),
      (["history", "-r", "b2c3:"], "a1b2c3 -> b2c3d4 (core) (head), add prices\n"),
      (["branches"], ""),
      (["branches", "--format", "json"], "[]\n"),
      (
        ["history", "--format", "mermaid", ":a1b2"],
        "flowchart BT\n  r0[\"a1b2c3 (core)<br/>add the accounts of all people\"]\n"
      ),
      (
        ["history", "--graph"],
        """
        *   b2c3d4 (core) (head) add prices
        │ * c3d4e5 (head) add orders
        ├┄╯
        *   a1b2c3 (core) add the accounts of all people

        """
      ),
    ] as [([String], String)])
  func formats(arguments: [String], output: String) throws {
    #expect(try run(tool, arguments) == Outcome(output: output))
  }

  @Test(
    "are JSON for programs",
    arguments: [["show", "a1b2"], ["history", "-r", ":a1b2c3"]] as [[String]])
  func json(arguments: [String]) throws {
    let outcome = try run(tool, arguments + ["--format", "json"])
    #expect(outcome.output.hasPrefix("[\n  {\n    \"revision\": \"a1b2c3\",\n"))
    #expect(outcome.output.hasSuffix("    \"is_current\": null\n  }\n]\n"))
  }

  @Test("mark where a database stands", arguments: ["b2c3d4\nc3d4e5\n", " b2c3d4 \r\n\r\nc3d4e5"])
  func current(rows: String) throws {
    #expect(
      try run(tool, ["history", "--indicate", "-"], input: rows)
        == Outcome(
          output: """
            a1b2c3 -> b2c3d4 (core) (head) (current), add prices
            <base> (a1b2) -> c3d4e5 (head) (current), add orders
            <base> -> a1b2c3 (core), add the accounts of all people

            """))
  }

  @Test("mark nothing where nothing is applied")
  func currentIsBase() throws {
    #expect(try run(tool, ["history", "--indicate", "-"]) == run(tool, ["history"]))
  }

  @Test("say which rows are no revisions")
  func unknownRows() throws {
    #expect(
      try run(tool, ["history", "--indicate", "-"], input: "a1b2c3\n\na1b2c4\nzzzzzz\n")
        == Outcome(
          errors: """
            decant: error: standard input:3: the database stands at 'a1b2c4', which is no revision; did you mean 'a1b2c3'?
            standard input:4: the database stands at 'zzzzzz', which is no revision

            """, status: .input))
    let missing = try run(tool, ["history", "--indicate", "/nowhere/versions.txt"])
    #expect(
      missing.errors == "decant: error: cannot read '/nowhere/versions.txt': No such file or directory\n")
    #expect(missing.status == .input)
  }

  @Test(
    "refuse what does not go together",
    arguments: [
      (
        ["history", "--graph", "--format", "svg"],
        "'--graph' and '--format' exclude each other; give one of them"
      ),
      (
        ["history", "--format", "xml"],
        "'--format' does not know 'xml'; it takes text, json, dot, mermaid or svg"
      ),
      (["heads", "--format", "dot"], "'--format' does not know 'dot'; it takes text or json"),
    ] as [([String], String)])
  func refused(arguments: [String], message: String) throws {
    let outcome = try run(tool, arguments)
    #expect(outcome.errors == "decant: error: \(message)\nSee 'decant \(arguments[0]) --help'.\n")
    #expect(outcome.status == .usage)
    #expect(outcome.output == "")
  }
}

@Suite("A drawing on a terminal")
struct TerminalDrawingTests {
  @Test("fits it and has its colours")
  func fits() throws {
    let plain = try run(tool, ["history", "--graph", "--color", "never"], terminal: Terminal(columns: 30))
    #expect(plain.output.hasSuffix("├┄╯\n*   a1b2c3 (core) add the acc…\n"))
    let colored = try run(tool, ["history", "--graph", ":a1b2"], terminal: Terminal(columns: 16))
    #expect(colored.output == "\u{1B}[1;36m*\u{1B}[0m \u{1B}[33ma1b2c3\u{1B}[0m\u{1B}[36m (core)\u{1B}[0m…\n")
    let ascii = try run(
      tool, ["history", "--graph"], environment: ["NO_COLOR": "1"], terminal: Terminal(isASCII: true))
    #expect(ascii.output.hasPrefix("*   b2c3d4 (core) (head) add prices\n| * c3d4e5"))
  }

  @Test("is cut and coloured nowhere else")
  func elsewhere() throws {
    let shown = try run(tool, ["history", "--graph"])
    #expect(!shown.output.contains("\u{1B}"))
    try withDirectory { directory in
      let path = "\(directory)/history.txt"
      _ = try run(tool, ["history", "--graph", "-o", path], terminal: Terminal(columns: 20))
      #expect(try text(of: path) == shown.output)
    }
    #expect(try run(tool, ["history", "--graph", "--color", "always"]).output.contains("\u{1B}[33m"))
  }
}
