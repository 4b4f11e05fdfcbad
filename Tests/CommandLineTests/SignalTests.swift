import Foundation
import TestSupport
import Testing

/// What is left behind by a run that a signal ends, or whose reader goes away.
@Suite("A run that is cut short")
struct SignalTests {
  /// Waits until the first of two scripts is written to its temporary file, while a pipe among the revisions holds
  /// the second one up; sends a signal; lets the run go on.
  private static let script = """
    set -m
    mkfifo second/b.json
    [ "$2" = heeded ] || trap '' "$1"
    "$3" upgrade --config decant.json --env all --output-dir out 2>errors &
    run=$!
    until ls out/.decant-*.tmp >/dev/null 2>&1 || ! kill -0 $run; do sleep 0.05; done
    kill -s "$1" $run
    printf '{"revision": "b", "upgrade": []}' >second/b.json &
    wait $run
    printf '%s\\n' "$?"
    kill %2
    ls -A out
    cat errors
    """

  private static let settings = """
    {"dialect": "sqlite", "environments": {"one": {"migrations": "first"}, "two": {"migrations": "second"}}}
    """

  @Test(
    "leaves no file where several scripts are not yet all there",
    arguments: [
      ("INT", "heeded", "130\n"), ("TERM", "heeded", "143\n"), ("HUP", "heeded", "129\n"),
      ("INT", "ignored", "0\none.sql\ntwo.sql\n"),
    ])
  func severalScripts(signal: String, kind: String, expected: String) async throws {
    let directory = try TemporaryDirectory()
    for folder in ["first", "second", "out"] {
      try FileManager.default.createDirectory(
        atPath: "\(directory.path)/\(folder)", withIntermediateDirectories: false)
    }
    try directory.write(Self.settings, to: "decant.json")
    try directory.write(#"{"revision": "a", "upgrade": []}"#, to: "first/a.json")
    var shell = try ProcessRunner("bash")
    shell.directory = directory.path
    let decant = try ProcessRunner.built("decant").program
    let result = try await shell.run(["-c", Self.script, "bash", signal, kind, decant])
    #expect(result.output == expected)
  }

  @Test(
    "is quiet when its reader goes away",
    arguments: [
      (["help"], "Turn migration operations into SQL scripts, without a database.\n"),
      (["upgrade", "--help"], "Usage: decant upgrade [OPTIONS] [RANGE]\n"),
      (
        ["completions", "bash"],
        "# Completes the command lines of decant in bash 4.4 or later: source this file.\n"
      ),
      (["upgrade", "a1b2c3"] + ScriptTests.arguments, "BEGIN;\n"),
      (
        ["history", "--migrations", "Tests/CommandLineTests/Migrations/linear"],
        "a1b2c3 -> d4e5f6 (head), two operations that cannot be written\n"
      ),
    ])
  func closedPipe(arguments: [String], first: String) async throws {
    let result = try await shell("head -n 1", arguments)
    #expect(result.output == first)
    #expect(result.errors == "")
  }

  @Test("says by its status that a long script was not taken")
  func longScript() async throws {
    let row = #"{"c": "\#(String(repeating: "x", count: 1000))"}"#
    let rows = Array(repeating: row, count: 2000).joined(separator: ", ")
    let table = #"{"name": "t", "columns": [{"name": "c", "type": "Text"}]}"#
    let directory = try TemporaryDirectory()
    try directory.write(#"[{"op": "bulk_insert", "table": \#(table), "rows": [\#(rows)]}]"#, to: "rows.json")
    let arguments = ["render", "--dialect", "sqlite", "\(directory.path)/rows.json"]
    let result = try await shell(#"head -n 1 | cut -c 1-28; echo "${PIPESTATUS[0]}""#, arguments)
    #expect(result.output == "INSERT INTO t (c) VALUES ('x\n3\n")
    #expect(result.errors == "")
  }

  /// Pipes what decant writes into a command of a shell.
  private func shell(_ command: String, _ arguments: [String]) async throws -> ProcessResult {
    var shell = try ProcessRunner("bash")
    let decant = try ProcessRunner.built("decant")
    shell.directory = decant.directory
    return try await shell.run(["-c", "\"$@\" | \(command)", "bash", decant.program] + arguments)
  }
}
