internal import Foundation

/// A program that runs on a terminal of 80 columns, as if a person sat before it.
///
/// The terminal is that of `script`, a program that every Debian has.
public struct Terminal: Sendable {
  private let keyboard: FileHandle
  private let screen: FileHandle
  private let result: Task<ProcessResult, any Error>

  /// Starts a program on a new terminal.
  public init(_ runner: ProcessRunner, _ arguments: [String] = []) throws {
    var script = try ProcessRunner("script")
    script.environment = runner.environment
    script.directory = runner.directory
    let command = ([runner.program] + arguments).map(quoted).joined(separator: " ")
    let (reading, writing) = try makePipe()
    let options = ["-q", "-f", "-e", "-c", "stty rows 24 columns 80; exec \(command)", "/dev/null"]
    let process = try script.start(options, input: reading)
    keyboard = writing
    screen = process.output
    result = Task { try await process.result(timeLimit: runner.timeLimit) }
  }

  /// All that the terminal has shown, with the echo of what was typed.
  public var output: String { String(decoding: screen.contentsSoFar(), as: UTF8.self) }

  /// Types a text.
  public func type(_ text: String) throws { try keyboard.write(contentsOf: Data(text.utf8)) }

  /// Waits until the terminal has shown a text, and tells whether it did so in time.
  public func shows(_ text: String) async throws -> Bool { try await becomesTrue { output.contains(text) } }

  /// Waits until the program has ended.
  public func end() async throws -> ProcessResult { try await result.value }
}

/// The text as a word of a shell's command.
private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: #"'\''"#))'" }
