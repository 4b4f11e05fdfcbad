import DecantCLI
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

private struct Fault: Error, CustomStringConvertible {
  var description: String { "revision a1\u{1B}[2J is at fault" }
}

/// A program whose commands do what a command can do.
private let tool = CommandLineTool(
  name: "bookstore", version: "1.2.3", summary: "Keeps books.", project: Project(dialects: []),
  commands: [
    Command("echo", summary: "Repeat", operand: Operand("WORD", .many, help: "")) { arguments, context in
      for word in arguments.operands { try context.output.write("\(word)\n") }
    },
    Command("copy", summary: "Copy", operand: Operand("FILE", .one, help: "")) { arguments, context in
      for path in arguments.operands { try context.output.write(context.contents(of: path)) }
    },
    Command("talk", summary: "Talk") { _, context in
      context.messages.warning("a warning")
      context.messages.notice("a notice")
      context.messages.log("a detail")
    },
    Command("fail", summary: "Fail") { _, context in
      try context.output.write("half")
      throw Fault()
    },
    Command("misuse", summary: "Misuse") { _, _ in
      throw UsageError(.unknownChoice("x", source: "'--dialect'", known: ["mysql", "oracle"]))
    },
  ])

@Suite("A command line tool")
struct CommandLineToolTests {
  @Test(
    "answers on standard output, talks on standard error, and says by its status how it ended",
    arguments: [
      (["echo", "a", "b"], Outcome(output: "a\nb\n")),
      (["copy", "-"], Outcome(output: "the input")),
      (["--version"], Outcome(output: "bookstore 1.2.3\n")),
      (["talk"], Outcome(errors: "bookstore: warning: a warning\na notice\n")),
      (
        ["talk", "--verbose"],
        Outcome(
          errors: "bookstore: warning: a warning\na notice\nINFO  [decant.runtime.migration] a detail\n")
      ),
      (["talk", "--quiet", "--verbose"], Outcome()),
      (["fail"], Outcome(errors: "bookstore: error: revision a1\\u{1B}[2J is at fault\n", status: .input)),
      (
        ["copy", "/no/file"],
        Outcome(
          errors: "bookstore: error: cannot read '/no/file': No such file or directory\n", status: .input)
      ),
      (
        ["echo", "a", "--output", "/no/file"],
        Outcome(
          errors:
            "bookstore: error: cannot write '/no/file': No such file or directory; the directory '/no' must be there\n",
          status: .output)
      ),
      (
        ["ehco"],
        Outcome(
          errors: "bookstore: error: unknown command 'ehco'; did you mean 'echo'?\nSee 'bookstore --help'.\n",
          status: .usage)
      ),
      (
        ["echo"],
        Outcome(errors: "bookstore: error: WORD is missing\nSee 'bookstore echo --help'.\n", status: .usage)
      ),
      (
        ["misuse"],
        Outcome(
          errors: "bookstore: error: '--dialect' does not know 'x'; it takes mysql or oracle\n"
            + "See 'bookstore misuse --help'.\n",
          status: .usage)
      ),
    ])
  func outcome(arguments: [String], expected: Outcome) throws {
    #expect(try run(tool, arguments, input: "the input") == expected)
  }

  @Test(
    "colours errors as it is told",
    arguments: [
      (["--color=always"], [:], false, true),
      (["--color=never"], [:], true, false),
      ([], [:], true, true),
      ([], [:], false, false),
      ([], ["NO_COLOR": "1"], true, false),
      ([], ["NO_COLOR": ""], true, true),
      (["--color=always"], ["NO_COLOR": "1"], false, true),
    ] as [([String], [String: String], Bool, Bool)])
  func colors(arguments: [String], environment: [String: String], onTerminal: Bool, colored: Bool) throws {
    let found = try run(tool, ["fail"] + arguments, environment: environment, onTerminal: onTerminal)
    let label = colored ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
    #expect(found.errors == "bookstore: \(label) revision a1\\u{1B}[2J is at fault\n")
  }

  @Test("writes the file that it is told to, and nothing where it fails")
  func outputFile() throws {
    try withDirectory { directory throws in
      let path = "\(directory)/out"
      #expect(try run(tool, ["echo", "a", "-o", path]) == Outcome())
      #expect(try text(of: path) == "a\n")
      #expect(try run(tool, ["fail", "-o", path]).status == .input)
      #expect(try text(of: path) == "a\n")
    }
  }

  @Test("ends without a word when the reader of its output is gone")
  func brokenPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    let (reading, writing) = try makePipe()
    close(reading)
    defer { close(writing) }
    try withDirectory { directory throws in
      let errors = open("\(directory)/errors", O_RDWR | O_CREAT, 0o600)
      defer { close(errors) }
      #expect(tool.run(["echo", "a"], on: Console(output: writing, errors: errors)) == .output)
      #expect(try text(of: "\(directory)/errors").isEmpty)
    }
  }
}
