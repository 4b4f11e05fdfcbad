import Decant
import Testing

@Suite struct DowngradeTests {
  static let plans: [(SmallGraph, String, [String])] = [
    (.empty, "head:base", []),
    (.linear, "d4:b2", ["downgrade d4 -> c3; update d4 c3", "downgrade c3 -> b2; update c3 b2"]),
    (.linear, "b2:base", ["downgrade b2 -> a1; update b2 a1", "downgrade a1 ->; delete a1"]),
    (.linear, "a1:", ["downgrade a1 ->; delete a1"]),
    (.linear, ":c3", ["downgrade d4 -> c3; update d4 c3"]),
    (.linear, "head:-1", ["downgrade d4 -> c3; update d4 c3"]),
    (.linear, "b2:-2", ["downgrade b2 -> a1; update b2 a1", "downgrade a1 ->; delete a1"]),
    (.linear, "d4:b2+1", ["downgrade d4 -> c3; update d4 c3"]),
    (.linear, "d4:head-1", ["downgrade d4 -> c3; update d4 c3"]),
    (.linear, "d4:d4", []),
    (.twoHeads, "d3:b2", ["downgrade d3 -> b2; update d3 b2"]),
    (.twoHeads, "c3,d3:b2", ["downgrade c3 -> b2; delete c3", "downgrade d3 -> b2; update d3 b2"]),
    (.labelled, "b2:blue@-1", ["downgrade b2 -> b1; update b2 b1"]),
    (.labelled, "b2,r1:red@-1", ["downgrade r1 -> a1; delete r1"]),
    (.labelled, "r1:red@base", ["downgrade r1 -> a1; update r1 a1", "downgrade a1 ->; delete a1"]),
    (
      .merge, "n1:a1",
      [
        "downgrade n1 -> m1; update n1 m1", "downgrade m1 -> b1, c1; insert b1; update m1 c1",
        "downgrade b1 -> a1; delete b1", "downgrade c1 -> a1; update c1 a1",
      ]
    ),
    (.merge, "m1:b1", ["downgrade m1 -> b1, c1; insert b1; update m1 c1"]),
    (.threeWayMerge, "e3:b2", ["downgrade e3 -> b2, c2, d2; insert b2; insert c2; update e3 d2"]),
    (.twoBases, "a2:base", ["downgrade a2 -> a1; update a2 a1", "downgrade a1 ->; delete a1"]),
    (.twoBases, "a1,b1:b1@base", ["downgrade b1 ->; delete b1"]),
    (.depends, "b1:billing@base", ["downgrade b1 ->; update b1 a2"]),
    (
      .depends, "b2:core@a1",
      [
        "downgrade b2 -> b1; update b2 b1", "downgrade b1 ->; update b1 a2",
        "downgrade a2 -> a1; update a2 a1",
      ]
    ),
    (.depends, "a3,b2:core@-1", ["downgrade a3 -> a2; delete a3"]),
    (
      .depends, "b2:core@-1",
      [
        "downgrade b2 -> b1; update b2 b1", "downgrade b1 ->; update b1 a2",
        "downgrade a2 -> a1; update a2 a1",
      ]
    ),
    (.dependsOnSeveral, "c2:c1", ["downgrade c2 -> c1; insert c1; update c2 b2"]),
    (
      .redundant, "m1:a2",
      ["downgrade m1 -> a3, b1; insert a3; update m1 b1", "downgrade a3 -> a2; update a3 a2"]
    ),
  ]

  @Test(arguments: plans)
  func stepsAndChanges(name: SmallGraph, range: String, expected: [String]) throws {
    #expect(lines(try name.graph.downgrade(RevisionRange(range))) == expected)
  }

  static let errors: [(SmallGraph, String, RevisionError)] = [
    (.linear, "base", .startNeeded("base")),
    (.linear, "-1", .startNeeded("-1")),
    (.linear, "a1:d4", .notADowngradeTarget("d4")),
    (.linear, "d4:-5", .outOfRange("-5")),
    (.linear, "d4:+1", .outOfRange("+1")),
    (.linear, "base:-1", .outOfRange("-1")),
    (.linear, "d4:a1,b2", .oneRevisionNeeded("d4:a1,b2")),
    (.twoHeads, "heads:base", .severalHeads("heads", heads: ["c4", "d3"])),
    (.twoHeads, ":base", .severalHeads("heads", heads: ["c4", "d3"])),
    (.twoHeads, "d3:c3", .notADowngradeTarget("c3")),
    (.twoHeads, "c4,d3:-1", .ambiguousStart("-1", starts: ["c4", "d3"])),
    (.merge, "m1:-1", .ambiguousStep("-1", candidates: ["b1", "c1"])),
    (.labelled, "b2:red@a1", .notADowngradeTarget("red@a1")),
  ]

  @Test(arguments: errors)
  func refused(name: SmallGraph, range: String, expected: RevisionError) throws {
    let graph = try name.graph
    #expect(throws: expected) { try graph.downgrade(RevisionRange(range)) }
  }

  /// What is left in the version table after each way down is what the way up had there.
  @Test(arguments: SmallGraph.allCases)
  func undoesEachUpgrade(name: SmallGraph) throws {
    let graph = try name.graph
    let heads = try graph.revisions(named: "heads").map(\.id)
    let up = try graph.upgrade(RevisionRange("heads"))
    #expect(rows(after: up) == Set(heads))
    if heads.isEmpty { return }
    let down = try graph.downgrade(RevisionRange(heads.joined(separator: ",") + ":base"))
    #expect(rows(after: down) == [])
    #expect(Set(down.steps.map(\.revision)) == Set(graph.headers.map(\.id)))
  }

  private func rows(after plan: MigrationPlan) -> Set<String> {
    plan.steps.flatMap(\.changes).reduce(into: Set(plan.start)) { rows, change in
      switch change {
      case .insert(let id): rows.insert(id)
      case .delete(let id): #expect(rows.remove(id) != nil)
      case .update(let from, let to):
        #expect(rows.remove(from) != nil)
        rows.insert(to)
      }
    }
  }
}
