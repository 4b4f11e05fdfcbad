import Decant
import Testing

@Suite struct UpgradeTests {
  static let plans: [(SmallGraph, String, [String])] = [
    (.empty, "head", []),
    (.empty, "heads", []),
    (.linear, "b2", ["upgrade  -> a1; insert a1", "upgrade a1 -> b2; update a1 b2"]),
    (.linear, "base:a1", ["upgrade  -> a1; insert a1"]),
    (.linear, ":a1", ["upgrade  -> a1; insert a1"]),
    (.linear, "c3:", ["upgrade c3 -> d4; update c3 d4"]),
    (.linear, "c3:head", ["upgrade c3 -> d4; update c3 d4"]),
    (.linear, "b2:b2", []),
    (.linear, "c3:a1", []),
    (.linear, "base", []),
    (.linear, "a1-1", []),
    (.linear, "+1", ["upgrade  -> a1; insert a1"]),
    (.linear, "b2:+1", ["upgrade b2 -> c3; update b2 c3"]),
    (.linear, "b2:a1+2", ["upgrade b2 -> c3; update b2 c3"]),
    (.linear, "b2:head-1", ["upgrade b2 -> c3; update b2 c3"]),
    (
      .twoHeads, "b2:heads",
      [
        "upgrade b2 -> d3; update b2 d3", "upgrade b2 -> c3; insert c3", "upgrade c3 -> c4; update c3 c4",
      ]
    ),
    (.twoHeads, "c4:d3", ["upgrade b2 -> d3; insert d3"]),
    (.twoHeads, "c4,d3:heads", []),
    (.twoHeads, "c3,d3:heads", ["upgrade c3 -> c4; update c3 c4"]),
    (.twoHeads, "b2:c3,d3", ["upgrade b2 -> d3; update b2 d3", "upgrade b2 -> c3; insert c3"]),
    (.labelled, "a1:blue@head", ["upgrade a1 -> b1; update a1 b1", "upgrade b1 -> b2; update b1 b2"]),
    (.labelled, "a1:red@+1", ["upgrade a1 -> r1; update a1 r1"]),
    (.labelled, "blue@+1", ["upgrade  -> a1; insert a1"]),
    (.labelled, "b2:red@+1", ["upgrade a1 -> r1; insert r1"]),
    (.labelled, "a1:b1@heads", ["upgrade a1 -> b1; update a1 b1", "upgrade b1 -> b2; update b1 b2"]),
    (
      .merge, "a1:head",
      [
        "upgrade a1 -> c1; update a1 c1", "upgrade a1 -> b1; insert b1",
        "upgrade b1, c1 -> m1; delete b1; update c1 m1", "upgrade m1 -> n1; update m1 n1",
      ]
    ),
    (.merge, "b1,c1:m1", ["upgrade b1, c1 -> m1; delete b1; update c1 m1"]),
    (.merge, "b1:m1", ["upgrade a1 -> c1; insert c1", "upgrade b1, c1 -> m1; delete b1; update c1 m1"]),
    (.threeWayMerge, "b2,c2,d2:head", ["upgrade b2, c2, d2 -> e3; delete b2; delete c2; update d2 e3"]),
    (
      .twoBases, "heads",
      [
        "upgrade  -> b1; insert b1", "upgrade b1 -> b2; update b1 b2",
        "upgrade  -> a1; insert a1", "upgrade a1 -> a2; update a1 a2",
      ]
    ),
    (
      .depends, "b1",
      [
        "upgrade  -> a1; insert a1", "upgrade a1 -> a2; update a1 a2", "upgrade  -> b1; update a2 b1",
      ]
    ),
    (.depends, "a3:b1", ["upgrade  -> b1; insert b1"]),
    (.depends, "b1:heads", ["upgrade b1 -> b2; update b1 b2", "upgrade a2 -> a3; insert a3"]),
    (.dependsOnSeveral, "a2,b1:c1", ["upgrade  -> c1; delete a2; update b1 c1"]),
    (
      .dependsOnSeveral, "c1:c2",
      ["upgrade b1 -> b2; insert b2", "upgrade c1 -> c2; delete c1; update b2 c2"]
    ),
    (
      .dependsWithin, "a1:c2",
      [
        "upgrade a1 -> b1; update a1 b1", "upgrade a1 -> c1; update b1 c1", "upgrade c1 -> c2; update c1 c2",
      ]
    ),
    (.partialNames, "abce:feature+1", ["upgrade abce03 -> b; update abce03 b"]),
  ]

  @Test(arguments: plans)
  func stepsAndChanges(name: SmallGraph, range: String, expected: [String]) throws {
    #expect(lines(try name.graph.upgrade(RevisionRange(range))) == expected)
  }

  static let errors: [(SmallGraph, String, RevisionError)] = [
    (.linear, "+9", .outOfRange("+9")),
    (.linear, "-1", .outOfRange("-1")),
    (.linear, "d4:+1", .outOfRange("+1")),
    (.linear, "a1-2", .outOfRange("a1-2")),
    (.linear, "base-1", .outOfRange("base-1")),
    (.linear, "a", .unknownRevision("a", nearest: nil)),
    (.linear, "zz:head", .unknownRevision("zz", nearest: nil)),
    (.linear, "a1,c3:head", .overlapping("a1")),
    (.linear, "c3,a1:head", .overlapping("a1")),
    (.linear, "a1+1:head", .relativeNotAllowed("a1+1")),
    (.twoHeads, "head", .severalHeads("head", heads: ["c4", "d3"])),
    (.twoHeads, "heads:head", .severalHeads("heads", heads: ["c4", "d3"])),
    (.twoHeads, "b2:+1", .ambiguousStep("+1", candidates: ["c3", "d3"])),
    (.twoHeads, "c3,d3:+1", .ambiguousStart("+1", starts: ["c3", "d3"])),
    (.twoHeads, "b2,c3", .overlapping("b2")),
    (.labelled, "red@b2", .notOnBranch("b2", text: "red@b2")),
    (.labelled, "green@head", .unknownRevision("green", nearest: nil)),
    (.labelled, "a1@head", .severalHeads("a1@head", heads: ["b2", "r2"])),
    (.twoBases, "+1", .ambiguousStep("+1", candidates: ["a1", "b1"])),
    (.partialNames, "abcd", .ambiguousRevision("abcd", candidates: ["abcd01", "abcd02"])),
  ]

  @Test(arguments: errors)
  func refused(name: SmallGraph, range: String, expected: RevisionError) throws {
    let graph = try name.graph
    #expect(throws: expected) { try graph.upgrade(RevisionRange(range)) }
  }

  @Test(arguments: [("heads", true), ("base:heads", true), ("a1:heads", false)])
  func startsFromBase(range: String, expected: Bool) throws {
    #expect(try SmallGraph.linear.graph.upgrade(RevisionRange(range)).startsFromBase == expected)
  }

  @Test func startIsGivenInFull() throws {
    let plan = try SmallGraph.partialNames.graph.upgrade(RevisionRange("abce:head"))
    #expect(plan.start == ["abce03"])
  }

  @Test func revisionsAppliedBeforeTheStart() throws {
    let graph = try SmallGraph.merge.graph
    #expect(try graph.revisions(appliedAt: ["b1"]) == ["a1", "b1"])
    #expect(try graph.revisions(appliedAt: ["m1"]) == ["a1", "c1", "b1", "m1"])
    #expect(try graph.revisions(appliedAt: []) == [])
    #expect(throws: RevisionError.unknownRevision("m", nearest: nil)) {
      try graph.revisions(appliedAt: ["m"])
    }
  }
}
