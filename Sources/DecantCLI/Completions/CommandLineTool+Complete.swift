extension CommandLineTool {
  /// The word before the name of a shell and what it asks for; the scripts of `completions` use it.
  static let completionWord = "__complete"

  /// Answers a shell: a line for the kind of the answer, then one for each word that it can offer.
  ///
  /// - Parameter arguments: The name of the shell; then, for bash, the line up to the cursor and what bash takes
  ///   for the word there, for other shells the words of the line from the name of the program to the cursor.
  func complete(_ arguments: ArraySlice<String>, on console: Console) -> String {
    let shell = arguments.first.flatMap(Shell.init)
    let given = Array(arguments.dropFirst())
    switch shell {
    case nil: return ""
    case .bash: return completeInBash(given, console)
    case .zsh, .fish:
      let answer = Completer(tool: self, console: console).answer(
        for: given.last ?? "", behind: given.dropFirst().dropLast().map { $0.withHome(console) })
      return answer.lines { word in
        let parts = [word.text, word.help].filter { !$0.isEmpty }
        return shell == .fish
          ? parts.joined(separator: "\t") : parts.map(\.escapingColons).joined(separator: ":")
      }
    }
  }

  /// Bash replaces the word that it takes for that at the cursor, which begins at the last `=`, `:` or `@`, by
  /// one of the answer as it stands.
  private func completeInBash(_ given: [String], _ console: Console) -> String {
    let line = BashLine(given.first ?? "")
    let replaced = given.dropFirst().first ?? ""
    let word = line.words.last ?? ""
    let answer = Completer(tool: self, console: console).answer(
      for: word, behind: line.words.dropFirst().dropLast().map { $0.withHome(console) })
    return answer.beginning(with: word).lines {
      line.completed(replaced, with: String($0.text.dropFirst(word.count)))
    }
  }
}

extension CompletionAnswer {
  /// The words that begin so.
  fileprivate func beginning(with prefix: String) -> CompletionAnswer {
    CompletionAnswer(kind: kind, words: words.filter { $0.text.hasPrefix(prefix) })
  }

  /// The answer as lines; words that no line can hold are left out.
  fileprivate func lines(_ form: (Word) -> String) -> String {
    let lines = words.filter { $0.text == printable($0.text) && !$0.text.contains { "\n\t".contains($0) } }
      .map {
        form(Word(text: $0.text, help: oneLine($0.help)))
      }
    return ([kind.rawValue] + lines).joined(separator: "\n") + "\n"
  }

  private func oneLine(_ text: String) -> String {
    printable(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }
}

extension String {
  /// The word with the home directory in the place of the `~` that it begins with, which a shell would put there.
  fileprivate func withHome(_ console: Console) -> String {
    guard self == "~" || hasPrefix("~/"), let home = console.environment["HOME"] else { return self }
    return home + dropFirst()
  }

  /// The text as zsh wants it before a colon and the explanation.
  fileprivate var escapingColons: String {
    reduce(into: "") { $0 += $1 == ":" || $1 == "\\" ? "\\\($1)" : "\($1)" }
  }
}
