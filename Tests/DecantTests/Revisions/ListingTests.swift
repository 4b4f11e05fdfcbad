import Testing

@testable import Decant

@Suite struct ListingTests {
  static let heads: [(SmallGraph, String)] = [
    (.empty, ""),
    (.labelled, "b2 (blue) (head)\nr2 (red) (head)\n"),
    (.dependsOnSeveral, "a2 (effective head)\nb2 (effective head)\nc2 (head)\n"),
  ]

  @Test(arguments: heads)
  func listsHeads(name: SmallGraph, expected: String) throws {
    #expect(try name.graph.listHeads().text() == expected)
  }

  @Test func leavesOutHeadsThatAreNeeded() throws {
    let graph = try SmallGraph.dependsOnSeveral.graph
    #expect(graph.listHeads(resolvingDependencies: true).text() == "c2 (head)\n")
    let verbose =
      "Rev: c2 (head)\nParent: c1\nAlso depends on: b2\n\n    step c2\n\n    Revision ID: c2\n    Revises: c1\n\n"
    #expect(graph.listHeads(resolvingDependencies: true).text(verbose: true) == verbose)
  }

  static let branches: [(SmallGraph, Bool, String)] = [
    (.linear, false, ""),
    (.merge, false, "a1 (branchpoint)\n   -> b1\n   -> c1\n\n"),
    (
      .labelled, true,
      """
      Rev: a1 (branchpoint)
      Parent: <base>
      Branches into: b1, r1

          step a1

          Revision ID: a1
          Revises:

         -> b1 (blue), step b1
         -> r1 (red), step r1


      """
    ),
  ]

  @Test(arguments: branches)
  func listsBranches(name: SmallGraph, verbose: Bool, expected: String) throws {
    #expect(try name.graph.listBranches().text(verbose: verbose) == expected)
  }

  @Test func childrenComeInOrderOfIdentifiers() throws {
    let graph = try RevisionGraph(headers("a1", "c1: a1", "b1: a1"))
    #expect(graph.listBranches().text() == "a1 (branchpoint)\n   -> b1 (head)\n   -> c1 (head)\n\n")
  }

  @Test func show() throws {
    let graph = try RevisionGraph(headers("a1", "b1", "x1", "m1: a1 b1 +x1"))
    #expect(
      try graph.show("m1").text() == """
        Rev: m1 (head) (mergepoint)
        Merges: a1, b1
        Also depends on: x1

            step m1

            Revision ID: m1
            Revises: a1, b1


        """)
    #expect(try graph.show("base").text() == "")
  }

  static let labels: [([RevisionHeader], [String])] = [
    (headers("a1: #core #main", "b2: a1"), ["b2 (core, main) (head)", "a1 (core, main)"]),
    (headers("a1", "b2: a1", "c3: b2 #late"), ["c3 (late) (head)", "b2 (late)", "a1 (late)"]),
    (
      headers("a1", "b2: a1", "c3: b2 #side", "d3: b2"),
      ["c3 (side) (head)", "d3 (head)", "b2 (branchpoint)", "a1"]
    ),
    (
      headers("a1", "b1: a1 #l", "c1: a1 #r", "m1: b1 c1 #j"),
      ["m1 (j, l, r) (head) (mergepoint)", "b1 (l)", "c1 (r)", "a1 (branchpoint)"]
    ),
    (
      headers("a1", "b2: a1 #x", "c3: b2", "p1: +c3", "q1: +c3"),
      ["p1 (head)", "q1 (head)", "c3 (x) (effective head)", "b2 (x)", "a1"]
    ),
  ]

  @Test(arguments: labels)
  func labelsSpread(headers: [RevisionHeader], expected: [String]) throws {
    let graph = try RevisionGraph(headers)
    let text = RevisionText(graph)
    let all = NodeSet(count: headers.count, isFull: true)
    #expect(graph.newestFirst(all).map { text.line($0, .tree) } == expected)
  }
}
