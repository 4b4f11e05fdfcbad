import Decant
import Testing

@Suite struct AbbreviatedDependencyTests {
  static let graphs: [([RevisionHeader], String)] = [
    (headers("abcd01", "abce02: abcd01", "b3: +abcd"), "abce02 (head)\nb3 (head)\n"),
    (headers("abcd01: #core", "b3: +abcd0 +core"), "abcd01 (core) (effective head)\nb3 (head)\n"),
    // A whole name goes before the beginning of another.
    (headers("abcd", "abcde", "b3: +abcd"), "abcd (effective head)\nabcde (head)\nb3 (head)\n"),
    (headers("a1: #billing", "b3: +bill"), "a1 (billing) (effective head)\nb3 (head)\n"),
    // An identifier and a label of the same revision are no two revisions.
    (headers("core01: #core", "b3: +core0"), "core01 (core) (effective head)\nb3 (head)\n"),
    (headers("billing01: #billing", "b3: +bill"), "billing01 (billing) (effective head)\nb3 (head)\n"),
    (headers("größe4", "b3: +größ"), "größe4 (effective head)\nb3 (head)\n"),
  ]

  @Test(arguments: graphs)
  func standForOneRevision(headers: [RevisionHeader], heads: String) throws {
    #expect(try RevisionGraph(headers).listHeads().text() == heads)
  }

  /// The text of the file is shown, and the run has the revision that it stands for.
  @Test func areShownAsWritten() throws {
    let graph = try RevisionGraph(headers("abcd01", "b3: +abcd"))
    #expect(try graph.history(of: RevisionRange("b3:")).text() == "<base> (abcd) -> b3 (head), step b3\n")
    #expect(
      try lines(graph.upgrade(RevisionRange("b3"))) == [
        "upgrade  -> abcd01; insert abcd01", "upgrade  -> b3; update abcd01 b3",
      ])
  }
}
