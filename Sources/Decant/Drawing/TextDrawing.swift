/// How a history is drawn in a text.
public struct DrawingStyle: Sendable, Equatable {
  /// The columns that no line is longer than; nil for lines of any length.
  public var columns: Int?
  /// Whether lanes and marks are coloured, by the escape sequences of terminals.
  public var isColored: Bool
  /// Whether lines are made of ASCII characters in place of those for drawing boxes.
  public var isASCII: Bool
  /// Whether each revision gets a paragraph in place of a line.
  public var isVerbose: Bool

  /// Makes a style; by default of lines of any length, without colours.
  public init(columns: Int? = nil, isColored: Bool = false, isASCII: Bool = false, isVerbose: Bool = false) {
    self.columns = columns
    self.isColored = isColored
    self.isASCII = isASCII
    self.isVerbose = isVerbose
  }
}

extension RevisionListing {
  /// The listing as a drawing: each revision in a lane, with lines down to what it comes after.
  ///
  /// ```
  /// *    m1 (head) merge both
  /// ├─╮
  /// * │  b1 add prices
  /// │ *  c1 add genres
  /// ├─╯
  /// *    a1 create books
  /// ```
  ///
  /// The lines to what a revision depends on are dotted, and `~` stands for what is not listed.
  public func drawing(_ style: DrawingStyle = DrawingStyle()) -> String {
    let layout = GraphLayout(graph, numbers)
    let pen = DrawingPen(style, laneCount: layout.laneCount)
    let text = RevisionText(graph, current: current)
    var canvas = LaneCanvas(layout, glyphs: pen.glyphs)
    var output = ""
    for (index, row) in layout.rows.enumerated() {
      let next = index + 1 < layout.rows.count ? layout.rows[index + 1] : nil
      var lanes = canvas.lines(of: row, next: next)
      let texts = style.isVerbose ? text.markedParagraph(row.number) : [text.markedLine(row.number)]
      while lanes.count < texts.count { lanes.append(canvas.passing) }
      for (index, line) in lanes.enumerated() {
        output += pen.line(line, index < texts.count ? texts[index] : []) + "\n"
      }
    }
    return output
  }
}
