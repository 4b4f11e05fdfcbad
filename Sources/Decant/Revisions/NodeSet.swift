/// A set of the nodes of a graph: a mark for each node.
struct NodeSet: Sendable {
  private var marks: [Bool]

  /// Creates an empty set for a graph of `count` nodes, or one of all its nodes.
  init(count: Int, isFull: Bool = false) {
    marks = Array(repeating: isFull, count: count)
  }

  /// Creates a set of some nodes.
  init(count: Int, elements: some Sequence<Int>) {
    self.init(count: count)
    for node in elements { marks[node] = true }
  }

  private init(_ marks: [Bool]) { self.marks = marks }

  /// The nodes, ascending.
  var elements: [Int] { marks.indices.filter { marks[$0] } }

  /// Whether there are none.
  var isEmpty: Bool { !marks.contains(true) }

  /// Whether a node is in the set.
  func contains(_ node: Int) -> Bool { marks[node] }

  /// Adds a node, and tells whether it was missing.
  @discardableResult
  mutating func insert(_ node: Int) -> Bool {
    if marks[node] { return false }
    marks[node] = true
    return true
  }

  /// Takes a node out.
  mutating func remove(_ node: Int) { marks[node] = false }

  /// The nodes that are in one of the sets.
  func union(_ other: NodeSet) -> NodeSet {
    NodeSet(zip(marks, other.marks).map { $0 || $1 })
  }

  /// The nodes that are in both sets.
  func intersection(_ other: NodeSet) -> NodeSet {
    NodeSet(zip(marks, other.marks).map { $0 && $1 })
  }

  /// The nodes that are not in the other set.
  func subtracting(_ other: NodeSet) -> NodeSet {
    NodeSet(zip(marks, other.marks).map { $0 && !$1 })
  }
}
