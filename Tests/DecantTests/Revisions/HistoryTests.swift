import Decant
import Testing

@Suite struct HistoryTests {
  static let histories: [(SmallGraph, String, [String])] = [
    (.empty, "base:head", []),
    (
      .linear, "b2:",
      [
        "c3 -> d4 (head), step d4", "b2 -> c3, step c3", "a1 -> b2, step b2",
      ]
    ),
    (.linear, ":a1", ["<base> -> a1, step a1"]),
    (.linear, "b2:+1", ["b2 -> c3, step c3", "a1 -> b2, step b2"]),
    (
      .linear, ":+9",
      [
        "c3 -> d4 (head), step d4", "b2 -> c3, step c3", "a1 -> b2, step b2", "<base> -> a1, step a1",
      ]
    ),
    (.linear, "-1:", ["c3 -> d4 (head), step d4", "b2 -> c3, step c3"]),
    (.linear, "-9:b2", ["a1 -> b2, step b2", "<base> -> a1, step a1"]),
    (
      .twoHeads, "b2:",
      [
        "c3 -> c4 (head), step c4", "b2 -> c3, step c3", "b2 -> d3 (head), step d3",
        "a1 -> b2 (branchpoint), step b2",
      ]
    ),
    (
      .labelled, "blue@base:heads",
      [
        "b1 -> b2 (blue) (head), step b2", "a1 -> b1 (blue), step b1", "<base> -> a1 (branchpoint), step a1",
      ]
    ),
    (
      .merge, ":",
      [
        "m1 -> n1 (head), step n1", "b1, c1 -> m1 (mergepoint), step m1", "a1 -> b1, step b1",
        "a1 -> c1, step c1", "<base> -> a1 (branchpoint), step a1",
      ]
    ),
    (.merge, "b1:m1", ["b1, c1 -> m1 (mergepoint), step m1", "a1 -> b1, step b1"]),
    (
      .merge, "b1,c1:m1",
      [
        "b1, c1 -> m1 (mergepoint), step m1", "a1 -> b1, step b1", "a1 -> c1, step c1",
      ]
    ),
    (.depends, "b1:b2", ["b1 -> b2 (billing) (head), step b2", "<base> (a2) -> b1 (billing), step b1"]),
    (.dependsOnSeveral, "b1:b2", ["b1 -> b2 (effective head), step b2", "<base> -> b1, step b1"]),
  ]

  @Test(arguments: histories)
  func history(name: SmallGraph, range: String, expected: [String]) throws {
    let text = try name.graph.history(of: RevisionRange(range)).text()
    #expect(text == expected.map { $0 + "\n" }.joined())
  }

  static let errors: [(SmallGraph, String, RevisionError)] = [
    (.linear, "b2", .rangeNeeded("b2")),
    (.linear, "c3:a1", .notAncestor("c3:a1")),
    (.linear, "d4:-1", .outOfRange("-1")),
    (.twoHeads, "c3:d3", .notAncestor("c3:d3")),
  ]

  @Test(arguments: errors)
  func refused(name: SmallGraph, range: String, expected: RevisionError) throws {
    let graph = try name.graph
    #expect(throws: expected) { try graph.history(of: RevisionRange(range)) }
  }

  @Test func marksWhereTheDatabaseStands() throws {
    let graph = try SmallGraph.merge.graph
    #expect(
      try graph.history(of: RevisionRange(":m1"), current: ["m1", "a1"]).text() == """
        b1, c1 -> m1 (current) (mergepoint), step m1
        a1 -> b1, step b1
        a1 -> c1, step c1
        <base> -> a1 (current) (branchpoint), step a1

        """)
    let verbose = try graph.history(of: RevisionRange("n1:"), current: ["n1"]).text(verbose: true)
    #expect(verbose.hasPrefix("Rev: n1 (head) (current)\nParent: m1\n"))
    let point = try graph.history(of: RevisionRange(":a1"), current: ["a1"]).text(verbose: true)
    #expect(point.hasPrefix("Rev: a1 (branchpoint) (current)\nParent: <base>\n"))
    #expect(throws: RevisionError.unknownRevision("n2", nearest: nil)) { try graph.history(current: ["n2"]) }
  }

  @Test func verbose() throws {
    var first = RevisionHeader(
      id: "a1", branchLabels: ["core"], message: "first\nlines\n\nmore", path: "v/a1.json")
    first.createDate = "2024-01-15"
    let second = RevisionHeader(id: "b2", downRevisions: ["a1"], message: "second")
    let text = try RevisionGraph([first, second]).history().text(verbose: true)
    #expect(
      text == """
        Rev: b2 (head)
        Parent: a1
        Branch names: core

            second

            Revision ID: b2
            Revises: a1

        Rev: a1
        Parent: <base>
        Branch names: core
        Path: v/a1.json

            first
            lines

            more

            Revision ID: a1
            Revises:
            Create Date: 2024-01-15


        """)
  }
}
