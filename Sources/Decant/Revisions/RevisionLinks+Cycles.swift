extension RevisionLinks {
  /// A problem for each knot of revisions that need each other in circles: one of the shortest of these circles.
  ///
  /// Circles of down revisions go first; where there is one, dependencies in the same knot are not looked at.
  var cycles: [GraphProblem] {
    let byDownRevision = cycles(in: parents.reversed(), leavingOut: NodeSet(count: headers.count))
    var known = NodeSet(count: headers.count)
    for node in byDownRevision.joined() { known.insert(node) }
    let byDependency = cycles(in: parentsAndDependencies.reversed(), leavingOut: known)
    return (byDownRevision + byDependency).map { .cycle(links(of: $0)) }
  }

  /// A shortest cycle of each knot of the followers that has none of some nodes.
  private func cycles(in followers: Adjacency, leavingOut known: NodeSet) -> [[Int]] {
    followers.knots()
      .filter { !$0.contains(where: known.contains) }
      .map { followers.shortestCycle(from: $0[0]) }
  }

  private func links(of cycle: [Int]) -> [GraphProblem.CycleLink] {
    zip(cycle, cycle.suffix(1) + cycle).map { number, below in
      .init(headers[number].id, parents[number].contains(below) ? .downRevision : .dependency)
    }
  }
}
