/// How a run ended, as the status of the process says it.
package enum ExitStatus: Int32, Sendable {
  /// All was done.
  case done = 0
  /// The input or the revision graph is at fault.
  case input = 1
  /// The command line is at fault.
  case usage = 2
  /// The output could not be written.
  case output = 3

  /// The status of a run that an error ended.
  package init(_ error: any Error) {
    self =
      switch error {
      case is UsageError: .usage
      case is OutputError: .output
      default: .input
      }
  }

  /// The status of a run whose output was written, or refused by the reader of a pipe.
  ///
  /// That ends without a message, but not with success: not all of the script was taken.
  init(_ delivery: OutputDelivery) {
    self =
      switch delivery {
      case .complete: .done
      case .pipeClosed: .output
      }
  }
}
