internal import Decant

/// The one output of a run, which a command and the script that it makes write to.
///
/// It is a class because there is only one: a copy would be a second output.
package final class RunOutput: ScriptOutput {
  private var spool: OutputSpool

  /// Makes an empty output.
  package init(temporaryDirectory: String) { spool = OutputSpool(temporaryDirectory: temporaryDirectory) }

  /// Adds bytes to the output.
  package func write(_ bytes: [UInt8]) throws { try spool.write(bytes) }

  /// Adds text to the output.
  package func write(_ text: String) throws { try spool.write(text) }

  /// Hands all that was written to the destination; the output is empty then.
  ///
  /// - Throws: `OutputError` where the destination does not take it.
  func deliver(to destination: OutputDestination, of console: Console) throws -> OutputDelivery {
    let finished = exchange(&spool, with: OutputSpool(temporaryDirectory: console.temporaryDirectory))
    return switch destination {
    case .standardOutput: try finished.commit(to: console.output)
    case .file(let path): try finished.commit(toFile: path)
    }
  }
}
