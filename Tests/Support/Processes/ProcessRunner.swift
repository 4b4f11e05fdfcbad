internal import Foundation

/// Runs one program with different arguments and inputs.
public struct ProcessRunner: Sendable {
  /// The path of the program.
  public let program: String
  /// The environment of the program; that of the test process unless it is changed.
  public var environment = ProcessInfo.processInfo.environment
  /// The working directory of the program, or nothing for that of the test process.
  public var directory: String?
  /// How long a run may take before the program is killed with all it started.
  public var timeLimit: Duration? = .seconds(60)

  /// Prepares runs of a program, given by its path or by a name that `findProgram` finds.
  ///
  /// - Parameter neighbour: the path of a program in whose folder to look first.
  public init(_ program: String, beside neighbour: String? = nil) throws(MissingProgram) {
    guard let path = findProgram(program, beside: neighbour) else { throw MissingProgram(name: program) }
    self.program = path
  }

  /// Runs the program to its end.
  ///
  /// The three streams are files, so that no amount of input or output can block. Only a few programs run at
  /// a time, however many tests ask for one.
  ///
  /// - Throws: `SystemError` if the program cannot be started. A program that fails is a result.
  public func run(_ arguments: [String] = [], input: [UInt8] = []) async throws -> ProcessResult {
    let stream = try anonymousFile()
    try stream.write(contentsOf: input)
    try stream.seek(toOffset: 0)
    return try await Turns.ofPrograms.take {
      try await start(arguments, input: stream).result(timeLimit: timeLimit)
    }
  }

  /// Runs the program to its end with a text as its standard input.
  public func run(_ arguments: [String] = [], input: String) async throws -> ProcessResult {
    try await run(arguments, input: Array(input.utf8))
  }

  /// Starts the program with an open file as its standard input.
  func start(_ arguments: [String], input: FileHandle) throws -> RunningProcess {
    let output = try anonymousFile()
    let errors = try anonymousFile()
    let command = [program] + arguments
    let words = directory.map { ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", $0] + command }
    let id = try spawn(
      words ?? command, environment: environment, streams: [input, output, errors].map(\.fileDescriptor))
    return RunningProcess(id: id, output: output, errors: errors)
  }
}
