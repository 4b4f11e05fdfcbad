import Testing

@testable import DecantCLI

@Suite("The editor")
struct EditorTests {
  /// Opens a file by a command, with a file as standard output.
  private func open(_ path: String, with environment: [String: String]) throws -> Outcome {
    let command = Command("open", summary: "") { arguments, context in
      try Editor(context.console.environment).open(arguments.operands[0], on: context.console)
    }
    var tool = CommandLineTool(
      name: "decant", version: "1", summary: "", project: Project(dialects: []), commands: [command])
    tool.commands[0].operand = Operand("FILE", .one, help: "")
    return try run(tool, ["open", "--", path], environment: environment)
  }

  @Test(
    "gets the path as one word, after its own arguments",
    arguments: [
      (["VISUAL": "printf '<%s>' a"], "x y'z\"$HOME.json", "<a><x y'z\"$HOME.json>"),
      (["EDITOR": "printf '<%s>' \"b c\""], "file", "<b c><file>"),
      (["VISUAL": "", "EDITOR": "printf '<%s>'"], "-n", "<./-n>"),
      (["VISUAL": "printf 1:%s", "EDITOR": "printf 2:%s"], "f", "1:f"),
    ])
  func words(environment: [String: String], path: String, output: String) throws {
    #expect(try open(path, with: environment) == Outcome(output: output))
  }

  @Test(
    "is missed, or fails, with a word about it",
    arguments: [
      ([:], "no editor is named; set VISUAL or EDITOR, as in 'EDITOR=nano'"),
      (["EDITOR": ""], "no editor is named; set VISUAL or EDITOR, as in 'EDITOR=nano'"),
      (["VISUAL": "exit 3;"], "the editor 'exit 3;' of VISUAL ended with status 3"),
      (["EDITOR": "kill -9 $$;"], "the editor 'kill -9 $$;' of EDITOR ended with status 137"),
      (["EDITOR": "exit 127;"], "there is no editor 'exit 127;'; set EDITOR to one that is installed"),
    ])
  func failures(environment: [String: String], message: String) throws {
    let outcome = try open("file", with: environment)
    #expect(outcome == Outcome(errors: "decant: error: \(message)\n", status: .input))
  }

  @Test("has the signals that this program ignores")
  func signals() throws {
    // a shell that is sent a signal which it ignores goes on
    let outcome = try open("f", with: ["EDITOR": "kill -PIPE $$; echo"])
    #expect(
      outcome.errors == "decant: error: the editor 'kill -PIPE $$; echo' of EDITOR ended with status 141\n")
  }
}
