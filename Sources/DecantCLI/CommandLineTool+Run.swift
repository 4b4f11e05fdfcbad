extension CommandLineTool {
  /// Does what the arguments say; the name of the program is not among them.
  package func run(_ arguments: [String], on console: Console) -> ExitStatus {
    if arguments.first == Self.completionWord {
      return (try? answer(complete(arguments.dropFirst(), on: console), on: console)) ?? .output
    }
    var messages = Messages(program: name, console: console, settings: Settings())
    var command: Command?
    do {
      switch try CommandLineParser.parse(arguments, commands: commands) {
      case .help(let topic, let arguments):
        let style = console.styleOfAnswers(try colorChoice(arguments, console))
        return try answer(HelpText(self, style: style).text(about: topic), on: console)
      case .version:
        return try answer("\(name) \(version)\n", on: console)
      case .run(let named, let arguments):
        command = named
        let sources = try SettingSources(arguments: arguments, variables: console.environment).readingFile()
        let environments = try sources.settings()
        messages = Messages(program: name, console: console, settings: environments.first ?? Settings())
        var context = Context(
          project: project, environments: environments, sources: sources, console: console,
          messages: messages,
          progress: console.progressLine(of: named.name, environments.first ?? Settings()))
        return try named.perform(arguments, &context)
      }
    } catch {
      messages.error(text(of: error, command))
      return ExitStatus(error)
    }
  }

  private func answer(_ text: String, on console: Console) throws -> ExitStatus {
    var output = OutputSpool(temporaryDirectory: console.temporaryDirectory)
    try output.write(text)
    return ExitStatus(try output.commit(to: console.output))
  }

  /// What is asked for before any settings file is read: help comes also where that is at fault.
  private func colorChoice(_ arguments: ParsedArguments, _ console: Console) throws -> ColorChoice {
    let sources = SettingSources(arguments: arguments, variables: console.environment)
    return try sources.find(CommonOptions.color).flatMap { ColorChoice(rawValue: $0.text) } ?? .auto
  }

  private func text(of error: any Error, _ command: Command?) -> String {
    guard let error = error as? UsageError else { return "\(error)" }
    let about = [name, error.command ?? command?.name].compactMap { $0 }.joined(separator: " ")
    return "\(error)\nSee '\(about) --help'."
  }
}

extension Command {
  /// Runs the command and writes its output; in the end the terminal has no line of progress.
  fileprivate func perform(_ arguments: ParsedArguments, _ context: inout Context) throws -> ExitStatus {
    defer { context.progress?.erase() }
    try run(arguments, &context)
    context.progress?.erase()
    return ExitStatus(try context.commit())
  }
}
