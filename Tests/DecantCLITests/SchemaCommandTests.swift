import Decant
import DecantCLI
import Testing

/// A program with two dialects and a history of three revisions.
private let tool: CommandLineTool = {
  var upper = Dialect.standard
  upper.name = "upper"
  let revisions = [
    Revision(RevisionHeader(id: "a1", message: "begin")) { op in
      op.createTable("t") { Column("id", .integer, primaryKey: true) }
    },
    Revision(RevisionHeader(id: "b2", downRevisions: ["a1"], message: "more")) { op in
      op.addColumn("t", Column("x", .string(10), nullable: false))
      op.createTable("u") { Column("t_id", .integer, references: "t.id") }
    },
    Revision(
      RevisionHeader(id: "c3", downRevisions: ["b2"]), upgrade: { $0.execute("ALTER TABLE u ADD y INTEGER") },
      downgrade: { _ in }),
  ]
  let project = Project(dialects: [.standard, upper], revisions: revisions)
  return CommandLineTool(name: "shop", summary: "", project: project)
}()

extension Revision {
  fileprivate init(_ header: RevisionHeader, _ upgrade: @escaping Body) {
    self.init(header, upgrade: upgrade)
  }
}

private let warning =
  "shop: warning: table u is not known for sure: ALTER TABLE ... of revision c3 may have changed it\n"

@Suite("The state command")
struct StateCommandTests {
  @Test("writes the schema at a revision")
  func sql() throws {
    let script = """
      CREATE TABLE t (
          id INTEGER NOT NULL,
          PRIMARY KEY (id)
      );


      """
    #expect(try run(tool, ["state", "a1", "--dialect", "upper"]) == Outcome(output: script))
    let all = try run(tool, ["state", "--dialect", "upper"])
    #expect(all.errors == warning)
    #expect(
      all.output == """
        -- table u is not known for sure: ALTER TABLE ... of revision c3 may have changed it

        CREATE TABLE t (
            id INTEGER NOT NULL,
            x VARCHAR(10) NOT NULL,
            PRIMARY KEY (id)
        );

        CREATE TABLE u (
            t_id INTEGER,
            FOREIGN KEY(t_id) REFERENCES t (id)
        );


        """)
    #expect(try run(tool, ["state", "base", "--dialect", "upper"]) == Outcome())
  }

  @Test("writes a diagram and a page")
  func diagrams() throws {
    let diagram = try run(tool, ["state", "b2", "--dialect", "upper", "--format", "mermaid"])
    #expect(
      diagram.output == """
        erDiagram
          "t" {
            INTEGER id PK
            VARCHAR(10) x
          }
          "u" {
            INTEGER t_id FK
          }
          "t" |o..o{ "u" : "t_id"

        """)
    let page = try run(tool, ["state", "--dialect", "upper", "--format", "html", "--quiet"])
    #expect(page.errors == "")
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(page.output.contains(#"["c3",0,0,["b2"],[],["#))
  }

  @Test("saves a baseline, from which the history goes on")
  func baseline() throws {
    try withDirectory { directory in
      let file = "\(directory)/b.json"
      let saved = try run(tool, ["state", "b2", "--dialect", "upper", "--save", file])
      #expect(saved == Outcome())
      let text = try text(of: file)
      #expect(text.hasPrefix("{\n  \"revisions\": [\n    \"b2\"\n  ],\n  \"dialect\": \"upper\",\n"))
      #expect(try run(tool, ["render", "--dialect", "upper", file]).output.hasPrefix("CREATE TABLE t (\n"))

      try write(text.replacing("\"id\"", with: "\"key\""), to: file)
      let script = try run(tool, ["state", "b2", "--dialect", "upper", "--baseline", file])
      #expect(script.output.contains("PRIMARY KEY (key)"))
      let before = try run(
        tool, ["state", "a1", "--dialect", "upper"], environment: ["DECANT_BASELINE": file])
      #expect(before.output.contains("PRIMARY KEY (id)"))
      let other = try run(tool, ["state", "--dialect", "default", "--baseline", file])
      #expect(
        other.errors == """
          shop: error: there is no baseline of default, but of upper; add one, as 'state --dialect default \
          --save FILE' writes it
          See 'shop state --help'.

          """)
      #expect(other.status == .usage)
    }
  }

  @Test("finds the baseline beside the revisions, and does not take it for one")
  func baselineInDirectory() throws {
    try withDirectory { directory in
      let table =
        #"{"op": "create_table", "table_name": "old", "columns": [{"name": "id", "type": "Integer"}]}"#
      try write(#"{"baseline": "b.json"}"#, to: "\(directory)/decant.json")
      try write(#"{"revisions": ["a1"], "operations": [\#(table)]}"#, to: "\(directory)/b.json")
      try write(#"{"revision": "a1", "upgrade": []}"#, to: "\(directory)/r.json")
      let migrations = ["--migrations", directory]
      #expect(try run(tool, ["heads"] + migrations) == Outcome(output: "a1 (head)\n"))
      let check = try run(tool, ["check", "--dialect", "upper"] + migrations)
      #expect(check == Outcome(output: "ok: 1 revision, 0 operations, 1 table (upper)\n"))
      remove(file: "\(directory)/r.json")
      let empty = try run(tool, ["check", "--dialect", "upper", "--config", "/dev/null"] + migrations)
      #expect(empty.status == .input)
      remove(file: "\(directory)/b.json")
      remove(file: "\(directory)/decant.json")
      let nothing = try run(tool, ["check", "--dialect", "upper"] + migrations)
      #expect(nothing == Outcome(output: "ok: 0 revisions, 0 operations, 0 tables (upper)\n"))
    }
  }

  @Test(
    "refuses a baseline that says nothing of where it stands, or something wrong",
    arguments: [
      ("[]", #"FILE:1:1: missing key "revisions""#),
      (
        #"{"operations": [], "revisions": ["zz"]}"#,
        "FILE:1:1: revisions: there is no revision or label 'zz' "
          + "(names of fewer than 4 characters cannot be abbreviated)"
      ),
      (
        #"{"operations": [], "revisions": [], "dialect": "uper"}"#,
        #"FILE:1:48: dialect: unknown dialect "uper"; did you mean "upper"?"#
      ),
    ])
  func wrongBaseline(text: String, reason: String) throws {
    try withDirectory { directory in
      try write(text, to: "\(directory)/b.json")
      let outcome = try run(tool, ["state", "--dialect=upper", "--baseline", "\(directory)/b.json"])
      #expect(outcome.errors.replacing("\(directory)/b.json", with: "FILE") == "shop: error: \(reason)\n")
      #expect(outcome.status == .input)
    }
  }

  @Test(
    "saves one schema, and nothing besides",
    arguments: [
      (["--format", "sql"], "'--save' and '--format' exclude each other; give one of them"),
      (["-o", "x"], "'--save' and '--output' exclude each other; give one of them"),
      (
        ["--dialect", "default,upper"],
        "2 scripts (default and upper) need a directory to go to: --output-dir DIR"
      ),
    ])
  func savingElsewhere(arguments: [String], reason: String) throws {
    let dialect = arguments.contains("--dialect") ? [] : ["--dialect", "upper"]
    let outcome = try run(tool, ["state", "--save", "/nosuch/x"] + arguments + dialect)
    #expect(outcome == Outcome(errors: "shop: error: \(reason)\nSee 'shop state --help'.\n", status: .usage))
  }
}

@Suite("The diff command")
struct DiffCommandTests {
  @Test("shows what is other, in colours on a terminal")
  func text() throws {
    let expected = """
      + table u
          + column t_id INTEGER
          + constraint FOREIGN KEY(t_id) REFERENCES t (id)
      ~ table t
          + column x VARCHAR(10) NOT NULL

      """
    let arguments = ["diff", "a1", "b2", "--dialect", "upper"]
    #expect(try run(tool, arguments) == Outcome(output: expected))
    let colored = try run(tool, arguments, onTerminal: true)
    #expect(colored.output.hasPrefix("\u{1B}[32m+ table u\u{1B}[0m\n    \u{1B}[32m+ column"))
    #expect(try run(tool, ["diff", "a1", "a1", "--dialect=upper"]).errors == "the schemas are the same\n")
  }

  @Test("is an object for programs")
  func json() throws {
    let outcome = try run(tool, ["diff", "base", "a1", "--dialect", "upper", "--format", "json"])
    #expect(
      outcome.output.hasPrefix(
        "{\n  \"from\": [],\n  \"to\": [\n    \"a1\"\n  ],\n  \"dialect\": \"upper\",\n"))
  }

  @Test(
    "is between two revisions",
    arguments: [
      (
        ["a1"], "A B is missing: Two revisions; each may be several with commas. 'base' is the empty database"
      ), (["a1", "b2", "c3"], "unexpected argument 'c3'; A B is given once"),
    ])
  func operands(names: [String], reason: String) throws {
    let outcome = try run(tool, ["diff"] + names + ["--dialect", "upper"])
    #expect(outcome == Outcome(errors: "shop: error: \(reason)\nSee 'shop diff --help'.\n", status: .usage))
  }
}

@Suite("The check command")
struct CheckCommandTests {
  @Test("says how much it has looked at where all is well")
  func good() throws {
    let outcome = try run(tool, ["check", "--dialect", "default,upper"])
    #expect(outcome == Outcome(output: "ok: 3 revisions, 4 operations, 2 tables (default, upper)\n"))
    let json = try run(tool, ["check", "--dialect", "upper", "--format", "json"])
    #expect(
      json.output.filter { !$0.isWhitespace }
        == """
        {"ok":true,"targets":[{"name":"upper","revisions":3,"operations":4,"tables":2}],"problems":[]}

        """.filter { !$0.isWhitespace })
  }

  /// A program whose second revision is wrong, in one dialect more than in the other.
  private static let wrong: CommandLineTool = {
    var tool = tool
    tool.project.revisions?[1] = Revision(RevisionHeader(id: "b2", downRevisions: ["a1"])) { op in
      op.dropColumn("t", "nosuch")
      op.only("upper") { $0.createTable("t") { Column("id", .integer) } }
    }
    return tool
  }()

  @Test("says all that is wrong, and ends with a status of its own")
  func bad() throws {
    let outcome = try run(Self.wrong, ["check", "--dialect", "default,upper", "--no-downgrade"])
    #expect(outcome.status == .input)
    #expect(outcome.errors == "")
    let file = #fileID
    #expect(
      outcome.output.replacing(#/:\d+:/#, with: ":") == """
        revision b2: \(file): drop_column: table t has no column "nosuch"
        revision b2: \(file): create_table: there is a table t already, made by revision a1 (upper)

        """)
    let json = try run(Self.wrong, ["check", "--dialect", "upper", "--no-downgrade", "--format", "json"])
    #expect(json.status == .input)
    let value = try JSONDocument(parsing: Array(json.output.utf8)).root.value
    #expect(value["ok"] == false)
    let problem = try #require(value["problems"]?.arrayValue?.first)
    #expect(problem["file"] == .string(file))
    #expect(problem["line"]?.intValue.map { $0 > 150 } == true)
    #expect(problem["operation"] == 1)
    #expect(problem["direction"] == "upgrade")
    #expect(problem["targets"] == ["upper"])
  }

  @Test("reads all files before it says that some are wrong")
  func files() throws {
    try withDirectory { directory in
      try write(#"{"revision": "a1", "upgrade": [{"op": "nosuch"}]}"#, to: "\(directory)/a.json")
      try write(
        #"{"revision": "b2", "down_revision": "a1", "upgrade": [{"op": "drop_table"}]}"#,
        to: "\(directory)/b.json")
      let arguments = ["check", "--dialect", "upper", "--migrations", directory]
      let outcome = try run(tool, arguments)
      #expect(
        outcome.output.replacing(directory, with: "DIR") == """
          DIR/a.json:1:39: upgrade[0].op: unknown operation "nosuch"
          DIR/b.json:1:55: upgrade[0]: missing key "table_name"

          """)
      try write(#"{"revision": "b2", "down_revision": "zz", "upgrade": 1}"#, to: "\(directory)/b.json")
      let broken = try run(tool, arguments)
      #expect(broken.status == .input)
      #expect(broken.output.hasSuffix("b.json:1:54: upgrade: expected array, found number\n"))
      try write(#"{"revision": "b2", "down_revision": "zz", "upgrade": []}"#, to: "\(directory)/b.json")
      #expect(try run(tool, arguments).output.contains("zz"))
    }
  }
}

@Suite("The downgrade command")
struct DowngradeCommandTests {
  @Test("explains what leads back from each revision")
  func explanation() throws {
    let expected = """
      c3: written, does nothing
      b2, more: derived
          drops table u with its rows
          drops column x of table t with its values

      """
    #expect(
      try run(tool, ["downgrade", "--explain", "c3:a1", "--dialect", "upper"]) == Outcome(output: expected))
    let all = try run(tool, ["downgrade", "--explain", "--dialect", "upper"])
    #expect(all.output == expected + "a1, begin: derived\n    drops table t with its rows\n")
  }

  @Test("wants a range for a script")
  func range() throws {
    let outcome = try run(tool, ["downgrade", "--dialect", "upper"])
    #expect(
      outcome.errors
        == "shop: error: RANGE is missing: START:END, where END may be a number of steps, as '-1'. 'base' is the empty "
        + "database\nSee 'shop downgrade --help'.\n")
  }
}
