import Decant
import Testing

/// The pictures for other programs, with texts that mean something to each of them.
@Suite struct PictureTests {
  private static let hostile = #"<b>&"q"</b> \ #1; %%{x}%% `*_"# + "\u{1B}\u{202E}"

  private static var listing: RevisionListing {
    get throws {
      let first = RevisionHeader(id: #"a"1\"#, message: hostile)
      let second = RevisionHeader(
        id: "b1", downRevisions: [first.id], branchLabels: ["<x>"], createDate: "2024-01-15 10:00")
      let third = RevisionHeader(id: "c1", dependsOn: ["b1"], message: "third\nline")
      return try RevisionGraph([first, second, third]).history(current: [first.id])
    }
  }

  @Test func forGraphviz() throws {
    #expect(
      try Self.listing.dot() == #"""
        digraph history {
          rankdir=BT;
          node [shape=box, style=rounded, fontname="Helvetica", fontsize=11];
          edge [arrowsize=0.7];
          "c1" [label="c1 (head)\nthird line"];
          "b1" [label="b1 (<x>) (effective head)\nempty message"];
          "a\"1\\" [label="a\"1\\ (current)\n<b>&amp;\"q\"</b> \\ #1; %%{x}%% `*_\\u{1B}\\u{202E}", style="rounded,filled", fillcolor="#fff1b8"];
          "b1" -> "c1" [style=dashed];
          "a\"1\\" -> "b1";
        }

        """#)
  }

  @Test func forMermaid() throws {
    let escaped =
      "#60;b#62;#38;#34;q#34;#60;/b#62; #92; #35;1#59; #37;#37;#123;x#125;#37;#37; #96;#42;_#92;u#123;1B#125;"
      + "#92;u#123;202E#125;"
    #expect(
      try Self.listing.mermaid() == """
        flowchart BT
          r0["c1 (head)<br/>third line"]
          r1["b1 (#60;x#62;) (effective head)<br/>empty message"]
          r2["a#34;1#92; (current)<br/>\(escaped)"]:::current
          r1 -.-> r0
          r2 --> r1
          classDef current fill:#fff1b8,color:#1f2328,stroke:#bf8700

        """)
  }

  @Test func forBrowsers() throws {
    let svg = try Self.listing.svg()
    #expect(
      svg.hasPrefix(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="563" height="130" viewBox="0 0 563 130">
        <title>History of revisions</title>
        <style>

        """))
    let parts = svg.split(separator: "</style>\n", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(parts.last.map(String.init) == Self.elements)
  }

  private static let elements = #"""
    <rect class="page" width="563" height="130"/>
    <path class="line c0 dotted" d="M20 35V65"/>
    <path class="line c0" d="M20 65V95"/>
    <g class="row">
    <title>Rev: c1 (head)
    Parent: &lt;base&gt;
    Also depends on: b1

        third
        line

        Revision ID: c1
        Revises:</title>
    <rect class="hover" y="20" width="563" height="30"/>
    <circle class="node c0" cx="20" cy="35" r="6"/>
    <text class="id" x="38" y="39" textLength="15">c1</text>
    <g class="pill head"><rect x="157" y="26" width="41" height="18" rx="9"/><text x="164" y="39" textLength="27">head</text></g>
    <text x="204" y="39">third line</text>
    </g>
    <g class="row">
    <title>Rev: b1 (head)
    Parent: a&quot;1\
    Branch names: &lt;x&gt;

        empty message

        Revision ID: b1
        Revises: a&quot;1\
        Create Date: 2024-01-15 10:00</title>
    <rect class="hover" y="50" width="563" height="30"/>
    <circle class="node c0" cx="20" cy="65" r="6"/>
    <text class="id" x="38" y="69" textLength="15">b1</text>
    <text class="date" x="79" y="69" textLength="66">2024-01-15</text>
    <g class="pill label"><rect x="157" y="56" width="34" height="18" rx="9"/><text x="164" y="69" textLength="20">&lt;x&gt;</text></g>
    <g class="pill head"><rect x="197" y="56" width="107" height="18" rx="9"/><text x="204" y="69" textLength="93">effective head</text></g>
    <text x="310" y="69">empty message</text>
    </g>
    <g class="row">
    <title>Rev: a&quot;1\ (current)
    Parent: &lt;base&gt;
    Branch names: &lt;x&gt;

        &lt;b&gt;&amp;&quot;q&quot;&lt;/b&gt; \ #1; %%{x}%% `*_\u{1B}\u{202E}

        Revision ID: a&quot;1\
        Revises:</title>
    <rect class="hover" y="80" width="563" height="30"/>
    <circle class="node c0" cx="20" cy="95" r="6"/>
    <circle class="ring c0" cx="20" cy="95" r="8"/>
    <text class="id" x="38" y="99" textLength="29">a&quot;1\</text>
    <g class="pill current"><rect x="157" y="86" width="61" height="18" rx="9"/><text x="164" y="99" textLength="47">current</text></g>
    <text x="224" y="99">&lt;b&gt;&amp;&quot;q&quot;&lt;/b&gt; \ #1; %%{x}%% `*_\u{1B}\u{202E}</text>
    </g>
    </svg>

    """#

  @Test func ofNothing() throws {
    let listing = try SmallGraph.empty.graph.history()
    #expect(listing.mermaid() == "flowchart BT\n")
    #expect(listing.svg().hasSuffix("<rect class=\"page\" width=\"20\" height=\"40\"/>\n</svg>\n"))
    #expect(String(decoding: listing.json(), as: UTF8.self) == "[]\n")
  }

  /// Lines of all kinds: straight, into another lane, out of one, bent, cut off.
  static let lines: [(SmallGraph, String?, [String])] = [
    (
      .merge, nil,
      [
        #"<path class="line c0" d="M20 35V65"/>"#,
        #"<path class="line c1" d="M20 65V72Q20 80 28 80H30Q38 80 38 88"/>"#,
        #"<path class="line c0" d="M20 65V95"/>"#, #"<path class="line c1" d="M38 88V125"/>"#,
        #"<path class="line c1" d="M38 125V132Q38 140 30 140H28Q20 140 20 148"/>"#,
        #"<path class="line c0" d="M20 95V155"/>"#,
      ]
    ),
    (
      .depends, nil,
      [
        #"<path class="line c1" d="M38 65V95"/>"#,
        #"<path class="line c1 dotted" d="M38 95V102Q38 110 30 110H28Q20 110 20 118"/>"#,
        #"<path class="line c0" d="M20 35V125"/>"#, #"<path class="line c0" d="M20 125V155"/>"#,
      ]
    ),
    (
      .merge, "b1,c1:",
      [
        #"<path class="line c0" d="M20 35V65"/>"#,
        #"<path class="line c1" d="M20 65V72Q20 80 28 80H30Q38 80 38 88"/>"#,
        #"<path class="line c0" d="M20 65V95"/>"#, #"<path class="line c0 cut" d="M20 95v15"/>"#,
        #"<path class="line c1" d="M38 88V125"/>"#, #"<path class="line c1 cut" d="M38 125v15"/>"#,
      ]
    ),
  ]

  /// The lane of a dependency bends into the lane of the down revisions.
  @Test func bends() throws {
    let graph = try RevisionGraph(headers("a1", "a2: a1", "b1: +a1", "b2: b1 +a2"))
    let lines = try graph.history().svg().split(separator: "\n").filter { $0.hasPrefix("<path") }
    #expect(
      lines.suffix(3).map(String.init) == [
        #"<path class="line c0 dotted" d="M20 65V95"/>"#,
        #"<path class="line c0 dotted" d="M20 95V102Q20 110 28 110H30Q38 110 38 118"/>"#,
        #"<path class="line c1" d="M38 95V125"/>"#,
      ])
  }

  @Test(arguments: lines)
  func draws(name: SmallGraph, range: String?, expected: [String]) throws {
    let svg = try name.graph.history(of: range.map { try RevisionRange($0) }).svg()
    #expect(svg.split(separator: "\n").filter { $0.hasPrefix("<path") }.map(String.init) == expected)
  }
}
