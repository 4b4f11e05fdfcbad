import Decant
import Testing

@Suite struct DrawingTests {
  static let drawings: [(SmallGraph, String)] = [
    (.empty, ""),
    (
      .linear,
      """
      * d4 (head) step d4
      * c3 step c3
      * b2 step b2
      * a1 step a1

      """
    ),
    (
      .merge,
      """
      *   n1 (head) step n1
      *   m1 step m1
      ├─╮
      * │ b1 step b1
      │ * c1 step c1
      ├─╯
      *   a1 step a1

      """
    ),
    (
      .twoHeads,
      """
      *   c4 (head) step c4
      *   c3 step c3
      │ * d3 (head) step d3
      ├─╯
      *   b2 step b2
      *   a1 step a1

      """
    ),
    (
      .threeWayMerge,
      """
      *     e3 (head) step e3
      ├─┬─╮
      * │ │ b2 step b2
      │ * │ c2 step c2
      ├─╯ │
      │   * d2 step d2
      ├───╯
      *     a1 step a1

      """
    ),
    (
      .crissCross,
      """
      *     f1 (head) step f1
      ├─╮
      * │   d1 step d1
      ├─│─╮
      │ * │ e1 step e1
      ├─┴─┤
      *   │ b1 step b1
      │   * c1 step c1
      ├───╯
      *     a1 step a1

      """
    ),
    // Labels stand where they begin and at heads.
    (
      .labelled,
      """
      *   b2 (blue) (head) step b2
      *   b1 (blue) step b1
      │ * r2 (red) (head) step r2
      │ * r1 (red) step r1
      ├─╯
      *   a1 step a1

      """
    ),
    // What begins where another lane has ended does not look as if it came from there.
    (
      .twoBases,
      """
      * a2 (head) step a2
      * a1 step a1

      * b2 (head) step b2
      * b1 step b1

      """
    ),
  ]

  @Test(arguments: drawings)
  func draws(name: SmallGraph, expected: String) throws {
    #expect(try name.graph.history().drawing() == expected)
  }

  @Test func dotsDependencies() throws {
    #expect(
      try SmallGraph.depends.graph.history().drawing() == """
        *   a3 (core) (head) step a3
        │ * b2 (billing) (head) step b2
        │ * b1 (billing) step b1
        ├┄╯
        *   a2 step a2
        *   a1 (core) step a1

        """)
    #expect(
      try SmallGraph.dependsOnSeveral.graph.history().drawing() == """
        *     c2 (head) step c2
        ├┄╮
        * ┊   c1 step c1
        ├┄┊┄╮
        * ┊ ┊ a2 (effective head) step a2
        * ┊ ┊ a1 step a1
          * ┊ b2 (effective head) step b2
          ├┄╯
          *   b1 step b1

        """)
  }

  /// The lane of a dependency goes into that of the down revisions, which stays straight.
  @Test func bendsDependencies() throws {
    let graph = try RevisionGraph(headers("a1", "a2: a1", "b1: +a1", "b2: b1 +a2"))
    #expect(
      try graph.history().drawing() == """
        *   b2 (head) step b2
        ├┄╮
        * ┊ b1 step b1
        ┊ * a2 (effective head) step a2
        ╰┄┤
          * a1 step a1

        """)
  }

  /// Heads are listed in the order of their files, not in that of a run.
  @Test func leavesOutLinesUpwards() throws {
    #expect(
      try SmallGraph.dependsOnSeveral.graph.listHeads().drawing() == """
        * a2 (effective head) step a2
        ~
        * b2 (effective head) step b2
        ~
        * c2 (head) step c2
        ~

        """)
  }

  @Test func marksWhatIsCutOff() throws {
    let graph = try SmallGraph.merge.graph
    #expect(
      try graph.history(of: RevisionRange("b1:")).drawing() == """
        * n1 (head) step n1
        * m1 step m1
        * b1 step b1
        ~

        """)
    #expect(
      try graph.history(of: RevisionRange("b1,c1:")).drawing() == """
        *   n1 (head) step n1
        *   m1 step m1
        ├─╮
        * │ b1 step b1
        ~ │
          * c1 step c1
          ~

        """)
  }

  @Test func inASCII() throws {
    let style = DrawingStyle(isASCII: true)
    #expect(
      try SmallGraph.crissCross.graph.history().drawing(style) == """
        *     f1 (head) step f1
        +-.
        * |   d1 step d1
        +-|-.
        | * | e1 step e1
        +-+-+
        *   | b1 step b1
        |   * c1 step c1
        +---'
        *     a1 step a1

        """)
    #expect(
      try SmallGraph.depends.graph.history().drawing(style) == """
        *   a3 (core) (head) step a3
        | * b2 (billing) (head) step b2
        | * b1 (billing) step b1
        +.'
        *   a2 step a2
        *   a1 (core) step a1

        """)
  }

  @Test func inColours() throws {
    let listing = try RevisionGraph(headers("a1: #x", "b1: a1", "c1: a1")).history(current: ["a1"])
    let expected = [
      "{1;36m}*{0m}   {33m}b1{0m}{36m} (x){0m}{1;32m} (head){0m} step b1",
      "{36m}│{0m} {1;33m}*{0m} {33m}c1{0m}{36m} (x){0m}{1;32m} (head){0m} step c1",
      "{36m}├{0m}{33m}─{0m}{33m}╯{0m}",
      "{1;36m}*{0m}   {33m}a1{0m}{36m} (x){0m}{1;35m} (current){0m} step a1",
    ]
    let escapes = expected.map { line in
      line.reduce(into: "") { $0 += $1 == "{" ? "\u{1B}[" : $1 == "}" ? "" : "\($1)" } + "\n"
    }
    #expect(listing.drawing(DrawingStyle(isColored: true)) == escapes.joined())
  }

  @Test func withParagraphs() throws {
    let style = DrawingStyle(isVerbose: true)
    #expect(
      try SmallGraph.merge.graph.history(of: RevisionRange("b1:m1")).drawing(style) == """
        * Rev: m1 (mergepoint)
        │ Merges: b1, c1
        │
        │     step m1
        │
        │     Revision ID: m1
        │     Revises: b1, c1
        │
        * Rev: b1
        ~ Parent: a1

              step b1

              Revision ID: b1
              Revises: a1


        """)
  }
}
