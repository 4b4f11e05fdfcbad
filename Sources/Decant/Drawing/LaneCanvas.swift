/// A line of characters at the left of a drawn history, each with the lane whose colour it has.
typealias LaneLine = [(character: Character, lane: Int)]

/// Draws the lanes of a layout, row by row, in characters.
///
/// A lane is two characters wide: the lane itself and what is between it and the next one.
struct LaneCanvas {
  /// A lane between two rows.
  private enum Lane {
    case free, solid, dotted
  }

  private let glyphs: LaneGlyphs
  private var lanes: [Lane]

  init(_ layout: GraphLayout, glyphs: LaneGlyphs) {
    self.glyphs = glyphs
    lanes = Array(repeating: .free, count: layout.laneCount)
  }

  /// The lines of a row: that of the revision, then, where lines turn or end, one more.
  ///
  /// - Parameter next: The row below, which must not look as if it were the end of a lane that ends here.
  mutating func lines(of row: GraphLayout.Row, next: GraphLayout.Row?) -> [LaneLine] {
    lanes[row.lane] = .free
    var first = passing
    first[2 * row.lane] = (LaneGlyphs.revision, row.lane)
    var lines = [first]
    if row.isCutOff {
      var end = passing
      end[2 * row.lane] = (LaneGlyphs.cut, row.lane)
      lines.append(end)
    } else if row.links.isEmpty {
      if next?.lane == row.lane { lines.append(passing) }
    } else if row.links.contains(where: { $0.lane != row.lane }) {
      lines.append(turns(of: row))
    }
    for link in row.links {
      switch link.effect {
      case .begins: lanes[link.lane] = link.isDependency ? .dotted : .solid
      case .isJoined: if !link.isDependency { lanes[link.lane] = .solid }
      case .ends: lanes[link.lane] = .free
      }
    }
    return lines
  }

  /// The lanes as they run past.
  var passing: LaneLine {
    lanes.indices.flatMap { lane in
      [
        (glyphs.line(lanes[lane] == .free ? [] : [.up, .down], isDotted: lanes[lane] == .dotted), lane),
        (glyphs.line([]), lane),
      ]
    }
  }

  /// The line below a revision in which lines part from it and meet others.
  private func turns(of row: GraphLayout.Row) -> LaneLine {
    var line = passing
    let below = row.links.filter { $0.effect != .ends }.map(\.lane)
    let ends = row.links.map(\.lane) + [row.lane]
    guard let leftmost = ends.min(), let rightmost = ends.max() else { return line }
    for lane in leftmost...rightmost {
      let crossing = crossing(lane, from: row)
      if ends.contains(lane) {
        var ways: LaneGlyphs.Ways = lanes[lane] == .free && lane != row.lane ? [] : .up
        if below.contains(lane) { ways.insert(.down) }
        if leftmost < lane { ways.insert(.left) }
        if lane < rightmost { ways.insert(.right) }
        line[2 * lane] = (glyphs.line(ways), lane)
      } else if lanes[lane] == .free {
        line[2 * lane] = crossing
      }
      if lane < rightmost { line[2 * lane + 1] = crossing }
    }
    return line
  }

  /// A piece of the lines that go sideways from a revision, right of a lane; it is dotted where all of them
  /// are dependencies.
  ///
  /// Its colour is that of a lane that begins, or of the one that goes over into another.
  private func crossing(_ lane: Int, from row: GraphLayout.Row) -> LaneLine.Element {
    let links = row.links.filter { lane < row.lane ? $0.lane <= lane : $0.lane > lane }
    let nearest = links.min { abs($0.lane - lane) < abs($1.lane - lane) }
    let color = nearest.map { $0.effect == .isJoined ? row.lane : $0.lane } ?? lane
    return (glyphs.line([.left, .right], isDotted: links.allSatisfy(\.isDependency)), color)
  }
}
