import TestSupport
import Testing

/// Whole runs from outside: what is on standard output, what is not, and how the process ends.
@Suite("Scripts")
struct ScriptTests {
  static let arguments = [
    "--dialect", "postgresql", "--migrations", "Tests/CommandLineTests/Migrations/linear",
  ]

  @Test(
    "begin and end where the range says",
    arguments: [
      (["upgrade", "a1b2c3"], "upgrade"), (["upgrade", "a1"], "upgrade"), (["upgrade", "+1"], "upgrade"),
      (["downgrade", "a1b2c3:base"], "downgrade"), (["stamp", "head"], "stamp"),
      (["upgrade", "a1b2c3", "--compat", "alembic", "--sql"], "upgrade"),
      (
        [
          "upgrade", "a1b2c3", "--option", "version_table=v", "--option", "version_table_schema=s",
          "--option", "version_table_pk=false",
        ], "version_table"
      ),
      (["upgrade", "a1b2c3", "--option", "transaction_per_migration=true"], "transaction_per_migration"),
      (["upgrade", "a1b2c3", "--option", "transactional_ddl=false"], "no_transaction"),
    ] as [([String], String)])
  func ranges(command: [String], golden: String) async throws {
    let result = try await ProcessRunner.built("decant").run(command + Self.arguments)
    #expect(result.errors == "")
    #expect(result.status == 0)
    expectGolden(result.output, "Golden/\(golden).sql")
  }

  @Test("are the same bytes on standard output and in a file")
  func output() async throws {
    let directory = try TemporaryDirectory()
    let decant = try ProcessRunner.built("decant")
    let shown = try await decant.run(["upgrade", "a1b2c3"] + Self.arguments)
    let written = try await decant.run(
      ["upgrade", "a1b2c3", "--output", "\(directory.path)/up.sql"] + Self.arguments)
    #expect(written.output == "")
    #expect(try directory.text(of: "up.sql") == shown.output)
  }

  @Test("come with answers about the revisions")
  func answers() async throws {
    let decant = try ProcessRunner.built("decant")
    let migrations = Array(Self.arguments.dropFirst(2))
    let history = try await decant.run(["history"] + migrations)
    #expect(
      history.output == """
        a1b2c3 -> d4e5f6 (head), two operations that cannot be written
        <base> -> a1b2c3, tables

        """)
    #expect(try await decant.run(["heads"] + migrations).output == "d4e5f6 (head)\n")
    #expect(try await decant.run(["--version"]).output == "decant 0.1.0\n")
  }
}
