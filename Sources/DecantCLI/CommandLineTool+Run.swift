extension CommandLineTool {
  /// Does what the arguments say; the name of the program is not among them.
  package func run(_ arguments: [String], on console: Console) -> ExitStatus {
    var messages = Messages(program: name, console: console, settings: Settings())
    var command: Command?
    do {
      switch try CommandLineParser.parse(arguments, commands: commands) {
      case .help(let command):
        return try answer(HelpText(self).text(of: command), on: console)
      case .version:
        return try answer("\(name) \(version)\n", on: console)
      case .run(let named, let arguments):
        command = named
        let sources = try SettingSources(arguments: arguments, variables: console.environment).readingFile()
        let environments = try sources.settings()
        messages = Messages(program: name, console: console, settings: environments.first ?? Settings())
        var context = Context(
          project: project, environments: environments, sources: sources, console: console, messages: messages
        )
        return ExitStatus(try context.run(named, arguments))
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

  private func text(of error: any Error, _ command: Command?) -> String {
    guard let error = error as? UsageError else { return "\(error)" }
    let about = [name, error.command ?? command?.name].compactMap { $0 }.joined(separator: " ")
    return "\(error)\nSee '\(about) --help'."
  }
}
