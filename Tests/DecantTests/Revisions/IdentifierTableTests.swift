import Testing

@testable import Decant

@Suite struct IdentifierTableTests {
  @Test func findsEachOfMany() {
    let headers = (0..<5000).map { RevisionHeader(id: "r\($0)") }
    var table = IdentifierTable(headers)
    #expect(headers.indices.allSatisfy { table.insert($0) == nil })
    #expect(headers.indices.allSatisfy { table["r\($0)"] == $0 })
    #expect(table["r5000"] == nil)
    #expect(table[""] == nil)
  }

  @Test func keepsTheFirstOfEquals() {
    var table = IdentifierTable(["a1", "b1", "a1"].map { RevisionHeader(id: $0) })
    #expect((0..<3).map { table.insert($0) } == [nil, nil, 0])
    #expect(table["a1"] == 0)
  }

  /// As everywhere in Swift, a letter with an accent is the same as the letter and the accent.
  @Test func knowsOtherWritings() {
    var table = IdentifierTable([RevisionHeader(id: "gr\u{F6}\u{DF}e4")])
    #expect(table.insert(0) == nil)
    #expect(table["gro\u{308}\u{DF}e4"] == 0)
    #expect(table["grosse4"] == nil)
  }

  @Test func isEmptyWithoutRevisions() {
    #expect(IdentifierTable([])["a1"] == nil)
  }
}
