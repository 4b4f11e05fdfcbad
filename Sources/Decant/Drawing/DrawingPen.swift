/// A part of a text with what it stands for, which decides on its colour.
struct MarkedText: Sendable, Equatable {
  /// What a text stands for.
  enum Mark: Sendable {
    case plain, revision, label, head, current
  }

  let text: String
  let mark: Mark
}

/// Writes lanes and texts side by side in a line.
struct DrawingPen {
  /// The characters of lanes.
  let glyphs: LaneGlyphs
  private let style: DrawingStyle
  /// The columns of the lanes, so that all texts begin below each other; more lanes push their texts away.
  private let laneWidth: Int

  private static let widestMargin = 24

  init(_ style: DrawingStyle, laneCount: Int) {
    self.style = style
    glyphs = style.isASCII ? .ascii : .boxes
    laneWidth = min(2 * laneCount, Self.widestMargin)
  }

  /// The line, without blanks at its end.
  func line(_ lanes: LaneLine, _ texts: [MarkedText]) -> String {
    let texts = texts.filter { !$0.text.isEmpty }
    let drawn = lanes.lastIndex { $0.character != " " }.map { lanes[...$0] } ?? []
    let margin = max(laneWidth, drawn.count + 1)
    let blanks = texts.isEmpty ? "" : String(repeating: " ", count: margin - drawn.count)
    let line =
      drawn.map { part("\($0.character)", color: Self.color(of: $0)) } + [part(blanks, color: nil)]
      + texts.map { part($0.text, color: Self.color(of: $0.mark)) }
    return (style.columns.map { shortened(line, to: $0) } ?? line).map(\.painted).joined()
  }
}

extension DrawingPen {
  /// A text and how it is coloured.
  private struct Part {
    var text: String
    let color: String?

    var painted: String {
      guard let color, !text.isEmpty, text != " " else { return text }
      return "\u{1B}[\(color)m\(text)\u{1B}[0m"
    }
  }

  private func part(_ text: String, color: String?) -> Part {
    Part(text: text, color: style.isColored ? color : nil)
  }

  private func shortened(_ line: [Part], to columns: Int) -> [Part] {
    if line.reduce(0, { $0 + displayWidth($1.text) }) <= columns { return line }
    var room = columns
    var result: [Part] = []
    for var part in line where room > 0 {
      let width = displayWidth(part.text)
      // The mark at the end needs a column, unless the next part has one for it.
      if width >= room { part.text = beginning(of: part.text, within: room - 1) + "\(glyphs.ellipsis)" }
      room -= width
      result.append(part)
    }
    return result
  }

  private static func color(of cell: LaneLine.Element) -> String {
    let colors = [36, 33, 35, 32, 34, 31]
    let color = "\(colors[cell.lane % colors.count])"
    return cell.character == LaneGlyphs.revision ? "1;\(color)" : color
  }

  private static func color(of mark: MarkedText.Mark) -> String? {
    switch mark {
    case .plain: nil
    case .revision: "33"
    case .label: "36"
    case .head: "1;32"
    case .current: "1;35"
    }
  }
}
