/// How a program ended and what it wrote.
public struct ProcessResult: Equatable, Sendable {
  /// The way in which a program ended.
  public enum Ending: Equatable, Sendable {
    /// It ended by itself, with an exit status.
    case exited(Int32)
    /// A signal ended it.
    case signalled(Int32)
    /// It did not end within its time limit and was killed.
    case timedOut
  }

  /// How the program ended.
  public let ending: Ending
  /// What it wrote to its standard output, byte for byte.
  public let outputBytes: [UInt8]
  /// What it wrote to its standard error, byte for byte.
  public let errorBytes: [UInt8]

  /// What it wrote to its standard output.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// What it wrote to its standard error.
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  /// The exit status, or nothing if it was killed.
  public var status: Int32? {
    guard case .exited(let status) = ending else { return nil }
    return status
  }
  /// Whether the exit status is 0.
  public var succeeded: Bool { ending == .exited(0) }
}

extension ProcessResult.Ending {
  /// Takes a status of `waitpid` apart: the low 7 bits are the signal, the next 8 the exit status.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xff) : .signalled(signal)
  }
}

extension ProcessResult: CustomStringConvertible {
  /// The ending and both outputs, for the report of a test.
  public var description: String { "\(ending)\n--- output\n\(output)\n--- errors\n\(errors)" }
}
