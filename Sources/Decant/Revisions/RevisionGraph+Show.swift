extension RevisionGraph {
  /// What `show` lists: the revisions that a text names.
  ///
  /// - Throws: what is wrong with the text, or with the name in it.
  public func show(_ text: String) throws(RevisionError) -> RevisionListing {
    RevisionListing(self, try numbers(RevisionSpecifier(text)), style: .show)
  }
}
