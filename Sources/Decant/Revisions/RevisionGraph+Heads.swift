extension RevisionGraph {
  /// What `heads` lists: the revisions that are no down revision of another.
  ///
  /// - Parameter resolvingDependencies: whether those that another one depends on are left out.
  public func listHeads(resolvingDependencies: Bool = false) -> RevisionListing {
    RevisionListing(self, resolvingDependencies ? effectiveHeadNumbers : headNumbers, style: .heads)
  }
}
