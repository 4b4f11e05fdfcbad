import DecantCLI
import Testing

/// What a command line was understood as, in one line.
private func outline(_ arguments: [String]) throws -> String {
  switch try CommandLineParser.parse(arguments, commands: Command.all) {
  case .help(.program): return "help of the program"
  case .help(.options): return "help of options"
  case .help(.command(let command)): return "help of \(command.name)"
  case .version: return "version"
  case .run(let command, let arguments):
    let flags = arguments.flags.sorted().map { "\($0)" }
    let values = arguments.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([command.name, "\(arguments.operands)"] + flags + values).joined(separator: " ")
  }
}

@Suite("The command line")
struct CommandLineParserTests {
  private static let commands =
    "\(Command.all.dropLast().map(\.name).joined(separator: ", ")) and \(Command.all.last?.name ?? "")"

  @Test(
    "is understood",
    arguments: [
      (["upgrade"], #"upgrade ["head"]"#),
      (["upgrade", "ae10:head"], #"upgrade ["ae10:head"]"#),
      (["upgrade", "--dialect", "mysql"], #"upgrade ["head"] dialect=["mysql"]"#),
      (["upgrade", "--dialect=mysql", "+2"], #"upgrade ["+2"] dialect=["mysql"]"#),
      (["--dialect", "mysql", "-q", "upgrade"], #"upgrade ["head"] quiet dialect=["mysql"]"#),
      (["upgrade", "--sql", "-qv"], #"upgrade ["head"] quiet sql verbose"#),
      (["upgrade", "-q", "-q"], #"upgrade ["head"] quiet"#),
      (["upgrade", "--option", "a=b", "--option=c=d=e"], #"upgrade ["head"] option=["a=b", "c=d=e"]"#),
      (["downgrade", "-1"], #"downgrade ["-1"]"#),
      (["downgrade", "--", "-1"], #"downgrade ["-1"]"#),
      (["downgrade", "--", "--dialect"], #"downgrade ["--dialect"]"#),
      (["--", "downgrade", "base"], #"downgrade ["base"]"#),
      (["downgrade", "--dialect=mysql", "--", "a:-1"], #"downgrade ["a:-1"] dialect=["mysql"]"#),
      (["stamp", "a", "b", "--quiet", "c"], #"stamp ["a", "b", "c"] quiet"#),
      (["render", "-"], #"render ["-"]"#),
      (["render", "-o", "-", "a.json"], #"render ["a.json"] output=["-"]"#),
      (["render", "-qo", "a.sql", "a.json"], #"render ["a.json"] quiet output=["a.sql"]"#),
      (["history"], "history []"),
      (["history", "-r", "a:b"], #"history [] rev-range=["a:b"]"#),
      (["history", "-ra:b"], #"history [] rev-range=["a:b"]"#),
      (["history", "-r=a:b"], #"history [] rev-range=["a:b"]"#),
      (["history", "-r-3:"], #"history [] rev-range=["-3:"]"#),
      (["history", "-r", "-3:"], #"history [] rev-range=["-3:"]"#),
      (["history", "--rev-range=--x"], #"history [] rev-range=["--x"]"#),
      (["--help"], "help of the program"),
      (["-h"], "help of the program"),
      (["help"], "help of the program"),
      (["upgrade", "--help"], "help of upgrade"),
      (["--help", "upgrade"], "help of upgrade"),
      (["help", "downgrade"], "help of downgrade"),
      (["help", "options"], "help of options"),
      (["--help", "--color=never", "options"], "help of options"),
      (["downgrade", "-qh"], "help of downgrade"),
      (["--version"], "version"),
    ])
  func parses(arguments: [String], expected: String) throws {
    #expect(try outline(arguments) == expected)
  }

  @Test(
    "is refused with a reason, and with the command that is spoken to",
    arguments: [
      (
        [], nil,
        "no command is named; the commands are \(Self.commands)"
      ),
      (["upgade"], nil, "unknown command 'upgade'; did you mean 'upgrade'?"),
      (["destroy"], nil, "unknown command 'destroy'; the commands are \(Self.commands)"),
      (["up"], nil, "unknown command 'up'; did you mean 'upgrade'?"),
      (["h"], nil, "unknown command 'h'; the commands are \(Self.commands)"),
      (["options"], nil, "unknown command 'options'; the commands are \(Self.commands)"),
      (["ensure_version"], nil, "unknown command 'ensure_version'; did you mean 'ensure-version'?"),
      (["help", "shw"], nil, "unknown command 'shw'; did you mean 'show'?"),
      (["upgrade", "--dialct=x"], "upgrade", "unknown option '--dialct'; did you mean '--dialect'?"),
      (["upgrade", "--dia=x"], "upgrade", "unknown option '--dia'; did you mean '--dialect'?"),
      (["upgrade", "-dialect", "x"], "upgrade", "unknown option '-dialect'; did you mean '--dialect'?"),
      (["upgrade", "-qz"], "upgrade", "unknown option '-qz'"),
      (["upgrade", "--version"], "upgrade", "unknown option '--version'"),
      (["upgrade", "-r", "a:b"], "upgrade", "'-r' is an option of history, not of upgrade"),
      (
        ["--rev-range", "a:b", "history"], nil,
        "'--rev-range' is an option of history; write it behind that command"
      ),
      (["upgrade", "--dialect"], "upgrade", "'--dialect' needs a value: --dialect NAME"),
      (["upgrade", "--dialect="], "upgrade", "'--dialect' needs a value: --dialect NAME"),
      (["history", "-r="], "history", "'--rev-range' needs a value: --rev-range RANGE"),
      (
        ["upgrade", "--output", "--quiet"], "upgrade",
        "'--output' needs a value; if '--quiet' is the value, write '--output=--quiet'"
      ),
      (["upgrade", "--quiet=1"], "upgrade", "'--quiet' takes no value, but is given '1'"),
      (["upgrade", "--dialect=a", "--dialect=b"], "upgrade", "'--dialect' is given twice; give it once"),
      (
        ["downgrade"], "downgrade",
        "RANGE is missing: START:END, where END may be a number of steps, as '-1'. 'base' is the empty database"
      ),
      (
        ["stamp"], "stamp",
        "[START:]REV is missing: The revisions that the version table holds afterwards; START is what it holds before"
      ),
      (["render", "--"], "render", "FILE|- is missing: The document; '-' is standard input"),
      (["upgrade", "a", "b"], "upgrade", "unexpected argument 'b'; RANGE is given once"),
      (["heads", "a"], "heads", "unexpected argument 'a'"),
    ] as [([String], String?, String)])
  func refuses(arguments: [String], command: String?, expected: String) {
    let error = #expect(throws: UsageError.self) { try outline(arguments) }
    #expect(error?.description == expected)
    #expect(error?.command == command)
  }
}
