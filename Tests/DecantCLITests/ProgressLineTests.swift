import Decant
import DecantCLI
import Synchronization
import Testing

/// What a line drew: the escape sequences as signs.
private func readable(_ text: String) -> String {
  text.replacing("\r\u{1B}[?7l", with: "<").replacing("\u{1B}[K\u{1B}[?7h", with: ">")
    .replacing("\r\u{1B}[K", with: "|")
}

/// A clock that goes on by a step each time that it is read.
private func clock(step: Duration) -> @Sendable () -> Duration {
  let reads = SharedCounter()
  return { step * reads.next() }
}

private final class SharedCounter: Sendable {
  private let count = Mutex(0)
  func next() -> Int {
    count.withLock {
      $0 += 1; return $0 - 1
    }
  }
}

@Suite("The line of progress")
struct ProgressLineTests {
  @Test("is drawn after a second, and then a few times a second")
  func times() {
    var now = Duration.zero
    var shown = ""
    let line = ProgressLine(command: "upgrade", clock: { now }) { shown += $0 }
    line.count(to: 20_000, "revisions")
    for step in 1...20_000 {
      now = .milliseconds(step / 10)
      line.advance()
      line.add(bytes: 41)
    }
    line.erase()
    line.erase()
    let drawn = stride(from: 10_000, to: 20_000, by: 2_000).map { step in
      "<upgrade  \(step.formattedWithCommas) of 20,000 revisions  \((step - 1) * 41 / 1000) kB>"
    }
    #expect(readable(shown) == drawn.joined() + "<upgrade  20,000 of 20,000 revisions  819 kB>|")
  }

  @Test("is not drawn by a short run, nor taken away")
  func shortRun() {
    var shown = ""
    let line = ProgressLine(command: "upgrade", clock: { .milliseconds(999) }) { shown += $0 }
    line.advance()
    line.add(bytes: 1)
    line.erase()
    #expect(shown == "")
  }

  @Test(
    "shows bytes in a unit that can be read",
    arguments: [
      (0, ""), (999, "  999 B"), (1000, "  1.0 kB"), (9_999, "  9.9 kB"), (10_000, "  10 kB"),
      (999_999, "  999 kB"), (41_000_000, "  41 MB"), (4_150_000, "  4.1 MB"),
      (1_234_000_000_000, "  1,234 GB"),
    ])
  func units(bytes: Int, expected: String) {
    var now = Duration.zero
    var shown = ""
    let line = ProgressLine(command: "render", clock: { now }) { shown += $0 }
    line.begin(part: "a\u{1B}b")
    now = .seconds(1)
    line.add(bytes: bytes)
    #expect(readable(shown) == "<render  a\\u{1B}b\(expected)>")
  }

  @Test(
    "is there where a person watches, and is gone before the end and before an error",
    arguments: [
      (
        ["work"], [:], true,
        "<work  1 of 2 things  5 B><work  2 of 2 things  5 B><work  2 of 2 things  10 B>|", ""
      ),
      (["work", "--quiet"], [:], true, "", ""), (["work", "--verbose"], [:], true, "", ""),
      (["work"], ["TERM": "dumb"], true, "", ""), (["work"], [:], false, "", ""),
      (
        ["fail"], [:], true, "<fail  2 B>|",
        "decant: \u{1B}[1;31merror:\u{1B}[0m RANGE is missing\nSee 'decant fail --help'.\n"
      ),
    ] as [([String], [String: String], Bool, String, String)])
  func runs(
    arguments: [String], environment: [String: String], onTerminal: Bool, drawn: String, error: String
  ) throws {
    let tool = CommandLineTool(
      name: "decant", summary: "", project: Project(dialects: []),
      commands: [
        Command("work", summary: "") { _, context in
          context.progress?.count(to: 2, "things")
          for _ in 1...2 {
            context.progress?.advance()
            try context.output.write("12345")
          }
        },
        Command("fail", summary: "") { _, context in
          try context.output.write("1")
          try context.output.write("2")
          throw UsageError(.missingOperand(Operand("RANGE", .one, help: "")))
        },
      ])
    let found = try run(
      tool, arguments, environment: environment, onTerminal: onTerminal,
      clock: clock(step: .milliseconds(600)))
    #expect(readable(found.errors) == drawn + error)
    #expect(found.output == (arguments[0] == "work" ? "1234512345" : ""))
  }
}

extension Int {
  fileprivate var formattedWithCommas: String { "\(self / 1000),\("\(1000 + self % 1000)".dropFirst())" }
}
