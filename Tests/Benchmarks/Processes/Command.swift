import Foundation

/// A program that is run once, and whose answer is wanted.
struct Command {
  /// What a program wrote, and how it ended.
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
    var seconds: Double
  }

  private let program: String
  private let arguments: [String]
  private let directory: String?

  init(_ program: String, _ arguments: [String] = [], in directory: String? = nil) {
    self.program = program
    self.arguments = arguments
    self.directory = directory
  }

  /// Runs the program to its end; settings of Decant are taken out of its environment.
  func run() throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("DECANT_") }
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    let place = "\(NSTemporaryDirectory())/decant-benchmark-\(UUID().uuidString)"
    // files, since one of two pipes might fill while the other one is read
    let (output, errors) = (try TextFile("\(place).output"), try TextFile("\(place).errors"))
    process.standardOutput = output.handle
    process.standardError = errors.handle
    process.standardInput = FileHandle.nullDevice
    let clock = ContinuousClock()
    let begin = clock.now
    try process.run()
    process.waitUntilExit()
    let seconds = (clock.now - begin).seconds
    return Answer(
      status: process.terminationStatus, output: output.take(), errors: errors.take(), seconds: seconds)
  }
}

/// A file that takes what a program writes.
private struct TextFile {
  let handle: FileHandle
  private let path: String

  init(_ path: String) throws {
    try writeFile(path, "")
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    self.path = path
  }

  /// The text; the file is removed.
  func take() -> String {
    defer { try? FileManager.default.removeItem(atPath: path) }
    return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
