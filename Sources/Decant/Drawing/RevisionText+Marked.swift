extension RevisionText {
  /// One revision in a line of a drawing, in parts: `b2 (core) (head) add the account table`.
  ///
  /// Labels stand where they begin, and at the heads that they hold for: the lanes show the rest.
  func markedLine(_ number: Int) -> [MarkedText] {
    let header = graph.headers[number]
    let head = headMark(number)
    let labels = head.isEmpty ? header.branchLabels : labels(of: number)
    let labelMark = labels.isEmpty ? "" : " (\(visible(labels.joined(separator: ", "))))"
    return [
      MarkedText(text: visible(header.id), mark: .revision), MarkedText(text: labelMark, mark: .label),
      MarkedText(text: head, mark: .head), MarkedText(text: currentMark(number), mark: .current),
      MarkedText(text: " \(visible(header.summary))", mark: .plain),
    ]
  }

  /// What `markedLine` says before the summary: the identifier and its marks.
  func caption(_ number: Int) -> String { markedLine(number).dropLast().map(\.text).joined() }

  /// Everything about one revision, a line for each of the paragraph.
  func markedParagraph(_ number: Int) -> [[MarkedText]] {
    visible(paragraph(number), keepingLines: true).split(separator: "\n", omittingEmptySubsequences: false)
      .map { [MarkedText(text: String($0), mark: .plain)] }
  }
}
