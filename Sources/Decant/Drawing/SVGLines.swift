/// The lines of a picture, from top to bottom.
struct SVGLines {
  /// A lane that has begun and not ended.
  private struct Lane {
    var top: Int
    var isDotted: Bool
  }

  private let picture: SVGPicture
  private var lanes: [Lane?]
  /// The elements.
  private(set) var text: [String] = []

  init(_ picture: SVGPicture) {
    self.picture = picture
    lanes = Array(repeating: nil, count: picture.layout.laneCount)
    for (index, row) in picture.layout.rows.enumerated() { draw(row, index) }
  }

  private mutating func draw(_ row: GraphLayout.Row, _ index: Int) {
    let top = picture.y(ofRow: index)
    end(row.lane, at: top)
    for link in row.links {
      switch link.effect {
      case .begins where link.lane == row.lane:
        lanes[link.lane] = Lane(top: top, isDotted: link.isDependency)
      case .begins:
        let start = turn(
          from: row.lane, to: link.lane, in: index, color: link.lane, isDotted: link.isDependency)
        lanes[link.lane] = Lane(top: start, isDotted: link.isDependency)
      case .isJoined:
        let meeting = turn(
          from: row.lane, to: link.lane, in: index, color: row.lane, isDotted: link.isDependency)
        if lanes[link.lane]?.isDotted == true, !link.isDependency {
          end(link.lane, at: meeting)
          lanes[link.lane] = Lane(top: meeting, isDotted: false)
        }
      case .ends:
        end(link.lane, at: top)
        _ = turn(from: link.lane, to: row.lane, in: index, color: link.lane, isDotted: link.isDependency)
      }
    }
    if row.isCutOff {
      line("M\(picture.x(ofLane: row.lane)) \(top)v\(SVGPicture.rowHeight / 2)", row.lane, "cut")
    }
  }

  /// Draws a lane down to where it ends.
  private mutating func end(_ lane: Int, at bottom: Int) {
    if let open = lanes[lane], open.top < bottom {
      line("M\(picture.x(ofLane: lane)) \(open.top)V\(bottom)", lane, open.isDotted ? "dotted" : nil)
    }
    lanes[lane] = nil
  }

  /// Draws a line from the middle of a row to another lane, and gives the place where it has got there.
  private mutating func turn(from start: Int, to end: Int, in row: Int, color: Int, isDotted: Bool) -> Int {
    let radius = SVGPicture.laneWidth / 2 - 1
    let (x, y) = (picture.x(ofLane: start), picture.y(ofRow: row))
    let (endX, middle) = (picture.x(ofLane: end), y + SVGPicture.rowHeight / 2)
    let side = end > start ? radius : -radius
    let path =
      "M\(x) \(y)V\(middle - radius)Q\(x) \(middle) \(x + side) \(middle)H\(endX - side)"
      + "Q\(endX) \(middle) \(endX) \(middle + radius)"
    line(path, color, isDotted ? "dotted" : nil)
    return middle + radius
  }

  private mutating func line(_ path: String, _ lane: Int, _ kind: String?) {
    let classes = ["line", SVGStyle.color(ofLane: lane), kind].compactMap { $0 }.joined(separator: " ")
    text.append("<path class=\"\(classes)\" d=\"\(path)\"/>")
  }
}
