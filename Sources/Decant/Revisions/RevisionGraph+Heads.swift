extension RevisionGraph {
  /// The text of `heads`: the revisions that are no down revision of another.
  ///
  /// - Parameter verbose: whether each one gets a paragraph in place of a line.
  public func listHeads(verbose: Bool = false) -> String {
    let text = RevisionText(self)
    return headNumbers.reduce(into: "") { output, number in
      output += (verbose ? text.paragraph(number) : text.line(number, [])) + "\n"
    }
  }
}
