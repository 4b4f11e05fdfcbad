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
        let goesUp = offset > 0
        let target =
          try goesUp ? above(start, specifier, clamped: clamped) : below(specifier, clamped: clamped)
        if let target { targets.append(target) }
      } else {
        targets += try numbers(specifier)
      }
    }
    return try independent(targets)
  }

  /// What an offset upward leads to; nil is base.
  private func above(
    _ start: [Int], _ specifier: RevisionSpecifier, clamped: Bool
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
  private func tips(of current: [Int], on lineage: NodeSet) -> [Int] {
    let direct = current.filter(lineage.contains)
    if !direct.isEmpty { return direct }
    let active = prerequisites.reachable(from: current).intersection(lineage).elements
    let covered = Set(active.flatMap { prerequisites[$0] })
    return active.filter { !covered.contains($0) }
  }

  /// What an offset downward leads to; nil is base.
  private func below(_ specifier: RevisionSpecifier, clamped: Bool) throws(RevisionError) -> Int? {
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
      if offset < 0 { return (try descend(from: origin, specifier, clamped: false), branch) }
      return (try ascend(from: origin, specifier, within: branch.map(lineage), clamped: false), branch)
    }
    let starts = branch.map { tipsByDownRevision(of: start, on: lineage(of: $0)) } ?? start
    if starts.count > 1 { throw .ambiguousStart(specifier.text, starts: names(starts)) }
    guard offset < 0, let origin = starts.first else { throw .outOfRange(specifier.text) }
    return (try descend(from: origin, specifier, clamped: false), branch ?? origin)
  }

  /// Those of `current` that are on a branch, or else the last of their ancestors that are, where a
  /// revision that only another branch depends on is a last one too.
  private func tipsByDownRevision(of current: [Int], on lineage: NodeSet) -> [Int] {
    let direct = current.filter(lineage.contains)
    if !direct.isEmpty { return direct }
    let below = prerequisites.reachable(from: current)
    return below.intersection(lineage).elements.filter { !children[$0].contains(where: below.contains) }
  }
}
