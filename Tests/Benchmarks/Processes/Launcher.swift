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

  /// Runs commands once, and then as often as is worth it: many times where they are quick.
  ///
  /// They take turns, so that what else the machine does disturbs all of them alike.
  ///
  /// - Parameter budget: How many seconds to spend on each, about.
  func measure(
    _ commands: [[String]], for budget: Double, in place: String? = nil, to output: Output = .discarded
  ) throws -> [Runs] {
    // the first run warms the caches; it counts where another one would take too long
    let first = try commands.map { try run($0, times: 1, in: place, to: output) }
    let times = first.map { $0.succeeded && $0.median < budget * 2 ? Self.times($0.median, in: budget) : 0 }
    var all = first.indices.map { times[$0] == 0 ? [first[$0]] : [] }
    let rounds = min(10, times.max() ?? 0)
    for round in 0..<rounds {
      for index in commands.indices {
        let share = times[index] * (round + 1) / rounds - times[index] * round / rounds
        if share > 0 { all[index].append(try run(commands[index], times: share, in: place, to: output)) }
      }
    }
    return all.map { Runs($0) }
  }

  private static func times(_ seconds: Double, in budget: Double) -> Int {
    min(200, max(3, Int(budget / max(seconds, 0.0001))))
  }
}
