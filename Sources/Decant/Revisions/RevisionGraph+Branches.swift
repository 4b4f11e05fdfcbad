extension RevisionGraph {
  /// What `branches` lists: each branch point, newest first; the text has the revisions right above it too.
  public func listBranches() -> RevisionListing {
    let all = newestFirst(NodeSet(count: headers.count, isFull: true))
    return RevisionListing(self, all.filter(isBranchPoint), style: .branches)
  }

  /// Whether several revisions have this one as down revision.
  func isBranchPoint(_ number: Int) -> Bool { children[number].count > 1 }

  /// Whether a revision has several down revisions.
  func isMergePoint(_ number: Int) -> Bool { parents[number].count > 1 }

  /// The revisions right above one, in the order of their identifiers.
  func sortedChildren(of number: Int) -> [Int] {
    children[number].sorted { headers[$0].id < headers[$1].id }
  }
}
