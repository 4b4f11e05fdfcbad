extension RevisionListing {
  /// The listing as a picture of its own: SVG with the lanes of `drawing`, and a tooltip for each revision.
  ///
  /// It needs nothing from elsewhere, and follows the reader's choice of a light or a dark screen. Lines to
  /// what a revision depends on are dotted; a dashed end stands for what is not listed.
  public func svg() -> String {
    SVGPicture(self).text
  }
}

/// A listing as a picture: what is in it, and where its rows and lanes are, in pixels.
struct SVGPicture {
  /// The height of a row.
  static let rowHeight = 30
  /// The width of a lane.
  static let laneWidth = 18
  /// The space around everything.
  static let margin = 20

  let listing: RevisionListing
  let layout: GraphLayout
  let labels: RevisionText

  init(_ listing: RevisionListing) {
    self.listing = listing
    layout = GraphLayout(listing.graph, listing.numbers)
    labels = RevisionText(listing.graph, current: listing.current)
  }

  /// The whole file.
  var text: String {
    let columns = SVGColumns(self)
    let rows = layout.rows.indices.map { SVGRow($0, columns, in: self) }
    let width = rows.reduce(0) { max($0, $1.width) } + Self.margin
    let height = y(ofRow: layout.rows.count) - Self.rowHeight / 2 + Self.margin
    let size = "width=\"\(width)\" height=\"\(height)\""
    let elements =
      ["<rect class=\"page\" \(size)/>"] + SVGLines(self).text + rows.map { $0.text(width: width) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(width) \(height)">
      <title>History of revisions</title>
      <style>
      \(SVGStyle.sheet)
      </style>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// Where the middle of a lane is.
  func x(ofLane lane: Int) -> Int { Self.margin + lane * Self.laneWidth }

  /// Where the middle of a row is.
  func y(ofRow row: Int) -> Int { Self.margin + Self.rowHeight / 2 + row * Self.rowHeight }
}

/// A text of a user inside an element or an attribute.
func xmlText(_ text: String, keepingLines: Bool = false) -> String {
  visible(text, keepingLines: keepingLines) { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }
}
