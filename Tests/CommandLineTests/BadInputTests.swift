import TestSupport
import Testing

/// What the user gets for input that is at fault: one clear message, a status, and nothing on standard
/// output.
@Suite("Bad input")
struct BadInputTests {
  static let folder = "Tests/CommandLineTests/Migrations"

  @Test(
    "of a document is named with its place",
    arguments: [
      (#"[{"op": "drop_table""#, #"1:21: [0]: expected "," or "}", found the end of the text"#),
      (
        #"[{"op": "drop_tabel", "table_name": "t"}]"#,
        #"1:9: [0].op: unknown operation "drop_tabel"; did you mean "drop_table"?"#
      ),
      (
        #"[{"op": "drop_table", "tabel_name": "t"}]"#,
        #"1:23: [0]: unknown key "tabel_name"; did you mean "table_name"?"#
      ),
      (
        #"[{"op": "drop_table", "table_name": 5}]"#,
        "1:37: [0].table_name: expected name, or object with a name, found number"
      ),
      (#"[{"op": "drop_table"}]"#, #"1:2: [0]: missing key "table_name""#),
      (
        #"[{"op": "add_column", "table_name": "t", "column": {"name": "c", "type": "Interger"}}]"#,
        #"1:74: [0].column.type: unknown type "Interger"; did you mean "Integer"?"#
      ),
      (
        #"[{"op": "create_index", "index_name": "i", "table_name": "t", "columns": ["a"], "#
          + #""dialect_options": {"postgresql_usin": "gin"}}]"#,
        #"1:101: [0].dialect_options: unknown key "postgresql_usin"; did you mean "postgresql_using"?"#
      ),
      (
        #"{"operations": [], "options": {"max_identifier_lenght": 5}}"#,
        #"1:32: options: unknown option "max_identifier_lenght"; did you mean "max_identifier_length"?"#
      ),
      (
        #"[{"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "Integer"}]}, "#
          + #""rows": [{"c": 1}, {"c": "x"}]}]"#,
        "line 1: postgresql: bulk_insert: table t: row 2: column c: the text \"x\" cannot be written as a value of "
          + "type Integer; give a value of that type, or the SQL that makes it"
      ),
    ] as [(String, String)])
  func document(text: String, message: String) async throws {
    let result = try await ProcessRunner.built("decant").run(
      ["render", "--dialect", "postgresql", "-"], input: text)
    #expect(result.errors == "decant: error: \(message)\n")
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test(
    "of a migration directory or command line is named",
    arguments: [
      (
        ["upgrade", "--migrations", "\(folder)/cycle"], 1,
        "revisions come after each other in a circle, look at their down revisions: a1 -> b2 -> a1"
      ),
      (
        ["upgrade", "--migrations", "\(folder)/twice"], 1,
        "revision a1 (\(folder)/twice/a.json) and revision a1 (\(folder)/twice/b.json) are two revisions with one "
          + "identifier; give one of them another"
      ),
      (
        ["upgrade", "a1b2c4", "--migrations", "\(folder)/linear"], 1,
        "there is no revision or label 'a1b2c4'; did you mean 'a1b2c3'?"
      ),
      (
        ["upgrade", "--migrations", "\(folder)/none"], 1,
        "cannot list the directory '\(folder)/none': No such file or directory; the path starts at the current directory"
      ),
      (
        ["upgrade", "--dialect", "postgres", "--migrations", "\(folder)/linear"], 2,
        "'--dialect' does not know 'postgres'; did you mean 'postgresql'? It takes postgresql, mysql, mariadb, sqlite, mssql, oracle or default\n"
          + "See 'decant upgrade --help'."
      ),
      (
        ["upgrade", "--option", "versoin_table=x", "--migrations", "\(folder)/linear"], 2,
        "the option 'versoin_table' is not known; did you mean 'version_table'?\n"
          + "See 'decant upgrade --help'."
      ),
      (["upgrad"], 2, "unknown command 'upgrad'; did you mean 'upgrade'?\nSee 'decant --help'."),
      (
        ["upgrade"], 2,
        "'--migrations' is missing; write '--migrations DIR' or set DECANT_MIGRATIONS\nSee 'decant upgrade --help'."
      ),
      (
        ["upgrade", "a1b2c3", "--migrations", "\(folder)/linear", "--output", "/nowhere/x.sql"], 3,
        "cannot write '/nowhere/x.sql': No such file or directory; the directory '/nowhere' must be there"
      ),
    ] as [([String], Int32, String)])
  func command(arguments: [String], status: Int32, message: String) async throws {
    let dialect =
      arguments.contains("--dialect") || arguments == ["upgrad"] ? [] : ["--dialect", "postgresql"]
    let result = try await ProcessRunner.built("decant").run(arguments + dialect)
    #expect(result.errors == "decant: error: \(message)\n")
    #expect(result.output == "")
    #expect(result.status == status)
  }

  @Test("of several operations is reported at once, with revision, file and line")
  func severalProblems() async throws {
    let result = try await ProcessRunner.built("decant").run(
      ["upgrade", "--dialect", "postgresql", "--migrations", "\(Self.folder)/linear"])
    let file = "revision d4e5f6: \(Self.folder)/linear/b2_broken.json"
    #expect(
      result.errors == """
        decant: error: \(file):6: postgresql: add_column: there is no type mysql.TINYTEXT; choose another type, or give a \
        variant for postgresql
        \(file):7: drop_table: there is no table u
        \(file):8: postgresql: drop_index: the name of the index to drop is missing; give it, or the index that it is \
        made of

        """)
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test("leaves a file that is there as it is")
  func file() async throws {
    let directory = try TemporaryDirectory()
    let path = "\(directory.path)/script.sql"
    try directory.write("kept", to: "script.sql")
    let arguments = ["--dialect", "postgresql", "--migrations", "\(Self.folder)/linear", "--output", path]
    let decant = try ProcessRunner.built("decant")
    #expect(try await decant.run(["upgrade", "head"] + arguments).status == 1)
    #expect(try directory.text(of: "script.sql") == "kept")
    #expect(try await decant.run(["upgrade", "a1b2c3"] + arguments).status == 0)
    #expect(try directory.text(of: "script.sql").hasPrefix("BEGIN;\n"))
    #expect(try directory.names() == ["script.sql"])
  }
}
