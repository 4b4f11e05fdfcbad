/// Where the texts of a picture begin, so that they stand below each other.
struct SVGColumns {
  /// More lanes than these push the texts of their rows away.
  private static let widestAligned = 14
  private static let longestID = 24

  /// The lanes left of the texts of each row.
  let lanes: [Int]
  /// The width of the column of identifiers.
  let id: Int
  /// The width of the column of dates; 0 where there are none.
  let date: Int

  init(_ picture: SVGPicture) {
    let layout = picture.layout
    lanes = layout.lanesBeside.map { max($0, min(layout.laneCount, Self.widestAligned)) }
    let headers = picture.listing.numbers.map { picture.listing.graph.headers[$0] }
    id = SVGText.width(headers.reduce(0) { max($0, min(displayWidth(visible($1.id)), Self.longestID)) }, .id)
    date = SVGText.width(headers.reduce(0) { max($0, displayWidth(SVGRow.day(of: $1))) }, .date)
  }
}

/// The texts of a picture, whose widths can only be guessed: nobody knows the fonts of the reader.
enum SVGText {
  /// The fonts, by the tenths of a pixel that they take for a column.
  enum Font: Int {
    case id = 72
    case date = 66
    case message = 74
  }

  /// The width of so many columns, in pixels.
  static func width(_ columns: Int, _ font: Font) -> Int { (columns * font.rawValue + 9) / 10 }
}

/// A revision in a picture: its node, its texts and its tooltip.
struct SVGRow {
  private static let gap = 12
  /// The columns of a message that are shown; the tooltip has all of it.
  private static let longestMessage = 90

  private let y: Int
  private let tooltip: String
  private var elements: [String] = []
  /// Where the row ends.
  private(set) var width: Int

  init(_ index: Int, _ columns: SVGColumns, in picture: SVGPicture) {
    let row = picture.layout.rows[index]
    let header = picture.listing.graph.headers[row.number]
    y = picture.y(ofRow: index)
    tooltip = String(picture.labels.paragraph(row.number).dropLast())
    width = picture.x(ofLane: columns.lanes[index])
    addNode(row, in: picture)
    addText(header.id, "id", .id, column: columns.id)
    if columns.date > 0 { addText(Self.day(of: header), "date", .date, column: columns.date) }
    addPills(row.number, picture)
    addMessage(header.summary)
  }

  /// The element.
  ///
  /// - Parameter width: That of the picture.
  func text(width: Int) -> String {
    """
    <g class="row">
    <title>\(xmlText(tooltip, keepingLines: true))</title>
    <rect class="hover" y="\(y - SVGPicture.rowHeight / 2)" width="\(width)" height="\(SVGPicture.rowHeight)"/>
    \(elements.joined(separator: "\n"))
    </g>
    """
  }

  /// The day of a date that has a time too.
  static func day(of header: RevisionHeader) -> String {
    let date = visible(header.createDate ?? "")
    return String(date.prefix { $0 != " " && $0 != "T" }.prefix(12))
  }
}

extension SVGRow {
  private mutating func addNode(_ row: GraphLayout.Row, in picture: SVGPicture) {
    let (x, color) = (picture.x(ofLane: row.lane), SVGStyle.color(ofLane: row.lane))
    elements.append("<circle class=\"node \(color)\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>")
    if !picture.labels.currentMark(row.number).isEmpty {
      elements.append("<circle class=\"ring \(color)\" cx=\"\(x)\" cy=\"\(y)\" r=\"8\"/>")
    }
  }

  private mutating func addText(_ text: String, _ name: String, _ font: SVGText.Font, column: Int) {
    let text = visible(text)
    let length = SVGText.width(displayWidth(text), font)
    if length > 0 {
      elements.append(
        "<text class=\"\(name)\" x=\"\(width)\" y=\"\(y + 4)\" textLength=\"\(length)\">\(xmlText(text))</text>"
      )
    }
    width += max(column, length) + Self.gap
  }

  private mutating func addPills(_ number: Int, _ picture: SVGPicture) {
    let head = picture.labels.headMark(number)
    let labels =
      head.isEmpty ? picture.listing.graph.headers[number].branchLabels : picture.labels.labels(of: number)
    for label in labels { addPill(visible(label), "label") }
    for (mark, name) in [(head, "head"), (picture.labels.currentMark(number), "current")] where !mark.isEmpty
    {
      addPill(String(mark.dropFirst(2).dropLast()), name)
    }
  }

  private mutating func addPill(_ text: String, _ name: String) {
    let length = SVGText.width(displayWidth(text), .date)
    elements.append(
      """
      <g class="pill \(name)"><rect x="\(width)" y="\(y - 9)" width="\(length + 14)" height="18" rx="9"/>\
      <text x="\(width + 7)" y="\(y + 4)" textLength="\(length)">\(xmlText(text))</text></g>
      """)
    width += length + 14 + Self.gap / 2
  }

  private mutating func addMessage(_ message: String) {
    let message = visible(message)
    let isLong = displayWidth(message) > Self.longestMessage
    let shown = isLong ? beginning(of: message, within: Self.longestMessage - 1) + "…" : message
    elements.append("<text x=\"\(width)\" y=\"\(y + 4)\">\(xmlText(shown))</text>")
    width += SVGText.width(displayWidth(shown), .message)
  }
}
