import Foundation

/// Runs programs and measures each run: wall time, processor time and peak memory.
struct Launcher {
  /// Where what a program writes goes.
  enum Output {
    /// Nowhere.
    case discarded
    /// Through a pipe into `cat`, whose end is waited for too.
    case pipe
    /// Into a file.
    case file(String)
  }

  private let program: String
  private let directory: String

  /// Compiles the program that starts the others.
  init(in directory: String, with compiler: CCompiler) throws {
    program = try compiler.program("launcher", Self.source, in: directory)
    self.directory = directory
  }

  /// Runs a command a number of times, or until it fails.
  func run(
    _ command: [String], times: Int, in place: String? = nil, to output: Output = .discarded
  ) throws -> Runs {
    let errors = "\(directory)/errors"
    let target =
      switch output {
      case .discarded: "/dev/null"
      case .pipe: "|"
      case .file(let path): path
      }
    let answer = try Command(program, [String(times), target, errors] + command, in: place).run()
    guard answer.status == 0 else { throw BenchmarkError("cannot run '\(command[0])': \(answer.errors)") }
    let text = String(decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self)
    return Runs(lines: answer.output, errors: text)
  }

  /// Runs a command once, and then as often as is worth it: many times where it is quick.
  ///
  /// - Parameter budget: How many seconds to spend, about.
  func measure(
    _ command: [String], for budget: Double, in place: String? = nil, to output: Output = .discarded
  ) throws -> Runs {
    let first = try run(command, times: 1, in: place, to: output)
    guard first.succeeded else { return first }
    // the first run warmed the caches; it counts where another one would take too long
    guard first.median < budget * 2 else { return first }
    let times = min(200, max(3, Int(budget / max(first.median, 0.0001))))
    return try run(command, times: times, in: place, to: output)
  }
}
