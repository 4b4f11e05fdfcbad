extension RevisionGraph {
  /// What `history` lists: the revisions of a range, newest first, without a range all of them.
  ///
  /// - Parameters:
  ///   - range: has a colon; both ends may be left out, and both are listed.
  ///   - current: the identifiers that the version table holds, where somebody says it.
  /// - Throws: `rangeNeeded` without a colon, `notAncestor`, and what is wrong with the names.
  public func history(
    of range: RevisionRange? = nil, current: [String]? = nil
  ) throws(RevisionError) -> RevisionListing {
    let listed = try range.map(revisions) ?? NodeSet(count: headers.count, isFull: true)
    var marked: NodeSet?
    if let current { marked = NodeSet(count: headers.count, elements: try numbers(ofIdentifiers: current)) }
    return RevisionListing(self, newestFirst(listed), current: marked, style: .history)
  }

  /// The revisions of a range, both ends included.
  private func revisions(in range: RevisionRange) throws(RevisionError) -> NodeSet {
    if !range.hasColon { throw .rangeNeeded(range.text) }
    let start = try numbers(range.start, clamped: true)
    var targets = try upgradeTargets(range.endOrHeads, from: start, clamped: true)
    if !range.start.isEmpty {
      var onBranches: Set<Int> = []
      for specifier in range.start { onBranches.formUnion(try onBranch(of: specifier, targets)) }
      targets.removeAll { !onBranches.contains($0) }
    }
    let required = prerequisites.reachable(from: targets)
    if !start.allSatisfy(required.contains) { throw .notAncestor(range.text) }
    if start.isEmpty { return required }
    var listed = required.subtracting(prerequisites.reachable(from: start))
      .intersection(children.reachable(from: start))
    for number in start { listed.insert(number) }
    return listed
  }

  /// Those of `targets` that the label of a specifier holds for; all without one.
  ///
  /// A revision in place of a label stands for its one label, or else for what is above and below it.
  private func onBranch(
    of specifier: RevisionSpecifier, _ targets: [Int]
  ) throws(RevisionError) -> [Int] {
    guard let name = specifier.branch, let number = try branchNumber(specifier) else { return targets }
    let text = BranchLabels(self)
    let own = labels[name] == nil ? text[number] : [name]
    guard own.count == 1, let label = own.first else { return related(targets, to: number) }
    return targets.filter { text[$0].contains(label) }
  }
}
