internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension OutputSpool {
  /// Writes the output to an open descriptor, as standard output is.
  ///
  /// Only a process that ignores `SIGPIPE` lives to see that the reader of a pipe is gone.
  package consuming func commit(to descriptor: Int32) throws -> OutputDelivery {
    try OutputError.at(.standardOutput) { try deliver(to: descriptor) }
  }

  /// Writes the output to a file, which appears whole or not at all.
  ///
  /// An existing file is replaced in one moment and keeps its permissions; where a symbolic link leads, there
  /// the file is replaced or made. Pipes and devices are written straight.
  package consuming func commit(toFile path: String) throws -> OutputDelivery {
    try OutputError.at(.file(path)) {
      // Opening the old file answers all questions about it at once, also whether it may be written.
      if let existing = try openExisting(path), try existing.mode() & S_IFMT != S_IFREG {
        return try deliver(to: existing.number)
      }
      let signals = HeldSignals()
      try stage(at: path, holding: signals).publish()
      return .complete
    }
  }

  /// Writes the output to a temporary file beside a place, to be put there later.
  ///
  /// A file that stands there keeps its permissions; where a symbolic link leads, there the file is.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - signals: Held back as long as the file is not at its place.
  func stage(at path: String, holding signals: HeldSignals) throws -> StagedFile {
    try OutputError.at(.file(path)) {
      let permissions = try openExisting(path)?.mode()
      let target = try followLinks(path)
      let initial = permissions.map { $0 & 0o777 } ?? 0o666
      var new = try TemporaryFile(in: directory(of: target), permissions: initial)
      try copy(to: new.file.number, holding: signals)
      if let permissions { try new.file.setPermissions(permissions) }
      try new.file.synchronize()
      try signals.check()
      return StagedFile(path, target: target, temporary: new.keep())
    }
  }

  private func deliver(to descriptor: Int32) throws -> OutputDelivery {
    do {
      try copy(to: descriptor)
      return .complete
    } catch let error as SystemError where error.code == EPIPE {
      return .pipeClosed
    }
  }
}

private func openExisting(_ path: String) throws -> FileDescriptor? {
  do {
    return try FileDescriptor(path, flags: O_WRONLY | O_APPEND)
  } catch let error as SystemError where error.code == ENOENT {
    return nil
  }
}
