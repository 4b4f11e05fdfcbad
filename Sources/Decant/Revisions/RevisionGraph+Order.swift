extension RevisionGraph {
  /// All revisions, newest first.
  package var headersNewestFirst: [RevisionHeader] {
    newestFirst(NodeSet(count: headers.count, isFull: true)).map { headers[$0] }
  }

  /// Some revisions, newest first, in the order in which Alembic walks them.
  ///
  /// A branch is followed down to where another one that is not finished joins it; then that one comes first.
  func newestFirst(_ listed: NodeSet) -> [Int] {
    var walk = DownwardWalk(listed, in: self)
    return walk.run()
  }
}

/// One walk over revisions, newest first.
private struct DownwardWalk {
  private let graph: RevisionGraph
  /// The revisions to list.
  private let wanted: NodeSet
  private var done: NodeSet
  /// How many of the revisions right above each one are not done; those in between two wanted ones count too.
  private var waiting: [Int]
  private var slots: HeadSlots
  private var finder: HeadFinder
  private var listed: [Int] = []

  init(_ wanted: NodeSet, in graph: RevisionGraph) {
    self.graph = graph
    self.wanted = wanted
    let numbers = wanted.elements
    let members = graph.prerequisites.reachable(from: numbers)
      .intersection(graph.dependents.reachable(from: numbers))
    done = NodeSet(count: graph.headers.count, isFull: true).subtracting(members)
    waiting = graph.headers.indices.map { graph.dependents[$0].count(where: members.contains) }
    let heads = numbers.filter { !graph.dependents[$0].contains(where: wanted.contains) }
    slots = HeadSlots(heads, count: graph.headers.count)
    finder = HeadFinder(graph, among: members, heads: heads, slots: slots)
  }

  mutating func run() -> [Int] {
    var slot = slots.first(from: 0)
    while slot != HeadSlots.none {
      let number = slots.head(of: slot)
      if waiting[number] > 0 {
        slot = finder.firstSlot(above: number, in: &slots, done: done)
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
    // Empty in nearly all calls, so that it takes no memory.
    var stack: [Int] = []
    var next: Int? = number
    while let number = next {
      done.insert(number)
      for below in graph.prerequisites[number] where !done.contains(below) {
        waiting[below] -= 1
        if waiting[below] == 0, !wanted.contains(below) { stack.append(below) }
      }
      next = stack.popLast()
    }
  }

  /// Moves a slot down from its head, with new slots for further ways, and gives the slot to go on with.
  private mutating func goDown(from number: Int, _ slot: Int) -> Int {
    let below = graph.prerequisites[number].filter {
      wanted.contains($0) && slots.slot(of: $0) == HeadSlots.none
    }
    guard let next = below.first else { return slots.remove(slot) }
    slots.move(slot, to: next)
    for other in below.dropFirst() { slots.append(other) }
    return slot
  }
}
