import TestSupport
import Testing

/// What a user reads whose command line is wrong: what, where, and what to do.
@Suite("Messages")
struct MessageTests {
  static let linear = ["--migrations", "\(BadInputTests.folder)/linear"]
  static let linearForSQLite = ["--dialect", "sqlite"] + linear
  static let commands =
    "init, revision, merge, edit, convert, upgrade, downgrade, stamp, ensure-version, render, history, heads, branches, "
    + "show, state, diff, check, config and completions"
  static let dialects = "postgresql, mysql, mariadb, sqlite, mssql, oracle or default"

  @Test(
    "of a command line that cannot be understood name the help that there is",
    arguments: [
      (["--quiet"], "no command is named; the commands are \(commands)", nil),
      (["frobnicate"], "unknown command 'frobnicate'; the commands are \(commands)", nil),
      (["histroy"], "unknown command 'histroy'; did you mean 'history'?", nil),
      (["help", "compl"], "unknown command 'compl'; did you mean 'completions'?", nil),
      (["upgrade", "--colour", "never"], "unknown option '--colour'; did you mean '--color'?", "upgrade"),
      (["upgrade", "--verb"], "unknown option '--verb'; did you mean '--verbose'?", "upgrade"),
      (["--rev-range", ":"], "'--rev-range' is an option of history; write it behind that command", nil),
      (["show", "-r", ":"], "'-r' is an option of history, not of show", "show"),
      (
        ["upgrade", "--color", "nevr"],
        "'--color' does not know 'nevr'; did you mean 'never'? It takes auto, always or never", "upgrade"
      ),
      (["completions", "elvish"], "SHELL does not know 'elvish'; it takes bash, zsh or fish", "completions"),
      (["completions"], "SHELL is missing: 'bash', 'zsh' or 'fish'", "completions"),
      (
        ["show"] + linear, "REV is missing: An identifier or the beginning of one, 'head', 'LABEL@head'",
        "show"
      ),
      (["heads", "x"], "unexpected argument 'x'", "heads"),
      (
        ["upgrade"] + linear,
        "'--dialect' is missing; write '--dialect NAME' or set DECANT_DIALECT; it takes \(dialects)",
        "upgrade"
      ),
      (
        ["upgrade", "--dialect", "sqlite"],
        "'--migrations' is missing; write '--migrations DIR' or set DECANT_MIGRATIONS", "upgrade"
      ),
      (
        ["upgrade", "--dialect", "postgres"] + linear,
        "'--dialect' does not know 'postgres'; did you mean 'postgresql'? It takes \(dialects)", "upgrade"
      ),
      (
        ["upgrade", "--dialect", "access"] + linear,
        "'--dialect' does not know 'access'; it takes \(dialects)", "upgrade"
      ),
      (
        ["upgrade", "--dialect", "mysql,mssq"] + linear,
        "'--dialect' does not know 'mssq'; did you mean 'mssql'? It takes \(dialects)", "upgrade"
      ),
      (
        ["upgrade", "--dialect", "mysql,oracle"] + linear,
        "2 scripts (mysql and oracle) need a directory to go to: --output-dir DIR", "upgrade"
      ),
      (
        ["upgrade", "--option", "version_table"] + linearForSQLite,
        "'--option' needs KEY=VALUE, but is given 'version_table'", "upgrade"
      ),
      (
        ["upgrade", "--option", "version_table="] + linearForSQLite,
        "the option 'version_table' cannot be '': a name has at least one character", "upgrade"
      ),
      (
        ["upgrade", "--option", "version_table=7"] + linearForSQLite,
        #"the option 'version_table' needs a text; write 'version_table="7"' with its quotes"#, "upgrade"
      ),
      (
        ["upgrade", "--option", "transactional_ddl=on"] + linearForSQLite,
        "the option 'transactional_ddl' needs true or false, but is given 'on'", "upgrade"
      ),
      (
        ["upgrade", "--option", "max_identifier_length=0"] + linearForSQLite,
        "the option 'max_identifier_length' needs a whole number from 1 on, but is given '0'", "upgrade"
      ),
      (
        ["upgrade", "--option", "verson_table=v"] + linearForSQLite,
        "the option 'verson_table' is not known; did you mean 'version_table'?", "upgrade"
      ),
      (
        ["upgrade", "--option", "x=y"] + linearForSQLite,
        "the option 'x' is not known; there are transaction_per_migration, version_table_pk, version_table, "
          + "version_table_schema, starting_rev, batch, naming_convention, literal_binds, max_identifier_length, "
          + "rows_per_insert and transactional_ddl", "upgrade"
      ),
    ] as [([String], String, String?)])
  func usage(arguments: [String], message: String, command: String?) async throws {
    let see = "See '\(["decant", command].compactMap(\.self).joined(separator: " ")) --help'."
    try await expect(arguments, 2, "decant: error: \(message)\n\(see)\n")
  }

  @Test(
    "of a range that leads nowhere say what to write",
    arguments: [
      (["upgrade", "a1b2c4"], "there is no revision or label 'a1b2c4'; did you mean 'a1b2c3'?"),
      (
        ["upgrade", "a1b2c3:b"],
        "there is no revision or label 'b' (names of fewer than 4 characters cannot be abbreviated)"
      ),
      (["upgrade", "a:b:c"], "'a:b:c' is no range; write START:END, START: or :END"),
      (
        ["upgrade", "shop@"],
        "'shop@' names no revision; write an identifier, head, heads, base, label@head, +2 or -1"
      ),
      (["upgrade", "+9"], "'+9' leads out of the graph: there are not so many revisions that way"),
      (
        ["downgrade", "a1b2c3"],
        "'a1b2c3' does not say where the database stands; write START:a1b2c3, where START is its revision, or head:a1b2c3"
      ),
      (
        ["downgrade", "-1"],
        "'-1' does not say where the database stands; write START:-1, where START is its revision, or head:-1"
      ),
      (["downgrade", "a1b2c3:d4e5f6"], "'d4e5f6' is not below the start, so no downgrade leads to it"),
      (["history", "x"], "'x' has no colon; write START:x, :x or x:"),
    ])
  func ranges(arguments: [String], message: String) async throws {
    try await expect(arguments + Self.linearForSQLite, 1, "decant: error: \(message)\n")
  }

  @Test(
    "of a script that does nothing warn, unless they are not wanted",
    arguments: [
      (
        ["upgrade", "d4e5f6:a1b2c3"],
        "'d4e5f6:a1b2c3' has no revision to run, so the script does nothing; did you mean 'a1b2c3:d4e5f6'?"
      ),
      (["upgrade", "a1b2c3:a1b2c3"], "'a1b2c3:a1b2c3' has no revision to run, so the script does nothing"),
      (["stamp", "head:head"], "'head:head' has no revision to run, so the script does nothing"),
      (["upgrade", "base", "--quiet"], nil),
    ] as [([String], String?)])
  func nothing(arguments: [String], message: String?) async throws {
    let arguments = arguments + Self.linear + ["--dialect", "postgresql"]
    try await expect(
      arguments, 0, message.map { "decant: warning: \($0)\n" } ?? "", output: "BEGIN;\n\nCOMMIT;\n\n")
  }

  @Test("of a directory without revisions name it")
  func emptyDirectory() async throws {
    let directory = try TemporaryDirectory()
    try await expect(
      ["upgrade", "--dialect", "mysql", "--migrations", directory.path], 0,
      "decant: warning: there is no revision file (NAME.json) in '\(directory.path)', so the script does nothing\n"
    )
  }

  @Test(
    "of files name the file and the reason",
    arguments: [
      (["--output", "/tmp"], "cannot write '/tmp': Is a directory; name a file in it"),
      (["--output", "/dev/full"], "cannot write '/dev/full': No space left on device"),
      (
        ["--output", "/etc/passwd/x"],
        "cannot write '/etc/passwd/x': Not a directory; '/etc/passwd' is no directory"
      ),
      (
        ["--output", "/nowhere/x"],
        "cannot write '/nowhere/x': No such file or directory; the directory '/nowhere' must be there"
      ),
      (
        ["--output-dir", "/dev/null"],
        "cannot write '/dev/null/sqlite.sql': Not a directory; '/dev/null' is no directory"
      ),
    ])
  func files(options: [String], message: String) async throws {
    try await expect(
      ["upgrade", "a1b2c3"] + Self.linearForSQLite + options, 3, "decant: error: \(message)\n")
  }

  @Test("name the variable that a value comes from")
  func variable() async throws {
    var decant = try ProcessRunner.built("decant")
    decant.environment["DECANT_DIALECT"] = "postgres"
    let result = try await decant.run(["upgrade"] + Self.linear)
    #expect(
      result.errors == "decant: error: DECANT_DIALECT does not know 'postgres'; did you mean 'postgresql'? "
        + "It takes \(Self.dialects)\nSee 'decant upgrade --help'.\n")
  }

  @Test("are the help of the program where nothing is said")
  func noArguments() async throws {
    let help = try await ProcessRunner.built("decant").run(["--help"])
    try await expect([], 2, help.output)
  }

  @Test("are those of Alembic's log where details are wanted")
  func log() async throws {
    let log = """
      INFO  [decant.runtime.migration] Context dialect sqlite.
      INFO  [decant.runtime.migration] Generating static SQL
      INFO  [decant.runtime.migration] Will assume non-transactional DDL.

      """
    let result = try await ProcessRunner.built("decant").run(
      ["upgrade", "a1b2c3", "--verbose"] + Self.linearForSQLite)
    #expect(result.errors == log + "INFO  [decant.runtime.migration] Running upgrade  -> a1b2c3, tables\n")
    let stamp = try await ProcessRunner.built("decant").run(
      ["stamp", "a1b2c3", "-v", "--dialect", "mssql"] + Self.linear)
    #expect(
      stamp.errors == log.replacing("sqlite", with: "mssql").replacing("non-", with: "")
        + "INFO  [decant.runtime.migration] Running stamp_revision  -> a1b2c3\n")
    let table = try await ProcessRunner.built("decant").run(["ensure-version", "-v", "--dialect", "sqlite"])
    #expect(table.errors == log)
    try await expect(["ensure-version", "-qv", "--dialect", "sqlite"], 0, "", output: table.output)
  }

  private func expect(
    _ arguments: [String], _ status: Int32, _ errors: String, output: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let result = try await ProcessRunner.built("decant").run(arguments)
    #expect(result.errors == errors, sourceLocation: sourceLocation)
    #expect(result.output == output, sourceLocation: sourceLocation)
    #expect(result.status == status, sourceLocation: sourceLocation)
  }
}
