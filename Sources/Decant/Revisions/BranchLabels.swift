/// The branch labels that hold for each revision, in the order of the alphabet.
///
/// A label holds for the revision that carries it, for everything above by down revisions, and, where all
/// that is above is a single line, for what is below in that line.
struct BranchLabels {
  private var labels: [[String]]

  /// Works out the labels of all revisions.
  init(_ graph: RevisionGraph) {
    labels = Array(repeating: [], count: graph.headers.count)
    if graph.labels.isEmpty { return }
    for number in graph.order {
      var parents = graph.parents[number].makeIterator()
      labels[number] = parents.next().map { labels[$0] } ?? []
      while let other = parents.next() { add(labels[other], to: number) }
      add(graph.headers[number].branchLabels, to: number)
    }
    for number in Set(graph.labels.values) {
      for below in Self.lineBelow(number, in: graph) {
        add(graph.headers[number].branchLabels, to: below)
      }
    }
  }

  /// The labels of a revision.
  subscript(number: Int) -> [String] { labels[number] }

  private mutating func add(_ added: [String], to number: Int) {
    let new = added.filter { !labels[number].contains($0) }
    if !new.isEmpty { labels[number] = (labels[number] + new).sorted() }
  }

  /// The revisions below one, down to where ways part or meet; none where they do so above already.
  private static func lineBelow(_ number: Int, in graph: RevisionGraph) -> [Int] {
    func isInLine(_ number: Int) -> Bool {
      graph.followerCounts[number] <= 1 && graph.parents[number].count <= 1
    }
    var top: Int? = number
    while let current = top {
      if !isInLine(current) { return [] }
      top = graph.children[current].first
    }
    return Array(
      sequence(first: number) { graph.parents[$0].first }
        .dropFirst()
        .prefix(while: isInLine))
  }
}
