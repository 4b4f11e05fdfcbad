internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files and directories that a run makes or changes, which stay only where all of the run goes well.
///
/// It is a class because the run has one set of them: a copy would undo what the other keeps.
final class FileChanges {
  private enum Change {
    case directory(String)
    case file(String)
    case replacement(String, before: [UInt8])
  }

  private let temporaryDirectory: String
  private var changes: [Change] = []

  /// Makes an empty set.
  init(temporaryDirectory: String) { self.temporaryDirectory = temporaryDirectory }

  /// Makes a directory and those above it, as far as they are missing.
  ///
  /// - Throws: `OutputError`.
  func makeDirectory(_ path: String) throws {
    guard !FileSystem.isDirectory(path) else { return }
    let parent = directory(of: path)
    if parent != path { try makeDirectory(parent) }
    _ = try OutputError.at(.file(path)) { try checked { mkdir(path, 0o777) } }
    changes.append(.directory(path))
  }

  /// Makes a file where there is none.
  ///
  /// - Throws: `MakingError` where something stands there, else `OutputError`.
  func create(_ path: String, _ text: String) throws {
    do {
      let file = try FileDescriptor(path, flags: O_WRONLY | O_CREAT | O_EXCL, permissions: 0o666)
      changes.append(.file(path))
      try writeAll(Array(text.utf8).span.bytes, to: file.number)
      try file.synchronize()
    } catch let error as SystemError {
      throw error.code == EEXIST ? MakingError.filesInTheWay([path]) : OutputError(.file(path), error)
    }
  }

  /// Puts other bytes in the place of those of a file, in one moment.
  ///
  /// - Throws: `FileError` or `OutputError`.
  func replace(_ path: String, with bytes: [UInt8]) throws {
    let before = try FileSystem.contents(of: path)
    try write(bytes, to: path)
    changes.append(.replacement(path, before: before))
  }

  /// Leaves all as it is now.
  func keep() { changes = [] }

  /// Makes all as it was before; what cannot be undone stays.
  func undo() {
    while let change = changes.popLast() {
      switch change {
      case .directory(let path): rmdir(path)
      case .file(let path): unlink(path)
      case .replacement(let path, let before): try? write(before, to: path)
      }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let output = RunOutput(temporaryDirectory: temporaryDirectory)
    try output.write(bytes)
    let signals = HeldSignals()
    try withExtendedLifetime(signals) { try output.stage(at: path, holding: signals).publish() }
  }
}
