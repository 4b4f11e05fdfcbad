extension RevisionGraph {
  /// Goes up from a revision, or from base.
  ///
  /// - Parameters:
  ///   - lineage: the revisions that may be taken; all without it.
  ///   - clamped: whether to stay at the last revision when there are not enough.
  func ascend(
    from start: Int?, _ specifier: RevisionSpecifier, within lineage: NodeSet? = nil, clamped: Bool
  ) throws(RevisionError) -> Int? {
    var current = start
    for _ in 0..<(specifier.offset ?? 0).magnitude {
      let above = current.map { Array(children[$0]) } ?? baseNumbers
      let candidates = above.filter { lineage?.contains($0) ?? true }
      if candidates.count > 1 { throw .ambiguousStep(specifier.text, candidates: names(candidates)) }
      guard let next = candidates.first else {
        if clamped, current != nil { return current }
        throw .outOfRange(specifier.text)
      }
      current = next
    }
    return current
  }

  /// Goes down from a revision; nil is base.
  ///
  /// - Parameter clamped: whether to stay at base when there are not enough revisions.
  func descend(
    from start: Int?, _ specifier: RevisionSpecifier, clamped: Bool
  ) throws(RevisionError) -> Int? {
    guard start != nil else { throw .outOfRange(specifier.text) }
    var current = start
    for _ in 0..<(specifier.offset ?? 0).magnitude {
      guard let number = current else {
        if clamped { return nil }
        throw .outOfRange(specifier.text)
      }
      let below = parents[number]
      if below.count > 1 { throw .ambiguousStep(specifier.text, candidates: names(below)) }
      current = below.first
    }
    return current
  }

  /// What `-2` or `branch@-2` names where no run gives the start: so many revisions below each head.
  func numbersBelowHeads(_ specifier: RevisionSpecifier, clamped: Bool) throws(RevisionError) -> [Int] {
    guard specifier.point == .start, let offset = specifier.offset, offset < 0 else {
      throw .relativeNotAllowed(specifier.text)
    }
    var result: [Int] = []
    for head in related(effectiveHeadNumbers, to: try branchNumber(specifier)) {
      if let number = try descend(from: head, specifier, clamped: clamped) { result.append(number) }
    }
    return result
  }
}
