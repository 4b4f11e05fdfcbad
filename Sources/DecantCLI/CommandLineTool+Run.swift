extension CommandLineTool {
  /// Does what the arguments say; the name of the program is not among them.
  package func run(_ arguments: [String], on console: Console) -> ExitStatus {
    if arguments.first == Self.completionWord {
      return (try? answer(complete(arguments.dropFirst(), on: console), on: console)) ?? .output
    }
    var settings = Settings()
    settings.color = colorChoice(arguments, console)
    var messages = Messages(program: name, console: console, settings: settings)
    if arguments.isEmpty {
      messages.help(HelpText(self, style: messages.style).text(about: .program))
      return .usage
    }
    var command: Command?
    do {
      switch try CommandLineParser.parse(arguments, commands: commands) {
      case .help(let topic):
        let help = HelpText(self, style: console.styleOfHelp(settings.color))
        return try answer(help.text(about: topic), on: console)
      case .version:
        return try answer("\(name) \(version)\n", on: console)
      case .run(let named, let arguments):
        command = named
        let sources = try SettingSources(arguments: arguments, variables: console.environment).readingFile()
        let environments = try sources.settings()
        settings = environments.first ?? Settings()
        messages = Messages(program: name, console: console, settings: settings)
        var context = Context(
          project: project, environments: environments, sources: sources, console: console,
          messages: messages, progress: console.progressLine(of: named.name, settings))
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

  /// Whether colours are wanted, as far as the arguments and the environment say so, whatever else is wrong.
  private func colorChoice(_ arguments: [String], _ console: Console) -> ColorChoice {
    let parsed = CommandLineParser.point(behind: arguments, commands: commands).parsed
    let sources = SettingSources(arguments: parsed, variables: console.environment)
    let word = try? sources.find(CommonOptions.color)?.text
    return word.flatMap(ColorChoice.init) ?? .auto
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
    let delivery = try context.run(self, arguments)
    return delivery == .complete ? context.answer : ExitStatus(delivery)
  }
}
