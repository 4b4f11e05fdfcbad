import Decant
import Testing

@Suite struct ResolutionTests {
  static let names: [(SmallGraph, String, [String])] = [
    (.empty, "head", []),
    (.empty, "heads", []),
    (.linear, "base", []),
    (.linear, "b2", ["b2"]),
    (.linear, "-2", ["b2"]),
    (.linear, "-4", []),
    (.twoHeads, "heads", ["c4", "d3"]),
    (.labelled, "blue", ["b1"]),
    (.labelled, "blue@head", ["b2"]),
    (.labelled, "blue@base", []),
    (.labelled, "blue@a1", ["a1"]),
    (.labelled, "red@-1", ["r1"]),
    (.labelled, "a1@heads", ["b2", "r2"]),
    (.labelled, "r2@head", ["r2"]),
    (.depends, "heads", ["a3", "b2"]),
    (.depends, "core@heads", ["a3"]),
    (.dependsOnSeveral, "heads", ["c2"]),
    (.partialNames, "abce", ["abce03"]),
    (.partialNames, "feat", ["abce03"]),
    (.partialNames, "b", ["b"]),
    (.partialNames, "f@b", ["b"]),
  ]

  @Test(arguments: names)
  func revisions(name: SmallGraph, text: String, expected: [String]) throws {
    #expect(try name.graph.revisions(named: text).map(\.id) == expected)
  }

  static let errors: [(SmallGraph, String, RevisionError)] = [
    (.linear, "b2+1", .relativeNotAllowed("b2+1")),
    (.linear, "+1", .relativeNotAllowed("+1")),
    (.linear, "-5", .outOfRange("-5")),
    (.linear, "b", .unknownRevision("b", nearest: nil)),
    (.twoHeads, "head", .severalHeads("head", heads: ["c4", "d3"])),
    (.twoBases, "a1@b1", .notOnBranch("b1", text: "a1@b1")),
    (.twoBases, "c@base", .unknownRevision("c", nearest: nil)),
    (.partialNames, "abcd0", .ambiguousRevision("abcd0", candidates: ["abcd01", "abcd02"])),
  ]

  @Test(arguments: errors)
  func refused(name: SmallGraph, text: String, expected: RevisionError) throws {
    let graph = try name.graph
    #expect(throws: expected) { try graph.revisions(named: text) }
  }

  @Test func lookUp() throws {
    let graph = try SmallGraph.labelled.graph
    #expect(graph["b1"]?.branchLabels == ["blue"])
    #expect(graph["blue"] == nil)
    #expect(graph.heads == ["b2", "r2"])
    #expect(graph.bases == ["a1"])
  }

  static let messages: [(RevisionError, String)] = [
    (
      .unknownRevision("ab", nearest: "ab12"),
      "there is no revision or label 'ab'; did you mean 'ab12'? "
        + "(names of fewer than 4 characters cannot be abbreviated)"
    ),
    (.unknownRevision("blue", nearest: nil), "there is no revision or label 'blue'"),
    (.rangeNeeded("a1"), "'a1' has no colon; write START:a1, :a1 or a1:"),
    (
      .startNeeded("-1"),
      "'-1' does not say where the database stands; write START:-1, where START is its revision, or head:-1"
    ),
    (
      .severalHeads("head", heads: (1...12).map(String.init)),
      "'head' means several heads where one is needed; name one: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more"
    ),
  ]

  @Test(arguments: messages)
  func message(error: RevisionError, expected: String) {
    #expect("\(error)" == expected)
  }
}
