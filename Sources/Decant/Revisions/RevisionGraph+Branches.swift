extension RevisionGraph {
  /// The text of `branches`: each branch point, newest first, with the revisions right above it.
  ///
  /// - Parameter verbose: whether branch points get a paragraph, and the revisions above them their summary.
  public func listBranches(verbose: Bool = false) -> String {
    let text = RevisionText(self)
    var output = ""
    for number in newestFirst(NodeSet(count: headers.count, isFull: true)) where text.isBranchPoint(number) {
      output += (verbose ? text.paragraph(number) : text.line(number, .tree)) + "\n"
      let indent = String(repeating: " ", count: headers[number].id.unicodeScalars.count)
      for child in text.children(of: number) {
        output += "\(indent) -> \(text.line(child, verbose ? [.tree, .summary] : .tree))\n"
      }
      output += "\n"
    }
    return output
  }
}
