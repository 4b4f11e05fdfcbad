extension RevisionGraph {
  /// The text of `history`: the revisions of a range, newest first, without a range all of them.
  ///
  /// - Parameters:
  ///   - range: has a colon; both ends may be left out, and both are listed.
  ///   - verbose: whether each revision gets a paragraph in place of a line.
  /// - Throws: `rangeNeeded` without a colon, `notAncestor`, and what is wrong with the names.
  public func history(
    of range: RevisionRange? = nil, verbose: Bool = false
  ) throws(RevisionError) -> String {
    let marks = try range.map(marks) ?? headers.map { _ in true }
    let text = RevisionText(self)
    var output = ""
    for number in newestFirst(marks) {
      output += verbose ? text.paragraph(number) : text.line(number, [.parents, .tree, .summary])
      output += "\n"
    }
    return output
  }

  /// Marks the revisions of a range, both ends included.
  private func marks(of range: RevisionRange) throws(RevisionError) -> [Bool] {
    if !range.hasColon { throw .rangeNeeded(range.text) }
    let start = try numbers(range.start, clamped: true)
    var targets = try range.end.isEmpty
      ? effectiveHeadNumbers : upgradeTargets(range.end, from: start, clamped: true)
    for specifier in range.start { targets = try onBranch(of: specifier, targets) }

    let required = prerequisites.reachable(from: targets)
    guard start.allSatisfy({ required[$0] }) else {
      throw .notAncestor(range.text)
    }
    if start.isEmpty { return required }
    let applied = prerequisites.reachable(from: start)
    let above = children.reachable(from: start)
    var marks = headers.indices.map { required[$0] && !applied[$0] && above[$0] }
    for number in start { marks[number] = true }
    return marks
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
