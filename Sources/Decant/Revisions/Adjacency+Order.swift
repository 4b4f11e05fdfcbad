extension Adjacency {
  /// The nodes, each after all of its targets; nodes on a cycle, and those that lead to one, are missing.
  ///
  /// - Parameter reversed: the same edges the other way round.
  func targetsFirst(reversed: Adjacency) -> [Int] {
    var missing = (0..<count).map(degree)
    var order = (0..<count).filter { missing[$0] == 0 }
    order.reserveCapacity(count)
    var position = 0
    while position < order.count {
      for node in reversed[order[position]] {
        missing[node] -= 1
        if missing[node] == 0 { order.append(node) }
      }
      position += 1
    }
    return order
  }
}
