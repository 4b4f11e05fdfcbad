extension RevisionGraph {
  /// What a run from `start` upward goes to.
  ///
  /// - Parameter clamped: whether counting may end at the last revision before it is over.
  func upgradeTargets(
    _ specifiers: [RevisionSpecifier], from start: [Int], clamped: Bool = false
  ) throws(RevisionError) -> [Int] {
    var targets: [Int] = []
    for specifier in specifiers {
      if let offset = specifier.offset {
        let target = try offset > 0
          ? target(above: start, specifier, clamped: clamped)
          : target(below: specifier, clamped: clamped)
        targets += target.map { [$0] } ?? []
      } else {
        targets += try numbers(specifier)
      }
    }
    return try independent(targets)
  }

  private func target(
    above start: [Int], _ specifier: RevisionSpecifier, clamped: Bool
  ) throws(RevisionError) -> Int? {
    let lineage = try branchNumber(specifier).map(lineage)
    guard specifier.point == .start else {
      let origin = try number(specifier.origin(keepingBranch: false))
      return try ascend(from: origin, specifier, within: lineage, clamped: clamped)
    }
    let starts = lineage.map { tips(of: start, on: $0) } ?? start
    if starts.count > 1 { throw .ambiguousStart(specifier.text, starts: names(starts)) }
    return try ascend(from: starts.first, specifier, within: lineage, clamped: clamped)
  }

  /// Those of `current` that are on a branch, or else the last of their ancestors that are.
  private func tips(of current: [Int], on lineage: [Bool]) -> [Int] {
    let direct = current.filter { lineage[$0] }
    if !direct.isEmpty { return direct }
    let below = prerequisites.reachable(from: current)
    let active = headers.indices.filter { below[$0] && lineage[$0] }
    let covered = Set(active.flatMap { prerequisites[$0] })
    return active.filter { !covered.contains($0) }
  }

  private func target(
    below specifier: RevisionSpecifier, clamped: Bool
  ) throws(RevisionError) -> Int? {
    if specifier.point == .start { throw .outOfRange(specifier.text) }
    let origin = try number(specifier.origin(keepingBranch: true))
    return try descend(from: origin, specifier, clamped: clamped)
  }

  /// What a run from `start` downward goes to, and the revision that says which branch it is about.
  func downgradeTarget(
    _ specifier: RevisionSpecifier, from start: [Int]
  ) throws(RevisionError) -> (target: Int?, branch: Int?) {
    let branch = try branchNumber(specifier)
    guard let offset = specifier.offset else {
      return (try number(specifier.origin(keepingBranch: false)), branch)
    }
    if specifier.point != .start {
      let origin = try number(specifier.origin(keepingBranch: offset < 0))
      let target = try offset < 0
        ? descend(from: origin, specifier, clamped: false)
        : ascend(from: origin, specifier, within: branch.map(lineage), clamped: false)
      return (target, branch)
    }
    let starts = branch.map { tipsByDownRevision(of: start, on: lineage(of: $0)) } ?? start
    if starts.count > 1 { throw .ambiguousStart(specifier.text, starts: names(starts)) }
    guard offset < 0, let origin = starts.first else { throw .outOfRange(specifier.text) }
    return (try descend(from: origin, specifier, clamped: false), branch ?? origin)
  }

  /// Those of `current` that are on a branch, or else the last of their ancestors that are, where a revision that
  /// only another branch depends on is a last one too.
  private func tipsByDownRevision(of current: [Int], on lineage: [Bool]) -> [Int] {
    let direct = current.filter { lineage[$0] }
    if !direct.isEmpty { return direct }
    let below = prerequisites.reachable(from: current)
    return headers.indices.filter { number in
      below[number] && lineage[number] && !children[number].contains { below[$0] }
    }
  }
}
