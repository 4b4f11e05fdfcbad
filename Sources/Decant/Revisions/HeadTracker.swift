/// The rows of the version table during a run: the revisions that are applied and that no applied one needs.
struct HeadTracker {
  private let graph: RevisionGraph
  private var rows: Set<Int>
  /// How many applied revisions have each one among their prerequisites.
  private var users: [Int]

  /// Starts with the rows that the table has.
  init(_ graph: RevisionGraph, rows: [Int]) {
    self.graph = graph
    self.rows = Set(rows)
    let applied = graph.prerequisites.reachable(from: rows)
    users = Array(repeating: 0, count: graph.headers.count)
    for number in applied.elements {
      for below in graph.prerequisites[number] { users[below] += 1 }
    }
  }

  /// Applies a revision: it takes the place of those it comes after.
  mutating func upgrade(_ number: Int) -> [VersionChange] {
    let below = graph.prerequisites[number]
    for prerequisite in below { users[prerequisite] += 1 }
    return replace(below, with: number)
  }

  /// Takes a revision back: those it came after get rows where no other applied revision needs them.
  mutating func downgrade(_ number: Int) -> [VersionChange] {
    rows.remove(number)
    var freed: [Int] = []
    for below in graph.prerequisites[number] {
      users[below] -= 1
      if users[below] == 0 { freed.append(below) }
    }
    rows.formUnion(freed)
    guard let last = freed.popLast() else { return [.delete(id(number))] }
    return freed.map { .insert(id($0)) } + [.update(from: id(number), to: id(last))]
  }

  /// Puts one row in the place of those of some revisions, as far as they have any.
  mutating func replace(_ old: some Sequence<Int>, with new: Int) -> [VersionChange] {
    var present = old.filter { rows.remove($0) != nil }
    rows.insert(new)
    guard let last = present.popLast() else { return [.insert(id(new))] }
    return present.map { .delete(id($0)) } + [.update(from: id(last), to: id(new))]
  }

  /// Takes a row out.
  mutating func remove(_ number: Int) -> [VersionChange] {
    rows.remove(number)
    return [.delete(id(number))]
  }

  private func id(_ number: Int) -> String { graph.headers[number].id }
}
