import Foundation
import TestSupport
import Testing

/// What a person sees who runs the program on a terminal.
@Suite("On a terminal", .requires(program: "script", package: "bsdutils"))
struct TerminalTests {
  /// A pipe among the revision files holds the run up until it has lasted longer than a person waits in silence.
  @Test("a long run shows how far it is, and takes that away in the end")
  func progress() async throws {
    let directory = try TemporaryDirectory()
    try directory.write(#"{"revision": "a", "upgrade": []}"#, to: "a.json")
    try directory.write(#"{"revision": "c", "down_revision": "b", "upgrade": []}"#, to: "c.json")
    let pipe = "\(directory.path)/b.json"
    try #require(mkfifo(pipe, 0o600) == 0)
    let terminal = try Terminal(
      try ProcessRunner.built("decant"),
      ["upgrade", "--dialect", "sqlite", "--migrations", directory.path])
    Thread.detachNewThread {
      // the pipe opens when the program opens it; no other program may inherit it, or it would not end
      let writer = FileHandle(fileDescriptor: open(pipe, O_WRONLY | O_CLOEXEC), closeOnDealloc: true)
      Thread.sleep(forTimeInterval: 1.2)
      try? writer.write(contentsOf: Data(#"{"revision": "b", "down_revision": "a", "upgrade": []}"#.utf8))
      try? writer.close()
    }
    let result = try await terminal.end()
    #expect(result.succeeded)
    let drawn = "\r\u{1B}[?7lupgrade  1 of 3 revisions\u{1B}[K\u{1B}[?7h"
    #expect(result.output.hasPrefix(drawn))
    #expect(result.output.contains("\r\u{1B}[KCREATE TABLE alembic_version (\r\n"))
    #expect(result.output.hasSuffix("WHERE alembic_version.version_num = 'b';\r\n\r\n"))
  }

  @Test(
    "help and errors are coloured, unless they are not to be",
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["DECANT_COLOR": "never"], false), (["TERM": "dumb"], false),
    ])
  func colors(environment: [String: String], areColored: Bool) async throws {
    var decant = try ProcessRunner.built("decant")
    decant.environment["TERM"] = "xterm"
    decant.environment["NO_COLOR"] = nil
    decant.environment.merge(environment) { $1 }
    let help = try await Terminal(decant, ["--help"]).end()
    #expect(help.output.contains("\u{1B}[1mUsage:\u{1B}[0m decant COMMAND [OPTIONS]\r\n") == areColored)
    let error = try await Terminal(decant, ["upgrad"]).end()
    let label = areColored ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:"
    #expect(
      error.output
        == "decant: \(label) unknown command 'upgrad'; did you mean 'upgrade'?\r\nSee 'decant --help'.\r\n")
    #expect(error.status == 2)
  }
}
