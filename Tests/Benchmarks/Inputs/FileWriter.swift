import Foundation

/// A file that is written in blocks.
struct FileWriter: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  private let path: String
  private var block: [UInt8] = []

  /// Makes the file.
  init(_ path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchmarkError("cannot write '\(path)'") }
    self.file = file
    self.path = path
    block.reserveCapacity(Self.size + 4096)
  }

  private static let size = 65536

  /// Appends a text.
  mutating func write(_ text: String) throws {
    block += text.utf8
    if block.count >= Self.size { try flush() }
  }

  /// Ends the file; without it the last block is lost.
  consuming func close() throws {
    try flush()
    fclose(file)
  }

  private mutating func flush() throws {
    guard fwrite(block, 1, block.count, file) == block.count else {
      throw BenchmarkError("cannot write '\(path)'")
    }
    block.removeAll(keepingCapacity: true)
  }
}

/// The size of a file in bytes; 0 where there is none.
func sizeOfFile(_ path: String) -> Int {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return (attributes?[.size] as? NSNumber)?.intValue ?? 0
}

/// Writes a whole file.
func writeFile(_ path: String, _ text: String) throws {
  try text.write(toFile: path, atomically: false, encoding: .utf8)
}

/// Makes a directory with those that it is in.
func makeDirectory(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}
