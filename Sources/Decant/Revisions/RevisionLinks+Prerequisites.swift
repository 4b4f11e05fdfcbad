extension RevisionLinks {
  /// The parents of each revision, and those of its dependencies that no ancestor has already.
  ///
  /// Ancestors are those by down revision alone.
  func prerequisites(order: [Int], children: Adjacency) -> Adjacency {
    if dependencies.isEmpty { return parents }
    let repeated = repeatedDependencies(order: order, children: children)
    var result = Adjacency()
    for number in headers.indices {
      let added = dependencies[number].filter { dependency in
        !parents[number].contains(dependency) && !repeated.contains(Link(from: number, to: dependency))
      }
      result.append(row: parents[number] + added)
    }
    return result
  }

  private struct Link: Hashable {
    let from: Int
    let to: Int
  }

  /// The dependencies that an ancestor of the revision has too.
  ///
  /// Walks up once for each revision that several depend on, and never above the last of these.
  private func repeatedDependencies(order: [Int], children: Adjacency) -> Set<Link> {
    var users: [Int: [Int]] = [:]
    for number in headers.indices {
      for dependency in dependencies[number] { users[dependency, default: []].append(number) }
    }
    users = users.filter { $0.value.count > 1 }
    if users.isEmpty { return [] }

    var rank = Array(repeating: 0, count: order.count)
    for (position, number) in order.enumerated() { rank[number] = position }
    var repeated: Set<Link> = []
    for (dependency, users) in users {
      let last = users.reduce(0) { max($0, rank[$1]) }
      let above = reachedAbove(users, children: children) { rank[$0] <= last }
      for user in users where above.contains(user) {
        repeated.insert(Link(from: user, to: dependency))
      }
    }
    return repeated
  }

  /// The revisions that come after one of `starts`, as far as `isNear` allows.
  private func reachedAbove(_ starts: [Int], children: Adjacency, while isNear: (Int) -> Bool) -> Set<Int> {
    var reached: Set<Int> = []
    var stack = starts
    while let number = stack.popLast() {
      for child in children[number] where isNear(child) && reached.insert(child).inserted {
        stack.append(child)
      }
    }
    return reached
  }
}
