internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is written, but does not stand at its place yet; it vanishes where it is never put there.
///
/// It is a class because there is one file: several of them wait in an array for each other.
final class StagedFile {
  /// The place, as the user names it.
  let path: String
  private let target: String
  private var temporary: String?

  /// Takes over a temporary file in the directory of its place.
  init(_ path: String, target: String, temporary: String) {
    self.path = path
    self.target = target
    self.temporary = temporary
  }

  deinit { if let temporary { unlink(temporary) } }

  /// Puts the file at its place; what stood there is gone in the same moment.
  ///
  /// - Throws: `OutputError`.
  func publish() throws {
    guard let temporary else { return }
    try OutputError.at(.file(path)) { _ = try checked { rename(temporary, target) } }
    self.temporary = nil
  }
}
