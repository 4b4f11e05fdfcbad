internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Memory that files are read through, one after the other.
struct FileBuffer {
  private var bytes = [UInt8](repeating: 0, count: blockSize)

  /// All bytes up to the end of a descriptor.
  mutating func contents(of descriptor: Int32) throws -> [UInt8] {
    var contents: [UInt8] = []
    while true {
      let count = try bytes.withUnsafeMutableBytes { buffer in
        try checked { read(descriptor, buffer.baseAddress, buffer.count) }
      }
      if count == 0 { return contents }
      contents += bytes[..<count]
    }
  }
}
