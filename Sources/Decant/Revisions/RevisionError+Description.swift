extension RevisionError: CustomStringConvertible {
  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .brokenGraph(let problems):
      problems.map(\.description).joined(separator: "\n")
    case .malformedSpecifier(let text):
      "'\(text)' names no revision; write an identifier, head, heads, base, label@head, +2 or -1"
    case .malformedRange(let text):
      "'\(text)' is no range; write START:END, START: or :END"
    case .rangeNeeded(let text):
      "'\(text)' has no colon; write START:\(text), :\(text) or \(text):"
    case .startNeeded(let text):
      "'\(text)' does not say where the database stands; write START:\(text), where START is its revision, "
        + "or head:\(text)"
    case .relativeNotAllowed(let text):
      "'\(text)' is relative, which is not possible here; name the revision itself"
    case .oneRevisionNeeded(let text):
      "'\(text)' does not agree on the one revision that there can be here"
    case .unknownRevision(let name, let nearest):
      "there is no revision or label '\(name)'\(suggestion(nearest))\(abbreviationHint(name))"
    case .ambiguousRevision(let name, let candidates):
      "'\(name)' is the beginning of several names, write more of one: \(shortList(candidates))"
    case .notOnBranch(let id, let text):
      "'\(text)': revision \(id) is not on that branch; name another, or leave the branch out"
    case .severalHeads(let text, let heads):
      "'\(text)' means several heads where one is needed; name one: \(shortList(heads))"
    case .outOfRange(let text):
      "'\(text)' leads out of the graph: there are not so many revisions that way"
    case .ambiguousStep(let text, let candidates):
      "'\(text)' can go several ways; name a branch or one of these: \(shortList(candidates))"
    case .ambiguousStart(let text, let starts):
      "'\(text)' could count from several revisions; name a branch or start from one: \(shortList(starts))"
    case .notAncestor(let text):
      "'\(text)' does not lead from a revision up to one that comes after it"
    case .notADowngradeTarget(let text):
      "'\(text)' is not below the start, so no downgrade leads to it"
    case .overlapping(let id):
      "revision \(id) is below another one that is named together with it; leave it out"
    }
  }

  private func abbreviationHint(_ name: String) -> String {
    name.unicodeScalars.count < RevisionGraph.shortestAbbreviated
      ? " (names of fewer than \(RevisionGraph.shortestAbbreviated) characters cannot be abbreviated)" : ""
  }
}
