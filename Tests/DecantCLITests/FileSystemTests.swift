import DecantCLI
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite("The file system")
struct FileSystemTests {
  @Test("gives the bytes of a file", arguments: [0, 1, 65_536, 65_537, 200_000])
  func readsFile(count: Int) throws {
    try withDirectory { directory in
      let expected = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 26) }
      try write(String(decoding: expected, as: UTF8.self), to: "\(directory)/a")
      #expect(try FileSystem.contents(of: "\(directory)/a") == expected)
    }
  }

  @Test("gives the bytes of a pipe up to its end")
  func readsPipe() throws {
    let (reading, writing) = try makePipe()
    defer { close(reading) }
    _ = write(writing, "ab", 2)
    _ = write(writing, "c", 1)
    close(writing)
    #expect(try FileSystem.contents(of: reading, name: "standard input") == Array("abc".utf8))
  }

  @Test("lists names in the order of their bytes")
  func lists() throws {
    try withDirectory { directory in
      let names = ["e\u{301}", "é", "b", "a", "B", ".hidden", "ab", "z"]
      for name in names { try write("", to: "\(directory)/\(name)") }
      let expected = [".hidden", "B", "a", "ab", "b", "e\u{301}", "z", "é"]
      #expect(try FileSystem.names(in: directory).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }
  }

  @Test("says what cannot be read")
  func failures() throws {
    try withDirectory { directory in
      try write("", to: "\(directory)/file")
      let read = { (path: String) in _ = try FileSystem.contents(of: path) }
      let list = { (path: String) in _ = try FileSystem.names(in: path) }
      expect("cannot read '\(directory)/none': No such file or directory") { try read("\(directory)/none") }
      expect("cannot read '\(directory)': Is a directory; name a file in it") { try read(directory) }
      expect("cannot list the directory '\(directory)/none': No such file or directory") {
        try list("\(directory)/none")
      }
      expect(
        "cannot list the directory '\(directory)/file': Not a directory; name the directory that holds the file"
      ) { try list("\(directory)/file") }
      expect("cannot read 'no/file': No such file or directory; the path starts at the current directory") {
        try read("no/file")
      }
    }
  }

  @Test("says that standard input is closed")
  func closedDescriptor() {
    expect("cannot read 'standard input': Bad file descriptor") {
      _ = try FileSystem.contents(of: -1, name: "standard input")
    }
  }

  private func expect(_ message: String, _ body: () throws -> Void) {
    let error = #expect(throws: FileError.self, performing: body)
    #expect(error?.description == message)
  }
}
