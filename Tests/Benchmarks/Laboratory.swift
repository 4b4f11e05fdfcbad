import Foundation

/// Where the groups measure: the programs, and a temporary directory for the inputs.
struct Laboratory {
  /// What was asked for.
  let options: Options
  /// What runs and measures programs.
  let launcher: Launcher
  /// What compiles programs in C.
  let compiler: CCompiler
  private let directory: String

  /// Makes the directory and the launcher.
  init(_ options: Options) throws {
    guard FileManager.default.isExecutableFile(atPath: options.decant) else {
      throw BenchmarkError(
        "there is no program '\(options.decant)'; build it with 'swift build -c release --product decant'")
    }
    let temporary = FileManager.default.temporaryDirectory
    directory = temporary.appendingPathComponent("decant-benchmarks-\(UUID().uuidString)").path
    try makeDirectory(directory)
    compiler = try CCompiler()
    launcher = try Launcher(in: directory, with: compiler)
    self.options = options
  }

  /// Removes the inputs.
  func clear() { try? FileManager.default.removeItem(atPath: directory) }

  /// Says on the standard error what is measured now.
  func say(_ text: String) { FileHandle.standardError.write(Data("measuring \(text) ...\n".utf8)) }

  /// How many seconds to spend on the runs of one case.
  var budget: Double { options.isQuick ? 0 : 2 }

  /// The sizes of a case: all, or a few small ones.
  func sizes(_ all: [Int], quick: [Int]) -> [Int] { options.isQuick ? quick : all }

  /// Lets a function work in a directory of its own, which is removed after it.
  func withDirectory<Result>(_ work: (String) throws -> Result) throws -> Result {
    let place = "\(directory)/\(UUID().uuidString)"
    try makeDirectory(place)
    defer { try? FileManager.default.removeItem(atPath: place) }
    return try work(place)
  }

  /// A command line of the program that is measured.
  func decant(_ words: String...) -> [String] { [options.decant] + words }

  /// Measures a command.
  func measure(_ command: [String]) throws -> Runs { Runs(try measure([command])) }

  /// Measures commands that are compared, in turns.
  func measure(_ commands: [[String]], to output: Launcher.Output = .discarded) throws -> [Runs] {
    try launcher.measure(commands, for: budget, to: output)
  }
}
