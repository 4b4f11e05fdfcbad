internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How many bytes one call reads or writes: more makes neither a file nor a pipe faster.
let blockSize = 64 * 1024

/// Reads the next bytes of a descriptor; none at the end.
func readBlock(from descriptor: Int32) throws -> [UInt8] {
  try [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
    count = try checked { read(descriptor, buffer.baseAddress, buffer.count) }
  }
}

/// Lets the system copy the next bytes of a file by itself; false at the end, and where it does not, so that they have
/// to be read.
func sendBlock(from file: Int32, to descriptor: Int32) -> Bool {
  #if canImport(Darwin)
    false
  #else
    sendfile(descriptor, file, nil, 1 << 20) > 0
  #endif
}

/// Writes all bytes, in blocks, however few of them the system takes at a time.
func writeAll(_ bytes: RawSpan, to descriptor: Int32) throws {
  var offset = 0
  while offset < bytes.byteCount {
    let block = bytes.extracting(offset..<min(offset + blockSize, bytes.byteCount))
    do {
      offset += try checked { block.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } }
    } catch let error as SystemError where error.code == EAGAIN {
      // The descriptor came to us non-blocking, as some programs leave a pipe that they share.
      var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      try checked { poll(&wanted, 1, -1) }
    }
  }
}
