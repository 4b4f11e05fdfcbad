extension Adjacency {
  /// The groups of nodes that can all be reached from each other, of two nodes or more.
  ///
  /// The nodes of a group ascend, and the groups come in the order of their first nodes.
  func knots() -> [[Int]] {
    var search = KnotSearch(self)
    for node in 0..<count { search.visit(from: node) }
    return search.knots.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// A shortest way from a node back to itself, the node first and only there; none where no way leads back.
  func shortestCycle(from start: Int) -> [Int] {
    var previous: [Int: Int] = [:]
    var reached = [start]
    var position = 0
    while position < reached.count {
      let node = reached[position]
      position += 1
      if self[node].contains(start) {
        let way = sequence(first: node) { $0 == start ? nil : previous[$0] }
        return way.reversed()
      }
      for target in self[node] where previous[target] == nil {
        previous[target] = node
        reached.append(target)
      }
    }
    return []
  }
}

/// One walk over a graph that finds its knots (Tarjan's algorithm, with a stack in place of recursion).
private struct KnotSearch {
  private let edges: Adjacency
  private(set) var knots: [[Int]] = []
  /// When each node was found; 0 for those that are still to be found.
  private var found: [Int]
  /// The earliest node of its knot that each one is known to lead to.
  private var earliest: [Int]
  /// The nodes whose knots are not complete.
  private var open: [Int] = []
  private var isOpen: NodeSet
  private var time = 0

  init(_ edges: Adjacency) {
    self.edges = edges
    found = Array(repeating: 0, count: edges.count)
    earliest = found
    isOpen = NodeSet(count: edges.count)
  }

  mutating func visit(from start: Int) {
    if found[start] > 0 { return }
    var path = [(node: start, targets: find(start))]
    while let (node, targets) = path.last {
      guard let target = targets.first else {
        path.removeLast()
        if let (below, _) = path.last { earliest[below] = min(earliest[below], earliest[node]) }
        if earliest[node] == found[node] { close(node) }
        continue
      }
      path[path.count - 1].targets = targets.dropFirst()
      if found[target] == 0 {
        path.append((target, find(target)))
      } else if isOpen.contains(target) {
        earliest[node] = min(earliest[node], found[target])
      }
    }
  }

  private mutating func find(_ node: Int) -> ArraySlice<Int> {
    time += 1
    found[node] = time
    earliest[node] = time
    open.append(node)
    isOpen.insert(node)
    return edges[node]
  }

  /// Takes a complete knot off the open nodes.
  private mutating func close(_ first: Int) {
    guard let start = open.lastIndex(of: first) else { return }
    let knot = open[start...]
    for node in knot { isOpen.remove(node) }
    if knot.count > 1 { knots.append(Array(knot)) }
    open.removeSubrange(start...)
  }
}
