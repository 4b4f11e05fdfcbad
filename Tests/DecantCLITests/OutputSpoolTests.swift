import Decant
import DecantCLI
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Bytes that show where a block was lost, doubled or moved.
private func pattern(_ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
}

/// A spool that holds bytes which were written in pieces of a size.
private func filled(_ bytes: [UInt8], piece: Int = 1000, in directory: String) throws -> OutputSpool {
  var spool = OutputSpool(temporaryDirectory: directory)
  for start in stride(from: 0, to: bytes.count, by: piece) {
    try spool.write(Array(bytes[start..<min(start + piece, bytes.count)]))
  }
  return spool
}

@Suite("The output spool")
struct OutputSpoolTests {
  @Test(
    "keeps all bytes in their order, in memory and beyond",
    arguments: [0, 1, 1 << 20, 1 << 20 + 1, 3_000_000], [1000, 65_536, 5_000_000])
  func keepsBytes(count: Int, piece: Int) throws {
    try withDirectory { directory in
      let bytes = pattern(count)
      let spool = try filled(bytes, piece: piece, in: directory)
      #expect(try FileSystem.names(in: directory) == [], "the temporary file has no name")
      #expect(try spool.commit(toFile: "\(directory)/out") == .complete)
      #expect(try FileSystem.contents(of: "\(directory)/out") == bytes)
      #expect(try FileSystem.names(in: directory) == ["out"])
    }
  }

  @Test("writes to a descriptor that takes few bytes at a time")
  func partialWrites() throws {
    try withDirectory { directory in
      let bytes = pattern(2_000_000)
      guard let reader = popen("sleep 0.05; cat > '\(directory)/out'", "w") else {
        throw SystemError(code: errno)
      }
      _ = fcntl(fileno(reader), F_SETFL, O_NONBLOCK)
      let delivery = try filled(bytes, in: directory).commit(to: fileno(reader))
      #expect(pclose(reader) == 0)
      #expect(delivery == .complete)
      #expect(try FileSystem.contents(of: "\(directory)/out") == bytes)
    }
  }

  @Test("ends without an error when the reader of a pipe is gone", arguments: [10, 2_000_000])
  func brokenPipe(count: Int) throws {
    signal(SIGPIPE, SIG_IGN)
    try withDirectory { directory in
      let (reading, writing) = try makePipe()
      defer { close(writing) }
      close(reading)
      #expect(try filled(pattern(count), in: directory).commit(to: writing) == .pipeClosed)
    }
  }

  @Test("writes nothing without a commit")
  func noCommit() throws {
    try withDirectory { directory in
      _ = try filled(pattern(2_000_000), in: directory)
      #expect(try FileSystem.names(in: directory) == [])
    }
  }

  @Test("names the directory that takes no temporary file")
  func noTemporaryFile() throws {
    let error = #expect(throws: OutputError.self) { _ = try filled(pattern(1 << 20 + 1), in: "/no/where") }
    #expect(
      error?.description
        == "cannot write a temporary file in '/no/where': No such file or directory; "
        + "set TMPDIR to a directory with room")
  }

  @Test("names standard output that fails")
  func closedOutput() throws {
    let error = #expect(throws: OutputError.self) { _ = try filled([1], in: "/tmp").commit(to: -1) }
    #expect(error?.description == "cannot write to standard output: Bad file descriptor")
  }
}
