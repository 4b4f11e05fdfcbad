import Testing

@testable import TestSupport

@Suite("A required program")
struct RequiredProgramTests {
  @Test("that is missing leaves the tests out, or is a failure if programs are required")
  func missing() async throws {
    let error = MissingProgram(name: "no-such-shell")
    #expect(
      try await ConditionTrait.requires(program: "no-such-shell", isRequired: false).evaluate() == false)
    await #expect(throws: error) {
      try await ConditionTrait.requires(program: "no-such-shell", isRequired: true).evaluate()
    }
  }

  @Test("that is there lets the tests run", arguments: [false, true])
  func present(isRequired: Bool) async throws {
    #expect(try await ConditionTrait.requires(program: "sh", isRequired: isRequired).evaluate())
  }
}

@Suite("A terminal", .requires(program: "script", package: "bsdutils"))
struct TerminalTests {
  @Test("shows what a program writes to either stream, and tells how it ended")
  func output() async throws {
    let terminal = try Terminal(
      try ProcessRunner("sh"), ["-c", "stty size; test -t 2 && echo \"it's\" >&2; exit 3"])
    let result = try await terminal.end()
    #expect(result.output == "24 80\r\nit's\r\n")
    #expect(result.status == 3)
  }

  @Test("hands over what is typed")
  func typing() async throws {
    let terminal = try Terminal(try ProcessRunner("sh"), ["-c", "read -r line; echo \"got $line\""])
    try terminal.type("a word\n")
    #expect(try await terminal.shows("got a word"))
    #expect(try await terminal.end().succeeded)
  }
}
