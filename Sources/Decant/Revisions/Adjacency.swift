/// The edges of a graph of numbered nodes: one flat array of targets, cut into a row for each node.
struct Adjacency: Sendable {
  private var offsets = [0]
  private var targets: [Int] = []

  /// The number of nodes.
  var count: Int { offsets.count - 1 }

  /// The nodes that `node` has edges to.
  subscript(node: Int) -> ArraySlice<Int> {
    targets[offsets[node]..<offsets[node + 1]]
  }

  /// Whether there are no edges.
  var isEmpty: Bool { targets.isEmpty }

  /// Makes room for nodes and about as many edges.
  mutating func reserveCapacity(_ count: Int) {
    offsets.reserveCapacity(count + 1)
    targets.reserveCapacity(count)
  }

  /// How many edges a node has.
  func degree(of node: Int) -> Int { offsets[node + 1] - offsets[node] }

  /// Adds an edge to the row of the next node, unless it is there.
  mutating func append(target: Int) {
    let start = offsets[count]
    if targets.count == start || !targets[start...].contains(target) { targets.append(target) }
  }

  /// Ends the row of the next node.
  mutating func endRow() { offsets.append(targets.count) }

  /// Adds the row of the next node.
  mutating func append(row: some Sequence<Int>) {
    targets.append(contentsOf: row)
    endRow()
  }

  /// The same edges the other way round; the nodes of each row ascend.
  func reversed() -> Adjacency {
    var result = Adjacency()
    result.offsets = Array(repeating: 0, count: count + 1)
    for target in targets { result.offsets[target + 1] += 1 }
    for node in 0..<count { result.offsets[node + 1] += result.offsets[node] }
    var free = result.offsets
    result.targets = Array(repeating: 0, count: targets.count)
    for node in 0..<count {
      for target in self[node] {
        result.targets[free[target]] = node
        free[target] += 1
      }
    }
    return result
  }

  /// The nodes that can be reached from `starts`, these included.
  func reachable(from starts: some Sequence<Int>) -> NodeSet {
    var reached = NodeSet(count: count)
    var stack = starts.filter { reached.insert($0) }
    while let node = stack.popLast() {
      for target in self[node] where reached.insert(target) { stack.append(target) }
    }
    return reached
  }
}
