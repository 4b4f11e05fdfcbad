extension RevisionGraph {
  /// The steps that write revisions to the version table without running them.
  ///
  /// - Parameter ranges: each a revision, or `start:revision` with the same start in all.
  /// - Throws: what is wrong with the names, `oneRevisionNeeded` for different starts.
  public func stamp(_ ranges: [RevisionRange]) throws(RevisionError) -> MigrationPlan {
    var starts = ranges.filter { !$0.start.isEmpty }
    let range = starts.popLast()
    if let other = starts.first(where: { $0.start != range?.start }) {
      throw .oneRevisionNeeded(other.text)
    }
    let start = try self.start(named: range?.start ?? [])
    let specifiers = ranges.flatMap(\.endOrHeads)
    let destinations = try numbers(specifiers)
    if range != nil, let relative = specifiers.first(where: { $0.offset != nil }) {
      throw .relativeNotAllowed(relative.text)
    }
    let rows = try rowsConcerned(specifiers, among: start)

    var tracker = HeadTracker(self, rows: start)
    var steps: [Step] = []
    if destinations.isEmpty {
      for row in rows { steps.append(removalStep(of: row, &tracker)) }
    }
    for destination in destinations where !rows.contains(destination) {
      let isOnBranch = rows.contains(where: lineageWithDependencies(of: destination).contains)
      let replaced = isOnBranch ? rows : []
      steps.append(stampStep(from: replaced, to: destination, &tracker))
    }
    return MigrationPlan(start: names(start), steps: steps)
  }

  /// The rows on the branch of any of the specifiers, dependencies followed; all of them for a plain `base`.
  private func rowsConcerned(
    _ specifiers: [RevisionSpecifier], among start: [Int]
  ) throws(RevisionError) -> [Int] {
    var concerned: Set<Int> = []
    for specifier in specifiers {
      var named = try numbers(specifier)
      if let branch = try branchNumber(specifier) { named.append(branch) }
      if named.isEmpty { return start }
      for number in named {
        concerned.formUnion(start.filter(lineageWithDependencies(of: number).contains))
      }
    }
    return start.filter(concerned.contains)
  }

  private func lineageWithDependencies(of number: Int) -> NodeSet {
    dependents.reachable(from: [number]).union(prerequisites.reachable(from: [number]))
  }

  private func stampStep(from rows: [Int], to number: Int, _ tracker: inout HeadTracker) -> Step {
    let id = headers[number].id
    return Step(
      revision: id, direction: .stamp, from: names(rows), to: [id],
      changes: tracker.replace(rows, with: number), summary: nil)
  }

  private func removalStep(of row: Int, _ tracker: inout HeadTracker) -> Step {
    let id = headers[row].id
    return Step(
      revision: id, direction: .stamp, from: [id], to: [], changes: tracker.remove(row), summary: nil)
  }
}
