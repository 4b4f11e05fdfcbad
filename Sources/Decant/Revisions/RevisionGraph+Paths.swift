extension RevisionGraph {
  /// The steps of an upgrade; `a:b` starts from `a`, everything else from base, and `a:` goes to all heads.
  ///
  /// - Throws: what is wrong with the names in the range.
  public func upgrade(_ range: RevisionRange) throws(RevisionError) -> MigrationPlan {
    let start = try self.start(of: range)
    let targets = try range.end.isEmpty
      ? effectiveHeadNumbers : upgradeTargets(range.end, from: start)
    let required = prerequisites.reachable(from: targets)
    let applied = prerequisites.reachable(from: start)
    let missing = zip(required, applied).map { $0 && !$1 }

    var tracker = HeadTracker(self, rows: start)
    let steps = newestFirst(missing).reversed().map { number in
      let header = headers[number]
      return Step(
        revision: header.id, direction: .upgrade, from: header.downRevisions, to: [header.id],
        changes: tracker.upgrade(number), summary: header.summary)
    }
    return MigrationPlan(start: names(start), steps: steps)
  }

  /// The steps of a downgrade from `a` to `b`; without `a` from the head, without `b` to base.
  ///
  /// - Throws: `rangeNeeded` without a colon, since no database says where to start; what is wrong with the names;
  ///   `notADowngradeTarget`.
  public func downgrade(_ range: RevisionRange) throws(RevisionError) -> MigrationPlan {
    guard range.hasColon else { throw .rangeNeeded(range.text) }
    let start = try range.start.isEmpty
      ? self.start(named: [.heads]) : self.start(of: range)
    let doomed = try revisionsToDrop(range, from: start)

    var tracker = HeadTracker(self, rows: start)
    let steps = newestFirst(doomed).map { number in
      let header = headers[number]
      return Step(
        revision: header.id, direction: .downgrade, from: [header.id], to: header.downRevisions,
        changes: tracker.downgrade(number), summary: header.summary)
    }
    return MigrationPlan(start: names(start), steps: steps)
  }

  /// Identifiers of all revisions that are applied where the version table holds `heads`, in the order of an upgrade.
  ///
  /// - Throws: `unknownRevision`.
  public func revisions(appliedAt heads: [String]) throws(RevisionError) -> [String] {
    var numbers: [Int] = []
    for head in heads {
      guard let number = identifiers[head] else {
        throw .unknownRevision(head, nearest: nearestName(to: head, in: identifiers.keys))
      }
      numbers.append(number)
    }
    return names(newestFirst(prerequisites.reachable(from: numbers)).reversed())
  }

  private func revisionsToDrop(_ range: RevisionRange, from start: [Int]) throws(RevisionError) -> [Bool] {
    if range.end.count > 1 { throw .oneRevisionNeeded(range.text) }
    let specifier = range.end.first ?? .base
    let (target, branch) = try downgradeTarget(specifier, from: start)
    var roots = target.map { Array(children[$0]) } ?? baseNumbers
    if let branch, roots.count > 1 {
      let below = parents.reachable(from: [branch])
      roots.removeAll { !below[$0] }
      if roots.isEmpty { throw .notADowngradeTarget(specifier.text) }
    }
    let above = dependents.reachable(from: roots)
    let applied = prerequisites.reachable(from: start)
    let doomed = zip(above, applied).map { $0 && $1 }
    if let target, !doomed.contains(true), !start.contains(target) {
      throw .notADowngradeTarget(specifier.text)
    }
    return doomed
  }

  /// The revisions before the colon, each of which has to be one; base is none.
  func start(of range: RevisionRange) throws(RevisionError) -> [Int] {
    try start(named: range.start)
  }

  func start(named specifiers: [RevisionSpecifier]) throws(RevisionError) -> [Int] {
    var start: [Int] = []
    for specifier in specifiers {
      if let number = try number(specifier) { start.append(number) }
    }
    return try independent(start)
  }
}
