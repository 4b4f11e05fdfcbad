import Foundation
import Testing

@testable import TestSupport

@Suite("A process runner")
struct ProcessRunnerTests {
  let shell: ProcessRunner

  init() throws {
    shell = try ProcessRunner("sh")
  }

  @Test(
    "tells how a program ended",
    arguments: [
      ("exit 0", ProcessResult.Ending.exited(0)), ("exit 3", .exited(3)), ("exit 255", .exited(255)),
      ("kill -s TERM $$", .signalled(SIGTERM)), ("kill -s KILL $$", .signalled(SIGKILL)),
    ])
  func ending(script: String, ending: ProcessResult.Ending) async throws {
    let result = try await shell.run(["-c", script])
    #expect(result == ProcessResult(ending: ending, outputBytes: [], errorBytes: []))
    #expect(result.succeeded == (script == "exit 0"))
  }

  @Test("keeps the two outputs apart, byte for byte")
  func outputs() async throws {
    let result = try await shell.run(["-c", #"printf 'a\377\000b'; printf 'größe' >&2"#])
    #expect(result.outputBytes == [0x61, 0xFF, 0x00, 0x62])
    #expect(result.output == "a\u{FFFD}\0b")
    #expect(result.errors == "größe")
  }

  @Test("passes much more than a pipe holds, in both directions at once")
  func bigStreams() async throws {
    let input = [UInt8](repeating: 0x78, count: 5_000_000)
    let result = try await shell.run(["-c", "tee /dev/stderr"], input: input)
    #expect(result.outputBytes == input)
    #expect(result.errorBytes == input)
  }

  @Test("does not need a program that reads its input")
  func unreadInput() async throws {
    let result = try await shell.run(["-c", "exit 4"], input: [UInt8](repeating: 0, count: 1_000_000))
    #expect(result.ending == .exited(4))
  }

  @Test("sets the environment, the working directory and the arguments")
  func surroundings() async throws {
    var shell = shell
    shell.environment = ["GREETING": "hello 'you'"]
    shell.directory = "/usr"
    let script = #"printf '%s|%s|%s|%s' "$GREETING" "$HOME" "$(pwd)" "$2""#
    let result = try await shell.run(["-c", script, "sh", "one", "two  $x \"q\""])
    #expect(result.output == #"hello 'you'||/usr|two  $x "q""#)
  }

  @Test("reports a working directory that is not there")
  func missingDirectory() async throws {
    var shell = shell
    shell.directory = "/no/such/directory"
    let result = try await shell.run(["-c", "echo ran"])
    #expect(result.output.isEmpty)
    #expect(!result.succeeded)
    #expect(result.errors.contains("/no/such/directory"))
  }

  @Test("ends a program at the time limit")
  func timeLimit() async throws {
    var shell = shell
    shell.timeLimit = .milliseconds(200)
    // without the limit it would write its last line, and exit
    let result = try await shell.run(["-c", "sleep 61; echo ended"])
    #expect(result == ProcessResult(ending: .timedOut, outputBytes: [], errorBytes: []))
  }

  @Test("ends the programs that a program has started with it")
  func timeLimitOfOthers() async throws {
    let process = try shell.start(["-c", "sleep 600 & wait; echo ended"], input: anonymousFile())
    let result = try await process.result(timeLimit: .milliseconds(200))
    #expect(result == ProcessResult(ending: .timedOut, outputBytes: [], errorBytes: []))
    // of the group of the program no process is left
    #expect(try await becomesTrue { kill(-process.id, 0) != 0 })
  }

  @Test("ends a program when its task is cancelled")
  func cancellation() async throws {
    let shell = shell
    let run = Task { try await shell.run(["-c", "sleep 61"]) }
    try await Task.sleep(for: .milliseconds(100))
    run.cancel()
    #expect(try await run.value.ending == .signalled(SIGKILL))
  }

  @Test("starts programs with no signal blocked or ignored")
  func signals() async throws {
    let result = try await shell.run(["-c", "kill -s PIPE $$; echo ignored"])
    #expect(result.ending == .signalled(SIGPIPE))
    let mask = try await ProcessRunner("grep").run(["SigBlk", "/proc/self/status"])
    #expect(mask.output == "SigBlk:\t0000000000000000\n")
  }

  /// Of the files of all programs, `ls` sees its own standard input and standard error.
  @Test("serves many tests at once, and no program inherits a file of another", arguments: 0..<50)
  func manyAtOnce(number: Int) async throws {
    let result = try await shell.run(
      ["-c", "cat; ls -l /proc/self/fd | grep -c decant-stream-"], input: "\(number)\n")
    #expect(result.output == "\(number)\n2\n")
  }
}
