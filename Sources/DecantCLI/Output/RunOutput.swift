internal import Decant

/// The one output of a run, which a command and the script that it makes write to.
///
/// It is a class because there is only one: a copy would be a second output.
package final class RunOutput: ScriptOutput {
  private let temporaryDirectory: String
  private let progress: ProgressLine?
  private let signals: HeldSignals?
  private var spool: OutputSpool

  /// Makes an empty output.
  ///
  /// - Parameters:
  ///   - temporaryDirectory: Where long output waits.
  ///   - progress: Is told of each byte.
  ///   - signals: Held back by other parts of the run; one that has come ends it.
  init(temporaryDirectory: String, progress: ProgressLine? = nil, holding signals: HeldSignals? = nil) {
    self.temporaryDirectory = temporaryDirectory
    self.signals = signals
    self.progress = progress
    spool = OutputSpool(temporaryDirectory: temporaryDirectory)
  }

  /// Adds bytes to the output.
  package func write(_ bytes: RawSpan) throws {
    if let signals { try OutputError.at(.temporaryFile(directory: temporaryDirectory), signals.check) }
    try spool.write(bytes)
    progress?.add(bytes: bytes.byteCount)
  }

  /// Adds bytes to the output.
  package func write(_ bytes: [UInt8]) throws { try write(bytes.span.bytes) }

  /// Adds text to the output.
  package func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Hands all that was written to the destination; the output is empty then.
  ///
  /// - Throws: `OutputError` where the destination does not take it.
  func deliver(to destination: OutputDestination, of console: Console) throws -> OutputDelivery {
    let finished = take()
    return switch destination {
    case .standardOutput, .directory: try finished.commit(to: console.output)
    case .file(let path): try finished.commit(toFile: path)
    }
  }

  /// Writes all that was written to a temporary file beside a place; the output is empty then.
  ///
  /// - Throws: `OutputError`.
  func stage(at path: String, holding signals: HeldSignals) throws -> StagedFile {
    try take().stage(at: path, holding: signals)
  }

  private func take() -> OutputSpool {
    exchange(&spool, with: OutputSpool(temporaryDirectory: temporaryDirectory))
  }
}
