/// A listed revision and another one that comes after it or depends on it.
struct GraphEdge: Equatable {
  let lower: Int
  let upper: Int
  let isDependency: Bool
}

extension RevisionListing {
  /// What leads from revision to revision within the listing, in its order.
  var edges: [GraphEdge] {
    let listed = NodeSet(count: graph.headers.count, elements: numbers)
    return numbers.flatMap { upper in
      graph.prerequisites[upper].filter(listed.contains).map { lower in
        GraphEdge(lower: lower, upper: upper, isDependency: !graph.parents[upper].contains(lower))
      }
    }
  }
}
