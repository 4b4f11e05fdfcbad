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
  init(_ path: String, besides other: String) {
    let directory = other.lastIndex(of: "/").map { String(other[...$0]) } ?? ""
    self.path = path.hasPrefix("/") ? path : directory + path
  }

  /// How the rows are written.
  var format: RowFormat? { RowFormat(path: path) }

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
      let blocks = try blocks()
      var reader = format.reader(of: operation, name: path, with: vocabulary)
      var line = 1
      while let block = try blocks.next() {
        try reader.read(block, from: line, body)
        line += block.lineCount
      }
      try reader.finish()
    } catch let error as RowFileError {
      throw RenderError(.invalid("\(error)"))
    }
  }

  /// Why the file cannot be opened, or nil where it can.
  var problem: RowFileError? {
    do throws(RowFileError) {
      _ = try blocks()
      return nil
    } catch {
      return error
    }
  }

  /// The blocks of the file.
  ///
  /// - Throws: ``RowFileError`` where it cannot be opened.
  func blocks() throws(RowFileError) -> LineBlocks {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RowFileError(path: path, code: errno) }
    return LineBlocks(descriptor, path: path)
  }
}

/// A file of rows that cannot be read.
struct RowFileError: Error, CustomStringConvertible {
  let path: String
  let code: Int32

  var description: String { "cannot read '\(path)': \(String(cString: strerror(code)))" }
}

/// Blocks of whole lines.
///
/// It is a class because it owns the open file.
final class LineBlocks {
  private let descriptor: Int32
  private let path: String
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  private static let size = 65_536

  init(_ descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// The next lines, or nil at the end; the last line may lack its end.
  func next() throws(RowFileError) -> [UInt8]? {
    var block = rest
    rest = []
    while true {
      let start = block.count
      let count = try read(into: &block)
      guard count > 0 else { return block.isEmpty ? nil : block }
      guard let end = block[start...].lastIndex(of: JSONByte.newline) else { continue }
      rest = Array(block[(end + 1)...])
      block.removeSubrange((end + 1)...)
      return block
    }
  }

  /// Appends what comes next.
  private func read(into block: inout [UInt8]) throws(RowFileError) -> Int {
    let start = block.count
    block.append(contentsOf: repeatElement(0, count: Self.size))
    let count = block.withUnsafeMutableBytes { bytes in
      while true {
        #if canImport(Darwin)
          let count = Darwin.read(descriptor, bytes.baseAddress.map { $0 + start }, Self.size)
        #elseif canImport(Musl)
          let count = Musl.read(descriptor, bytes.baseAddress.map { $0 + start }, Self.size)
        #else
          let count = Glibc.read(descriptor, bytes.baseAddress.map { $0 + start }, Self.size)
        #endif
        if count >= 0 || errno != EINTR { return count }
      }
    }
    guard count >= 0 else { throw RowFileError(path: path, code: errno) }
    block.removeSubrange((start + count)...)
    return count
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
