#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file of rows, which is read in blocks of whole lines.
struct RowFile: Sendable {
  /// The path, from the directory where the program runs.
  let path: String

  /// Makes a file; a relative path leads from the directory of another file.
  init(_ path: String, besides other: String) { self.path = join(directory(of: other), path) }

  /// How the rows are written.
  var format: RowFormat? { RowFormat(path: path) }

  /// Why the file cannot be opened, or nil where it can.
  var problem: String? {
    do {
      _ = try LineBlocks(path)
      return nil
    } catch {
      return unreadable(error)
    }
  }

  /// Hands each row on.
  ///
  /// - Throws: `DocumentErrors` for rows that cannot be read; what the body throws, with the file.
  func forEachRow(
    of operation: BulkInsertOp, with vocabulary: DocumentVocabulary, _ body: (InsertRow) throws -> Void
  ) throws {
    guard let format else {
      throw RenderError(.invalid("the name of '\(path)' ends neither in .csv nor in .jsonl"))
    }
    do {
      var blocks = try LineBlocks(path)
      var reader = format.reader(of: operation, name: path, with: vocabulary)
      var line = 1
      while let block = try blocks.next() {
        try reader.read(block, from: line, body)
        line += block.lineCount
      }
      try reader.finish()
    } catch let error as SystemError {
      throw RenderError(.invalid(unreadable(error)))
    }
  }

  private func unreadable(_ error: any Error) -> String { "cannot read '\(path)': \(error)" }
}

/// Blocks of whole lines of a file.
struct LineBlocks: ~Copyable {
  private let file: FileDescriptor
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  private static let size = 65_536

  init(_ path: String) throws { file = try FileDescriptor(path, flags: O_RDONLY) }

  /// The next lines, or nil at the end; the last line may lack its end.
  mutating func next() throws -> [UInt8]? {
    var block = rest
    rest = []
    while true {
      let start = block.count
      try appendNextBytes(to: &block)
      guard block.count > start else { return block.isEmpty ? nil : block }
      guard let end = block[start...].lastIndex(of: JSONByte.newline) else { continue }
      rest = Array(block[(end + 1)...])
      block.removeSubrange((end + 1)...)
      return block
    }
  }

  private func appendNextBytes(to block: inout [UInt8]) throws {
    let start = block.count
    block.append(contentsOf: repeatElement(0, count: Self.size))
    let count = try block.withUnsafeMutableBytes { bytes in
      try checked { read(file.number, bytes.baseAddress.map { $0 + start }, Self.size) }
    }
    block.removeSubrange((start + count)...)
  }
}

extension [UInt8] {
  /// How many lines end in the text.
  var lineCount: Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= byte == JSONByte.newline ? 1 : 0 }
      return count
    }
  }
}
