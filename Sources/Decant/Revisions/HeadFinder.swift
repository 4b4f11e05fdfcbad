/// Finds the first head above a revision, without a set of ancestors for each head.
///
/// As heads only move down and new ones come last, the first slot at or above a revision never falls. So a
/// number found once stays a lower bound, and is worked out anew only where somebody asks. The revisions
/// above each one are a heap by their bounds.
struct HeadFinder {
  private struct Entry {
    let number: Int
    var bound: Int
  }

  /// The first slot at or above each revision, or a lower number.
  private var bounds: [Int]
  private let forest: FirstPrerequisites
  /// The heaps of all revisions, one after the other.
  private var entries: [Entry] = []
  private var heaps: [Range<Int>] = []

  /// Prepares the search among some revisions.
  init(_ graph: RevisionGraph, among members: NodeSet, heads: [Int], slots: HeadSlots) {
    forest = FirstPrerequisites(graph)
    bounds = Array(repeating: HeadSlots.none, count: graph.headers.count)
    for head in heads {
      spread(slots.slot(of: head), from: head, graph, members)
    }
    for number in graph.headers.indices {
      let start = entries.count
      if members.contains(number) {
        for above in graph.dependents[number] where members.contains(above) {
          entries.append(Entry(number: above, bound: bounds[above]))
        }
      }
      heaps.append(start..<entries.count)
      for position in (0..<heaps[number].count / 2).reversed() { sink(position, in: number) }
    }
  }

  private mutating func spread(_ slot: Int, from head: Int, _ graph: RevisionGraph, _ members: NodeSet) {
    var stack = [head]
    while let number = stack.popLast() {
      if bounds[number] != HeadSlots.none { continue }
      bounds[number] = slot
      for below in graph.prerequisites[number] where members.contains(below) { stack.append(below) }
    }
  }

  /// The first slot whose head is above a revision, or `HeadSlots.none`.
  ///
  /// Climbs along the lowest bounds, until one is seen to be right. Where one turns out to be too low, it
  /// is raised, and the search goes on from the revision before.
  mutating func firstSlot(above number: Int, in slots: inout HeadSlots, done: NodeSet) -> Int {
    var path = [number]
    while let current = path.last {
      let next = nearest(above: current, &slots, done)
      if path.count > 1 {
        let slot = slots.slot(of: current)
        let bound = min(slot, next?.bound ?? HeadSlots.none)
        if bound > bounds[current] {
          bounds[current] = bound
          path.removeLast()
          continue
        }
        if slot == bound { return slot }
      }
      guard let next, next.bound != HeadSlots.none else { break }
      if forest.isAbove(slots.head(of: next.bound), current) { return next.bound }
      path.append(next.number)
    }
    return HeadSlots.none
  }

  /// The revision right above another that has the lowest bound, among those not done.
  private mutating func nearest(above number: Int, _ slots: inout HeadSlots, _ done: NodeSet) -> Entry? {
    while !heaps[number].isEmpty {
      let top = heaps[number].lowerBound
      let entry = entries[top]
      let bound = slots.first(from: bounds[entry.number])
      if done.contains(entry.number) {
        entries[top] = entries[heaps[number].upperBound - 1]
        heaps[number] = top..<heaps[number].upperBound - 1
      } else if entry.bound < bound {
        bounds[entry.number] = bound
        entries[top].bound = bound
      } else {
        return entry
      }
      sink(0, in: number)
    }
    return nil
  }

  private mutating func sink(_ position: Int, in number: Int) {
    let (start, count) = (heaps[number].lowerBound, heaps[number].count)
    var parent = position
    while true {
      var lowest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < count {
        if entries[start + child].bound < entries[start + lowest].bound { lowest = child }
      }
      if lowest == parent { return }
      entries.swapAt(start + parent, start + lowest)
      parent = lowest
    }
  }
}
