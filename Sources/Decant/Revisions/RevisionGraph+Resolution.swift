extension RevisionGraph {
  /// The revisions that a text names: one, none for `base`, several for `heads` and `-1`.
  ///
  /// - Throws: what is wrong with the text, or with the name in it.
  public func revisions(named text: String) throws(RevisionError) -> [RevisionHeader] {
    try numbers(RevisionSpecifier(text)).map { headers[$0] }
  }

  /// The revisions that a specifier names.
  ///
  /// - Parameter clamped: whether counting down from the heads may end at base before it is over.
  func numbers(_ specifier: RevisionSpecifier, clamped: Bool = false) throws(RevisionError) -> [Int] {
    if specifier.offset != nil {
      return try numbersBelowHeads(specifier, clamped: clamped)
    }
    let branch = try branchNumber(specifier)
    switch specifier.point {
    case .start, .base:
      return []
    case .heads where branch == nil:
      return effectiveHeadNumbers
    case .heads:
      return related(headNumbers, to: branch)
    case .head:
      let heads = related(headNumbers, to: branch)
      if heads.count > 1 { throw .severalHeads(specifier.text, heads: names(heads)) }
      return heads
    case .name(let name):
      let number = try number(name, branch: branch)
      if related([number], to: branch).isEmpty {
        throw .notOnBranch(headers[number].id, text: specifier.text)
      }
      return [number]
    }
  }

  /// The one revision that an absolute specifier names; nil for base.
  func number(_ specifier: RevisionSpecifier) throws(RevisionError) -> Int? {
    if specifier.offset != nil { throw .relativeNotAllowed(specifier.text) }
    let found = try numbers(specifier)
    if found.count > 1 { throw .severalHeads(specifier.text, heads: names(found)) }
    return found.first
  }

  /// The revisions that specifiers name, each once; several have to be on different branches.
  func numbers(_ specifiers: [RevisionSpecifier], clamped: Bool = false) throws(RevisionError) -> [Int] {
    var result: [Int] = []
    for specifier in specifiers { result += try numbers(specifier, clamped: clamped) }
    return try independent(result)
  }

  /// The revision that carries the label before the `@`, or has that identifier.
  func branchNumber(_ specifier: RevisionSpecifier) throws(RevisionError) -> Int? {
    guard let branch = specifier.branch else { return nil }
    return try number(branch, branch: nil)
  }

  private func number(_ name: String, branch: Int?) throws(RevisionError) -> Int {
    switch matches(name, branch: branch) {
    case .one(let number): return number
    case .several(let names): throw .ambiguousRevision(name, candidates: names)
    case .none: throw .unknownRevision(name, nearest: nearestName(to: name, in: allNames))
    }
  }
}
