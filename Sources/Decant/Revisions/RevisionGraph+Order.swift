extension RevisionGraph {
  /// The marked revisions, newest first, in the order in which Alembic walks them.
  ///
  /// A branch is followed down to where another one that is not finished joins it; then that one comes first.
  func newestFirst(_ marks: [Bool]) -> [Int] {
    var walk = DownwardWalk(marks, in: self)
    return walk.run()
  }
}

/// One walk over revisions, newest first.
private struct DownwardWalk {
  private let graph: RevisionGraph
  /// The revisions to list.
  private let isWanted: [Bool]
  private var isDone: [Bool]
  /// How many of the revisions right above each one are not done; those in between two wanted ones count too.
  private var waiting: [Int]
  private var slots: HeadSlots
  private var finder: HeadFinder
  private var listed: [Int] = []

  init(_ marks: [Bool], in graph: RevisionGraph) {
    self.graph = graph
    isWanted = marks
    let wanted = marks.indices.filter { marks[$0] }
    let below = graph.prerequisites.reachable(from: wanted)
    let above = graph.dependents.reachable(from: wanted)
    let marksBetween = zip(below, above).map { $0 && $1 }
    isDone = marksBetween.map(!)
    waiting = marks.indices.map { number in
      marksBetween[number] ? graph.dependents[number].count { marksBetween[$0] } : 0
    }
    let heads = wanted.filter { number in !graph.dependents[number].contains { marks[$0] } }
    slots = HeadSlots(heads, count: marks.count)
    finder = HeadFinder(graph, among: marksBetween, heads: heads, slots: slots)
  }

  mutating func run() -> [Int] {
    var slot = slots.first
    while slot != HeadSlots.none {
      let number = slots.head(of: slot)
      if waiting[number] > 0 {
        slot = finder.firstSlot(above: number, in: slots, isDone: isDone)
      } else {
        listed.append(number)
        finish(number)
        slot = goDown(from: number, slot)
      }
    }
    return listed
  }

  /// Releases what waits for a revision; revisions in between that nothing holds any more are done with it.
  private mutating func finish(_ number: Int) {
    var stack = [number]
    while let number = stack.popLast() {
      isDone[number] = true
      for below in graph.prerequisites[number] where !isDone[below] {
        waiting[below] -= 1
        if waiting[below] == 0, !isWanted[below] { stack.append(below) }
      }
    }
  }

  /// Moves a slot to what comes next below its head, with new slots for further ways, and gives the slot to go on with.
  private mutating func goDown(from number: Int, _ slot: Int) -> Int {
    let below = graph.prerequisites[number].filter { isWanted[$0] && slots.slot(of: $0) == HeadSlots.none }
    guard let next = below.first else { return slots.remove(slot) }
    slots.move(slot, to: next)
    for other in below.dropFirst() { slots.append(other) }
    return slot
  }
}
