internal import Decant

/// Writes the help texts of a program from the declarations of its commands.
struct HelpText {
  private let tool: CommandLineTool
  private let style: TextStyle

  /// Makes the help texts of a program.
  init(_ tool: CommandLineTool, style: TextStyle) {
    self.tool = tool
    self.style = style
  }

  /// The help text about a topic.
  func text(about topic: HelpTopic) -> String {
    let sections =
      switch topic {
      case .program: overview
      case .command(let command): details(of: command)
      case .options: options
      }
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var overview: [[String]] {
    [
      wrapped(tool.summary + ".", to: HelpTable.width),
      usage("\(tool.name) COMMAND [OPTIONS]"),
      section("Commands", tool.commands.map { HelpTable.Row(term: $0.usage, text: $0.summary) }),
      section("Common options", names: CommonOptions.withoutCommand.map(\.usage)),
      section("Dialects", names: tool.project.dialects.map(\.name)),
      [
        "See '\(tool.name) help COMMAND' for what a command takes, with examples, and",
        "'\(tool.name) help \(CommandLineParser.optionsTopic)' for what the common options mean.",
      ],
    ]
  }

  private func details(of command: Command) -> [[String]] {
    let operand = command.operand.map { [HelpTable.Row(term: $0.name, text: $0.help)] } ?? []
    let paragraphs = [command.summary + "."] + command.details
    let operandUsage = command.operand.map { " \($0.usage)" } ?? ""
    return [usage("\(tool.name) \(command.name) [OPTIONS]\(operandUsage)")]
      + paragraphs.map { wrapped(named($0), to: HelpTable.width) }
      + [
        section("Arguments", operand),
        section("Options", command.options.map(row)),
        section(
          "Common options (see '\(tool.name) help \(CommandLineParser.optionsTopic)')",
          names: CommonOptions.all.map(\.usage)),
        examples(of: command),
      ]
  }

  private var options: [[String]] {
    [
      usage("\(tool.name) COMMAND [OPTIONS]"),
      wrapped(
        "These options go with every command, before or behind it. A value comes from the command line, else "
          + "from the variable in brackets, else from the settings file.", to: HelpTable.width),
      section("Common options", CommonOptions.withoutCommand.map(row)),
    ]
  }

  private func usage(_ text: String) -> [String] { ["\(style(.title, "Usage:")) \(text)"] }

  private func section(_ title: String, _ rows: [HelpTable.Row]) -> [String] {
    rows.isEmpty ? [] : [style(.title, "\(title):")] + HelpTable(rows: rows, style: style).lines
  }

  private func section(_ title: String, names: [String]) -> [String] {
    if names.isEmpty { return [] }
    let items = names.dropLast().map { $0 + "," } + names.suffix(1)
    return [style(.title, "\(title):")] + wrapped(items, to: HelpTable.width - 2).map { "  \($0)" }
  }

  private func row(_ option: CommandOption) -> HelpTable.Row {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let variable = option.variable.map { " [\($0)]" } ?? ""
    return HelpTable.Row(term: letter + option.usage, text: option.help + variable)
  }

  /// The text with the name of the program in the place of `{program}`.
  private func named(_ text: String) -> String {
    text.split(separator: "{program}", omittingEmptySubsequences: false).joined(separator: tool.name)
  }

  private func examples(of command: Command) -> [String] {
    if command.examples.isEmpty { return [] }
    return [style(.title, "Examples:")]
      + command.examples.flatMap { example in
        [
          "  \(style(.remark, "# \(example.purpose)"))",
          "  \(style(.name, named(example.commandLine)))",
        ]
      }
  }
}

extension Command {
  /// The command with what it takes, as the list of commands shows it.
  fileprivate var usage: String { operand.map { "\(name) \($0.usage)" } ?? name }
}

extension CommandOption {
  /// The option with what it takes.
  fileprivate var usage: String { "--\(name)\(value.map { " \($0.placeholder)" } ?? "")" }
}

extension Command.Example {
  /// The whole command line; the program is its first word unless it is named elsewhere.
  fileprivate var commandLine: String {
    arguments.contains("{program}") ? arguments : "{program} \(arguments)"
  }
}
