import Testing

@testable import TestSupport

@Suite("Finding a program")
struct ProgramFinderTests {
  @Test(
    "gives its path",
    arguments: [
      ("sh", "/sh"), ("/bin/sh", "/bin/sh"), ("/bin/../bin/sh", "/bin/sh"), ("no-such-program", nil),
      ("/bin", nil), ("/etc/passwd", nil),
    ])
  func find(name: String, ending: String?) throws {
    let path = findProgram(name)
    #expect((path == nil) == (ending == nil))
    #expect(path?.hasPrefix("/") != false)
    #expect(path?.hasSuffix(ending ?? "") != false)
  }

  @Test("says which one is missing")
  func missing() {
    #expect(throws: MissingProgram(name: "no-such-program")) { try ProcessRunner("no-such-program") }
    let words = "there is no program 'no-such-program' on this machine"
    #expect(MissingProgram(name: "no-such-program").description == words)
  }
}
