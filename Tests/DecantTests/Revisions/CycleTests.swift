import Decant
import Testing

@Suite struct CycleTests {
  static let circles: [([RevisionHeader], [String])] = [
    (
      headers("a1", "b2: d4", "c3: b2", "d4: c3", "e5: d4"),
      ["revisions come after each other in a circle, look at their down revisions: b2 -> c3 -> d4 -> b2"]
    ),
    (
      headers("a1: b2", "b2: a1"),
      ["revisions come after each other in a circle, look at their down revisions: a1 -> b2 -> a1"]
    ),
    (
      headers("a1", "b2: a1 +c3", "c3: b2"),
      [
        "revisions need each other in a circle, take one of these links away: "
          + "b2 -> c3 (down revision b2) -> b2 (depends on c3)"
      ]
    ),
    (
      headers("a1: +b1", "b1: +a1"),
      ["revisions need each other in a circle, look at what they depend on: a1 -> b1 -> a1"]
    ),
    // What lies between two circles is on none.
    (
      headers("m1: b1", "a1: a2", "a2: a1", "b1: a2", "c1: c2 m1", "c2: c1"),
      [
        "revisions come after each other in a circle, look at their down revisions: a1 -> a2 -> a1",
        "revisions come after each other in a circle, look at their down revisions: c1 -> c2 -> c1",
      ]
    ),
    // One circle for each knot, the shortest; those of down revisions go first.
    (
      headers("a1: +b1", "b1: +a1", "c1: e1", "d1: c1", "e1: d1 c1"),
      [
        "revisions come after each other in a circle, look at their down revisions: c1 -> e1 -> c1",
        "revisions need each other in a circle, look at what they depend on: a1 -> b1 -> a1",
      ]
    ),
    // The dependency is in the same knot, and may be right once the circle is open.
    (
      headers("a1: b2 +c3", "b2: a1", "c3: b2"),
      ["revisions come after each other in a circle, look at their down revisions: a1 -> b2 -> a1"]
    ),
    // A dependency by label or by the beginning of a name.
    (
      headers("abcd01: #core +last", "last02: +abcd", "lone"),
      ["revisions need each other in a circle, look at what they depend on: abcd01 -> last02 -> abcd01"]
    ),
  ]

  @Test(arguments: circles)
  func areShownAsPaths(headers: [RevisionHeader], messages: [String]) {
    let error = #expect(throws: RevisionError.self) { try RevisionGraph(headers) }
    #expect(error.map { "\($0)" } == messages.joined(separator: "\n"))
  }

  @Test func areData() {
    let cycle: [GraphProblem.CycleLink] = [.init("b2", .dependency), .init("c3", .downRevision)]
    #expect(throws: RevisionError.brokenGraph([.cycle(cycle)])) {
      try RevisionGraph(headers("a1", "b2: a1 +c3", "c3: b2"))
    }
  }

  @Test func ofManyRevisionsAreShortened() {
    let ring = (0..<50).map { RevisionHeader(id: "r\($0)", downRevisions: ["r\(($0 + 49) % 50)"]) }
    let error = #expect(throws: RevisionError.self) { try RevisionGraph(ring) }
    let first = (0...15).map { "r\($0)" }.joined(separator: " -> ")
    #expect(
      error.map { "\($0)" }
        == "revisions come after each other in a circle, look at their down revisions: "
        + "\(first) -> (30 more) -> r46 -> r47 -> r48 -> r49 -> r0")
  }

  @Test func areFoundInDeepGraphs() {
    let count = 100_000
    let ring = (0..<count).map {
      RevisionHeader(id: "r\($0)", downRevisions: ["r\(($0 + count - 1) % count)"])
    }
    #expect(throws: RevisionError.self) { try RevisionGraph(ring) }
  }
}
