/// How writing the output ended, where it did not fail.
package enum OutputDelivery: Equatable, Sendable {
  /// All bytes are written.
  case complete
  /// The reader of a pipe went away before the end, as `head` does.
  case pipeClosed
}
