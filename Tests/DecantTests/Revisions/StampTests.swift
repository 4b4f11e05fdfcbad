import Decant
import Testing

@Suite struct StampTests {
  static let plans: [(SmallGraph, [String], [String])] = [
    (.empty, ["head"], []),
    (.linear, ["b2"], ["stamp_revision  -> b2; insert b2"]),
    (.linear, ["a1:c3"], ["stamp_revision a1 -> c3; update a1 c3"]),
    (.linear, ["c3:a1"], ["stamp_revision c3 -> a1; update c3 a1"]),
    (.linear, ["d4:base"], ["stamp_revision d4 ->; delete d4"]),
    (.linear, ["base"], []),
    (.linear, ["b2:b2"], []),
    (.linear, ["-1"], ["stamp_revision  -> c3; insert c3"]),
    (.linear, ["a1:"], ["stamp_revision a1 -> d4; update a1 d4"]),
    (.twoHeads, ["heads"], ["stamp_revision  -> c4; insert c4", "stamp_revision  -> d3; insert d3"]),
    (.twoHeads, ["c4", "d3"], ["stamp_revision  -> c4; insert c4", "stamp_revision  -> d3; insert d3"]),
    (.twoHeads, ["c4,d3"], ["stamp_revision  -> c4; insert c4", "stamp_revision  -> d3; insert d3"]),
    (
      .twoHeads, ["b2:heads"],
      ["stamp_revision b2 -> c4; update b2 c4", "stamp_revision b2 -> d3; insert d3"]
    ),
    (.twoHeads, ["c4:d3"], ["stamp_revision  -> d3; insert d3"]),
    (.twoHeads, ["c4,d3:b2"], ["stamp_revision c4, d3 -> b2; delete c4; update d3 b2"]),
    (.twoHeads, ["c4,d3:base"], ["stamp_revision c4 ->; delete c4", "stamp_revision d3 ->; delete d3"]),
    (.labelled, ["b2,r2:red@base"], ["stamp_revision r2 ->; delete r2"]),
    (.labelled, ["a1:blue@head"], ["stamp_revision a1 -> b2; update a1 b2"]),
    (.merge, ["b1:m1"], ["stamp_revision b1 -> m1; update b1 m1"]),
    (.merge, ["b1,c1:m1"], ["stamp_revision b1, c1 -> m1; delete b1; update c1 m1"]),
    (.depends, ["a2:b1"], ["stamp_revision a2 -> b1; update a2 b1"]),
  ]

  @Test(arguments: plans)
  func stepsAndChanges(name: SmallGraph, ranges: [String], expected: [String]) throws {
    let plan = try name.graph.stamp(ranges.map { try RevisionRange($0) })
    #expect(lines(plan) == expected)
  }

  static let errors: [(SmallGraph, [String], RevisionError)] = [
    (.linear, ["+1"], .relativeNotAllowed("+1")),
    (.linear, ["b2+1"], .relativeNotAllowed("b2+1")),
    (.linear, ["b2:-1"], .relativeNotAllowed("-1")),
    (.linear, ["a1", "c3"], .overlapping("a1")),
    (.linear, ["a1:b2", "b2:c3"], .oneRevisionNeeded("a1:b2")),
    (.twoHeads, ["head"], .severalHeads("head", heads: ["c4", "d3"])),
  ]

  @Test(arguments: errors)
  func refused(name: SmallGraph, ranges: [String], expected: RevisionError) throws {
    let graph = try name.graph
    let parsed = try ranges.map { try RevisionRange($0) }
    #expect(throws: expected) { try graph.stamp(parsed) }
  }
}
