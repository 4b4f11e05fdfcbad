/// How pictures look: fonts and colours, for light and for dark screens.
enum SVGStyle {
  /// The colours of lanes, each for a light and for a dark screen.
  private static let lanes: [(light: String, dark: String)] = [
    ("#0969da", "#58a6ff"), ("#bf5700", "#f0883e"), ("#1a7f37", "#3fb950"), ("#8250df", "#bc8cff"),
    ("#cf222e", "#ff7b72"), ("#0a7d91", "#39c5cf"), ("#bf3989", "#f778ba"), ("#946200", "#e3b341"),
  ]

  /// The class of what has the colour of a lane.
  static func color(ofLane lane: Int) -> String { "c\(lane % lanes.count)" }

  /// The style sheet.
  ///
  /// Colours are written out: some programs that show pictures know no variables.
  static var sheet: String {
    """
    text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: #1f2328; }
    .id, .date, .pill text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    .id { font-size: 12px; font-weight: 600; }
    .date { font-size: 11px; fill: #59636e; }
    .pill text { font-size: 11px; fill: #1f2328; }
    .pill rect { fill: #eaeef2; }
    .pill.head rect { fill: #dafbe1; }
    .pill.current rect { fill: #fff1b8; }
    .page { fill: #ffffff; }
    .row .hover { fill: #8c959f; fill-opacity: 0; }
    .row:hover .hover { fill-opacity: 0.12; }
    .line { fill: none; stroke-width: 2; stroke-linecap: round; }
    .dotted { stroke-dasharray: 0.1 5; stroke-width: 2.5; }
    .cut { stroke-dasharray: 3 4; stroke-width: 1.5; }
    .node { stroke: #ffffff; stroke-width: 1.5; }
    .ring { fill: none; stroke-width: 1.5; }
    \(rules(lanes.map(\.light)))
    @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .date { fill: #8b949e; }
    .pill text { fill: #e6edf3; }
    .pill rect { fill: #2d333b; }
    .pill.head rect { fill: #1b4a2a; }
    .pill.current rect { fill: #5c4813; }
    .page { fill: #0d1117; }
    .node { stroke: #0d1117; }
    \(rules(lanes.map(\.dark)))
    }
    """
  }

  private static func rules(_ colors: [String]) -> String {
    colors.enumerated()
      .map { ".line.c\($0), .ring.c\($0) { stroke: \($1); } .node.c\($0) { fill: \($1); }" }
      .joined(separator: "\n")
  }
}
