internal import Decant

extension Completer {
  /// What can stand in the place of one revision.
  func revisions(_ word: String, _ point: CompletionPoint) -> CompletionAnswer {
    CompletionAnswer(words: graph(of: point).map { specifiers($0, behind: word) } ?? [])
  }

  /// What can stand in the place of a range: its start where it is needed and not yet there, else its end.
  func range(_ word: String, needsStart: Bool, _ point: CompletionPoint) -> CompletionAnswer {
    guard let graph = graph(of: point) else { return CompletionAnswer() }
    let separator = word.lastIndex { $0 == ":" || $0 == "," }
    let prefix = separator.map { word[...$0] } ?? ""
    var words = specifiers(graph, behind: String(word[prefix.endIndex...]))
    let isStart = needsStart && !prefix.contains(":")
    if isStart { for place in words.indices { words[place].text += ":" } }
    return CompletionAnswer(kind: isStart ? .beginnings : .words, words: words).behind(String(prefix))
  }

  /// The graph of the migrations that the words before name; nil where there are none to be read.
  private func graph(of point: CompletionPoint) -> RevisionGraph? {
    guard let settings = settings(of: point) else { return nil }
    return try? tool.project.graph(of: settings)
  }

  /// The ways to name a revision: by place, by label, by identifier, the newest first; behind `LABEL@` the
  /// places in that branch.
  private func specifiers(_ graph: RevisionGraph, behind word: String) -> [CompletionAnswer.Word] {
    if let at = word.firstIndex(of: "@") {
      return ["head", "heads", "base"].map { CompletionAnswer.Word(text: "\(word[...at])\($0)") }
    }
    let heads = graph.heads
    let newest = graph.headersNewestFirst
    let places = [
      heads.count == 1 ? CompletionAnswer.Word(text: "head", help: "The newest revision, \(heads[0])") : nil,
      CompletionAnswer.Word(text: "heads", help: "All revisions that nothing follows"),
      CompletionAnswer.Word(text: "base", help: "The empty database"),
    ]
    let labels = newest.flatMap { header in
      header.branchLabels.flatMap { label in
        [
          CompletionAnswer.Word(text: "\(label)@head", help: "The newest revision of the branch \(label)"),
          CompletionAnswer.Word(text: label, help: "The revision \(header.id)"),
        ]
      }
    }
    let identifiers = newest.map {
      CompletionAnswer.Word(text: $0.id, help: $0.message == nil ? "" : $0.summary)
    }
    return places.compactMap(\.self) + labels + identifiers
  }
}
