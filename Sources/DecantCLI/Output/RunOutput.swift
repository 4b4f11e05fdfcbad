internal import Decant

/// The one output of a run, which a command and the script that it makes write to.
///
/// It is a class because there is only one: a copy would be a second output.
package final class RunOutput: ScriptOutput {
  private let temporaryDirectory: String
  private let progress: ProgressLine?
  private var spool: OutputSpool

  /// Makes an empty output; the progress is told of each byte.
  package init(temporaryDirectory: String, progress: ProgressLine? = nil) {
    self.temporaryDirectory = temporaryDirectory
    self.progress = progress
    spool = OutputSpool(temporaryDirectory: temporaryDirectory)
  }

  /// Adds bytes to the output.
  package func write(_ bytes: [UInt8]) throws {
    try spool.write(bytes)
    progress?.add(bytes: bytes.count)
  }

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
  func stage(at path: String) throws -> StagedFile { try take().stage(at: path) }

  private func take() -> OutputSpool {
    exchange(&spool, with: OutputSpool(temporaryDirectory: temporaryDirectory))
  }
}
