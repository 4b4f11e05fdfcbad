import Decant
import Testing

@Suite struct StepTests {
  @Test func textsOfAnUpgrade() throws {
    let steps = try SmallGraph.merge.graph.upgrade(RevisionRange("b1,c1:n1")).steps
    #expect(steps.map(\.comment) == ["Running upgrade b1, c1 -> m1", "Running upgrade m1 -> n1"])
    #expect(
      steps.map(\.logLine) == ["Running upgrade b1, c1 -> m1, step m1", "Running upgrade m1 -> n1, step n1"])
    #expect(steps.map(\.revision) == ["m1", "n1"])
    #expect(steps.map(\.direction) == [.upgrade, .upgrade])
  }

  @Test func textsAtBase() throws {
    let graph = try SmallGraph.linear.graph
    let up = try graph.upgrade(RevisionRange("a1")).steps
    #expect(up.map(\.comment) == ["Running upgrade  -> a1"])
    #expect(up.map(\.logLine) == ["Running upgrade  -> a1, step a1"])
    let down = try graph.downgrade(RevisionRange("a1:base")).steps
    #expect(down.map(\.comment) == ["Running downgrade a1 ->"])
    #expect(down.map(\.logLine) == ["Running downgrade a1 -> , step a1"])
  }

  @Test func textsOfAStamp() throws {
    let steps = try SmallGraph.linear.graph.stamp([RevisionRange("a1:b2")]).steps
    #expect(steps.map(\.comment) == ["Running stamp_revision a1 -> b2"])
    #expect(steps.map(\.logLine) == ["Running stamp_revision a1 -> b2"])
    #expect(steps.map(\.direction) == [.stamp])
    #expect(steps.map(\.summary) == [nil])
  }

  static let messages: [(String?, String)] = [
    (nil, "empty message"),
    ("", "empty message"),
    (" \n", "empty message"),
    ("one line", "one line"),
    ("one line\n", "one line"),
    ("  first\nsecond\n\nmore", "first\nsecond"),
  ]

  @Test(arguments: messages)
  func summary(message: String?, expected: String) {
    #expect(RevisionHeader(id: "a1", message: message).summary == expected)
  }

  @Test func docstring() {
    let base = RevisionHeader(id: "a1")
    #expect(base.docstring == "empty message\n\nRevision ID: a1\nRevises:")
    let merge = RevisionHeader(
      id: "m1", downRevisions: ["a1", "b1"], message: "join", createDate: "2024-01-15")
    #expect(merge.docstring == "join\n\nRevision ID: m1\nRevises: a1, b1\nCreate Date: 2024-01-15")
  }
}
