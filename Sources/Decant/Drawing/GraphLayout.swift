/// Where the revisions of a listing stand in a picture: one in each row, the newest first, in lanes side by
/// side.
///
/// A lane leads down to exactly one revision, so that lines that meet in it never part again:
///
///     row 0   *      m1    begins lane 0 and lane 1
///     row 1   * |    b1    begins lane 0 again
///     row 2   | *    c1    joins lane 0
///     row 3   *      a1
struct GraphLayout: Sendable, Equatable {
  /// A line between the lane of a revision and another one, or straight down.
  struct Link: Sendable, Equatable {
    /// What becomes of the lane at the other end.
    enum Effect: Sendable {
      /// It begins, and the line goes down in it.
      case begins
      /// It goes on, and the line goes into it.
      case isJoined
      /// It ends, and goes into the lane that begins straight below the revision.
      case ends
    }

    /// The lane at the other end; that of the revision where the line goes straight down.
    let lane: Int
    /// The row that the line leads to.
    let row: Int
    /// Whether the line is there only because a revision depends on another.
    let isDependency: Bool
    /// What becomes of the lane.
    let effect: Effect
  }

  /// A revision and what leads down from it.
  struct Row: Sendable, Equatable {
    /// The number of the revision.
    let number: Int
    /// The lane that it stands in, which ends here.
    let lane: Int
    /// The lines between this row and the next; those of down revisions go first.
    let links: [Link]
    /// Whether what it comes after is not listed.
    let isCutOff: Bool
  }

  /// The rows, from the top.
  let rows: [Row]
  /// The number of lanes.
  let laneCount: Int

  /// Lays out some revisions.
  ///
  /// - Parameter numbers: The revisions, each before all that it needs; no line leads to what comes before.
  init(_ graph: RevisionGraph, _ numbers: [Int]) {
    var builder = LayoutBuilder(graph, numbers)
    rows = numbers.map { builder.row(of: $0) }
    laneCount = builder.laneCount
  }
}

/// The lanes while rows are laid out from top to bottom.
private struct LayoutBuilder {
  private enum Lane {
    case free, downRevision, dependency
  }

  private let graph: RevisionGraph
  /// The row of each revision; nil for those that are not listed.
  private var rows: [Int?]
  /// The lane that leads to each revision.
  private var lanesDown: [Int?]
  private var lanes: [Lane] = []

  var laneCount: Int { lanes.count }

  init(_ graph: RevisionGraph, _ numbers: [Int]) {
    self.graph = graph
    rows = Array(repeating: nil, count: graph.headers.count)
    lanesDown = rows
    for (row, number) in numbers.enumerated() { rows[number] = row }
  }

  mutating func row(of number: Int) -> GraphLayout.Row {
    let lane = lanesDown[number] ?? nearestFree(to: 0)
    lanes[lane] = .free
    let below = graph.prerequisites[number]
    var links: [GraphLayout.Link] = []
    for target in below {
      guard let row = rows[target], row > rows[number] ?? row else { continue }
      let isDependency = !graph.parents[number].contains(target)
      links += link(
        to: target, in: row, from: lane, isDependency: isDependency, mayStraighten: below.count == 1)
    }
    return GraphLayout.Row(
      number: number, lane: lane, links: links, isCutOff: links.isEmpty && !below.isEmpty)
  }

  /// The line to a revision.
  ///
  /// It goes straight down where it can. Where a lane leads there already, the two meet, in the left one. Where
  /// `mayStraighten`, a line of down revisions never goes into the lane of a dependency, but the other way
  /// round; with more lines in the row nobody could see what meets what.
  private mutating func link(
    to target: Int, in row: Int, from lane: Int, isDependency: Bool, mayStraighten: Bool
  ) -> [GraphLayout.Link] {
    func link(_ lane: Int, _ effect: GraphLayout.Link.Effect, _ isDependency: Bool) -> GraphLayout.Link {
      GraphLayout.Link(lane: lane, row: row, isDependency: isDependency, effect: effect)
    }
    let kind = isDependency ? Lane.dependency : .downRevision
    guard let old = lanesDown[target] else {
      let new = nearestFree(to: lane)
      lanes[new] = kind
      lanesDown[target] = new
      return [link(new, .begins, isDependency)]
    }
    guard mayStraighten, lanes[old] == kind ? old > lane : kind == .downRevision else {
      if !isDependency { lanes[old] = .downRevision }
      return [link(old, .isJoined, isDependency)]
    }
    let end = link(old, .ends, lanes[old] == .dependency)
    lanes[old] = .free
    lanes[lane] = kind
    lanesDown[target] = lane
    return [link(lane, .begins, isDependency), end]
  }

  /// The free lane that is nearest to another one, of two the one at the right; else one more.
  private mutating func nearestFree(to lane: Int) -> Int {
    var distance = 0
    while lane + distance < lanes.count {
      if lanes[lane + distance] == .free { return lane + distance }
      if lane >= distance, lanes[lane - distance] == .free { return lane - distance }
      distance += 1
    }
    lanes.append(.free)
    return lanes.count - 1
  }
}

extension GraphLayout {
  /// How many lanes each row has from the left one to the last that is in use around the row.
  var lanesBeside: [Int] {
    var isUsed = Array(repeating: false, count: laneCount)
    return rows.map { row in
      isUsed[row.lane] = true
      let above = isUsed.lastIndex(of: true) ?? 0
      isUsed[row.lane] = false
      for link in row.links { isUsed[link.lane] = link.effect != .ends }
      return max(above, isUsed.lastIndex(of: true) ?? 0) + 1
    }
  }
}
