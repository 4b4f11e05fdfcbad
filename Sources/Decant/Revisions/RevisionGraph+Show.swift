extension RevisionGraph {
  /// The text of `show`: a paragraph for each revision that a text names.
  ///
  /// - Throws: what is wrong with the text, or with the name in it.
  public func show(_ text: String) throws(RevisionError) -> String {
    let numbers = try numbers(RevisionSpecifier(text))
    let text = RevisionText(self)
    return numbers.reduce(into: "") { output, number in
      output += text.paragraph(number) + "\n"
    }
  }
}
