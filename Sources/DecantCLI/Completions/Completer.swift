internal import Decant

/// Finds what can stand in the place of a word of the command line.
///
/// All comes from the declarations of the commands, and from the migrations that the words before name. The
/// answer has also words that do not begin as the given one does: the shell chooses, by its own rules.
struct Completer {
  let tool: CommandLineTool
  let console: Console

  /// What can stand behind words in the place of the last one.
  func answer(for word: String, behind words: [String]) -> CompletionAnswer {
    let point = CommandLineParser.point(behind: words, commands: tool.commands)
    if let option = point.option { return values(of: option, word, point) }
    if word.hasPrefix("-"), !point.options.isEmpty {
      guard let equals = word.firstIndex(of: "=") else { return CompletionAnswer(words: options(point)) }
      let option = point.options.first { "--\($0.name)" == word[..<equals] }
      let rest = String(word[word.index(after: equals)...])
      return option.map { values(of: $0, rest, point).behind(String(word[...equals])) } ?? CompletionAnswer()
    }
    if point.command == nil { return CompletionAnswer(words: commands(point)) }
    if point.parsed.has(CommonOptions.help) { return CompletionAnswer() }
    guard let operand = point.operand else { return CompletionAnswer(words: options(point)) }
    return names(of: operand.subject, word, point)
  }

  private func commands(_ point: CompletionPoint) -> [CompletionAnswer.Word] {
    let words = tool.commands.map { CompletionAnswer.Word(text: $0.name, help: $0.summary) }
    let other =
      point.parsed.has(CommonOptions.help)
      ? CompletionAnswer.Word(
        text: CommandLineParser.optionsTopic, help: "Show what the common options mean")
      : CompletionAnswer.Word(text: "help", help: "Show what a command takes, with examples")
    return words + [other]
  }

  /// The options that can still be given.
  private func options(_ point: CompletionPoint) -> [CompletionAnswer.Word] {
    point.options.filter { option in
      option.isRepeatable || !point.parsed.has(option) && point.parsed.values[option.name] == nil
    }.map { CompletionAnswer.Word(text: "--\($0.name)", help: $0.help) }
  }

  private func values(of option: CommandOption, _ word: String, _ point: CompletionPoint) -> CompletionAnswer
  {
    if option.hasCommas, let comma = word.lastIndex(of: ",") {
      return names(of: option.subject, word, point).behind(String(word[...comma]))
    }
    switch option.value {
    case .choice(let words): return CompletionAnswer(words: words.map { CompletionAnswer.Word(text: $0) })
    case .pair: return option.name == CommonOptions.option.name ? keys(point) : CompletionAnswer()
    default: return names(of: option.subject, word, point)
    }
  }

  private func names(of subject: Subject?, _ word: String, _ point: CompletionPoint) -> CompletionAnswer {
    switch subject {
    case nil: CompletionAnswer()
    case .file: CompletionAnswer(kind: .files)
    case .directory: CompletionAnswer(kind: .directories)
    case .word(let words): CompletionAnswer(words: words.map { CompletionAnswer.Word(text: $0) })
    case .dialect:
      CompletionAnswer(words: tool.project.dialects.map { CompletionAnswer.Word(text: $0.name) })
    case .environment: CompletionAnswer(words: environments(point).map { CompletionAnswer.Word(text: $0) })
    case .revision: revisions(word, point)
    case .range(let needsStart): range(word, needsStart: needsStart, point)
    }
  }
}

// MARK: - Settings

extension Completer {
  /// The settings of the words before, with those of the environment and the settings file; nil where some of
  /// them are not as they should be.
  func settings(of point: CompletionPoint) -> Settings? { try? sources(of: point)?.settings().first }

  private func sources(of point: CompletionPoint) -> SettingSources? {
    try? SettingSources(arguments: point.parsed, variables: console.environment).readingFile()
  }

  private func environments(_ point: CompletionPoint) -> [String] {
    let names = sources(of: point)?.configuration?.environments.compactMap(\.environment) ?? []
    return names.isEmpty ? [] : names + [CommonOptions.allEnvironments]
  }

  /// The keys of `--option`: those of the script, and of the dialects that are named or else of all.
  private func keys(_ point: CompletionPoint) -> CompletionAnswer {
    let names = settings(of: point)?.dialects ?? []
    let dialects = tool.project.dialects.filter { names.isEmpty || names.contains($0.name) }
    let keys = ScriptSettings.names + Set(dialects.flatMap(\.settings.keys)).sorted()
    return CompletionAnswer(kind: .beginnings, words: keys.map { CompletionAnswer.Word(text: "\($0)=") })
  }
}
