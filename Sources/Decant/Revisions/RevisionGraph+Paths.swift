extension RevisionGraph {
  /// The steps of an upgrade; `a:b` starts from `a`, everything else from base, and `a:` goes to all heads.
  ///
  /// - Throws: what is wrong with the names in the range.
  public func upgrade(_ range: RevisionRange) throws(RevisionError) -> MigrationPlan {
    let start = try self.start(named: range.start)
    let targets = try upgradeTargets(range.endOrHeads, from: start)
    let required = prerequisites.reachable(from: targets)
    let applied = prerequisites.reachable(from: start)

    var tracker = HeadTracker(self, rows: start)
    let steps = newestFirst(required.subtracting(applied)).reversed().map { number in
      let header = headers[number]
      return Step(
        revision: header.id, direction: .upgrade, from: header.downRevisions, to: [header.id],
        changes: tracker.upgrade(number), summary: header.summary)
    }
    return MigrationPlan(start: names(start), steps: steps)
  }

  /// The steps of a downgrade from `a` to `b`; without `a` from the head, without `b` to base.
  ///
  /// - Throws: `startNeeded` without a colon, since no database says where to start; what is wrong with the
  ///   names; `notADowngradeTarget`.
  public func downgrade(_ range: RevisionRange) throws(RevisionError) -> MigrationPlan {
    guard range.hasColon else { throw .startNeeded(range.text) }
    let start = try self.start(named: range.start.isEmpty ? [.heads] : range.start)
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

  /// All revisions that are applied where the version table holds `heads`, in the order of an upgrade.
  ///
  /// - Throws: `unknownRevision`.
  public func revisions(appliedAt heads: [String]) throws(RevisionError) -> [String] {
    let numbers = try numbers(ofIdentifiers: heads)
    return names(newestFirst(prerequisites.reachable(from: numbers)).reversed())
  }

  private func revisionsToDrop(_ range: RevisionRange, from start: [Int]) throws(RevisionError) -> NodeSet {
    if range.end.count > 1 { throw .oneRevisionNeeded(range.text) }
    let specifier = range.end.first ?? .base
    let (target, branch) = try downgradeTarget(specifier, from: start)
    var roots = target.map { Array(children[$0]) } ?? baseNumbers
    if let branch, roots.count > 1 {
      let below = parents.reachable(from: [branch])
      roots.removeAll { !below.contains($0) }
      if roots.isEmpty { throw .notADowngradeTarget(specifier.text) }
    }
    let applied = prerequisites.reachable(from: start)
    let doomed = dependents.reachable(from: roots).intersection(applied)
    if let target, doomed.isEmpty, !start.contains(target) {
      throw .notADowngradeTarget(specifier.text)
    }
    return doomed
  }

  /// The revisions that a run starts from, each of which has to be one; base is none.
  func start(named specifiers: [RevisionSpecifier]) throws(RevisionError) -> [Int] {
    var start: [Int] = []
    for specifier in specifiers {
      if let number = try number(specifier) { start.append(number) }
    }
    return try independent(start)
  }
}
