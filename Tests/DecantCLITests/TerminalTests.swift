import Decant
import Testing

@testable import DecantCLI

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a run knows of the terminal that it writes to.
@Suite("A terminal")
struct TerminalTests {
  #if os(Linux)
    /// Runs a test with the descriptor of a terminal of so many columns.
    private func withTerminal(columns: UInt16, _ body: (Int32) throws -> Void) throws {
      let main = try FileDescriptor("/dev/ptmx", flags: O_RDWR)
      var (lock, number): (Int32, Int32) = (0, 0)
      try checked { ioctl(main.number, 0x4004_5431, &lock) }  // TIOCSPTLCK
      try checked { ioctl(main.number, 0x8004_5430, &number) }  // TIOCGPTN
      let terminal = try FileDescriptor("/dev/pts/\(number)", flags: O_RDWR)
      var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      try checked { ioctl(terminal.number, UInt(TIOCSWINSZ), &size) }
      try body(terminal.number)
    }

    @Test(
      "has columns and an alphabet",
      arguments: [
        (100, [:], Terminal(columns: 100)),
        (100, ["COLUMNS": "60"], Terminal(columns: 60)),
        (100, ["COLUMNS": "wide"], Terminal(columns: 100)),
        (0, [:], Terminal()),
        (0, ["COLUMNS": "-1"], Terminal()),
        (100, ["LANG": "de_DE.UTF-8"], Terminal(columns: 100)),
        (100, ["LANG": "de_DE.ISO-8859-1"], Terminal(columns: 100, isASCII: true)),
        (100, ["LC_ALL": "C", "LANG": "de_DE.UTF-8"], Terminal(columns: 100, isASCII: true)),
        (100, ["LC_ALL": "", "LC_CTYPE": "en_US.utf8", "LANG": "C"], Terminal(columns: 100)),
      ] as [(UInt16, [String: String], Terminal)])
    func properties(columns: UInt16, environment: [String: String], expected: Terminal) throws {
      try withTerminal(columns: columns) { descriptor in
        #expect(Terminal(descriptor, environment: environment) == expected)
      }
    }

  #endif

  @Test("is no pipe")
  func pipe() throws {
    let (reading, writing) = try makePipe()
    defer { for end in [reading, writing] { close(end) } }
    #expect(Terminal(writing, environment: ["COLUMNS": "80"]) == nil)
  }
}

@Suite("Threads")
struct ThreadTests {
  @Test("give their results in the order of their parts", arguments: [0, 1, 2, 7])
  func order(count: Int) {
    #expect(
      inParallel(0..<count) { part in (0...part).reduce(0, +) }
        == Array([0, 1, 3, 6, 10, 15, 21].prefix(count)))
  }

  @Test("are as many as there are processors, but not too many")
  func processors() { #expect((1...8).contains(processorCount)) }
}
