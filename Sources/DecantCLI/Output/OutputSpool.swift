internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Gathers all output of a run, so that it is written whole or not at all.
///
/// Short output waits in memory, longer output in an unlinked temporary file: memory stays flat however much
/// is written. Without a `commit` nothing is written anywhere. Everything throws `OutputError`.
package struct OutputSpool: ~Copyable {
  private let memoryLimit: Int
  private let temporaryDirectory: String
  private var buffer: [UInt8] = []
  private var overflow: TemporaryFile?

  /// Makes an empty spool.
  ///
  /// - Parameters:
  ///   - temporaryDirectory: Where a file is made for output that is longer than `memoryLimit`.
  ///   - memoryLimit: How many bytes wait in memory.
  package init(temporaryDirectory: String = "/tmp", memoryLimit: Int = 1 << 20) {
    self.temporaryDirectory = temporaryDirectory
    self.memoryLimit = memoryLimit
  }

  /// Adds bytes to the output.
  package mutating func write(_ bytes: RawSpan) throws {
    let limit = overflowDescriptor == nil ? memoryLimit : blockSize
    if buffer.count + bytes.byteCount > limit {
      let overflow = try openOverflow()
      try OutputError.at(overflowPlace) { try writeAll(buffer.span.bytes, to: overflow) }
      buffer.removeAll(keepingCapacity: true)
      if bytes.byteCount >= blockSize {
        return try OutputError.at(overflowPlace) { try writeAll(bytes, to: overflow) }
      }
    }
    bytes.withUnsafeBytes { buffer.append(contentsOf: $0) }
  }

  /// Adds bytes to the output.
  package mutating func write(_ bytes: [UInt8]) throws { try write(bytes.span.bytes) }

  /// Adds text to the output, as UTF-8.
  package mutating func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Copies all that was gathered to a descriptor.
  ///
  /// - Throws: `SystemError` where the descriptor does not take it, or a signal has come.
  func copy(to descriptor: Int32, holding signals: HeldSignals? = nil) throws {
    if let overflow = overflowDescriptor {
      try OutputError.at(overflowPlace) { _ = try checked { lseek(overflow, 0, SEEK_SET) } }
      while sendBlock(from: overflow, to: descriptor) { try signals?.check() }
      // what the system did not copy by itself
      while true {
        let block = try OutputError.at(overflowPlace) { try readBlock(from: overflow) }
        if block.isEmpty { break }
        try signals?.check()
        try writeAll(block.span.bytes, to: descriptor)
      }
    }
    try writeAll(buffer.span.bytes, to: descriptor)
  }

  private mutating func openOverflow() throws -> Int32 {
    if let descriptor = overflowDescriptor { return descriptor }
    return try OutputError.at(overflowPlace) {
      let signals = HeldSignals()
      defer { withExtendedLifetime(signals) {} }
      var temporary = try TemporaryFile(in: temporaryDirectory, permissions: 0o600)
      try temporary.removeName()
      let descriptor = temporary.file.number
      overflow = consume temporary
      return descriptor
    }
  }

  private var overflowDescriptor: Int32? {
    switch overflow {
    case .some(let temporary): temporary.file.number
    case .none: nil
    }
  }

  private var overflowPlace: OutputError.Place { .temporaryFile(directory: temporaryDirectory) }
}
