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

  /// The help text of a command; without one, that of the program.
  func text(of command: Command?) -> String {
    let sections = command.map { details(of: $0) } ?? overview
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var overview: [[String]] {
    [
      wrapped(tool.summary + ".", to: HelpTable.width),
      usage("\(tool.name) COMMAND [OPTIONS]"),
      section("Commands", tool.commands.map { HelpTable.Row(term: $0.usage, text: $0.summary) }),
      section("Common options", CommonOptions.withoutCommand.map(row)),
      dialects,
      ["See '\(tool.name) help COMMAND' for what a command takes, with examples."],
    ]
  }

  private var dialects: [String] {
    let names = tool.project.dialects.map(\.name).joined(separator: ", ")
    return names.isEmpty
      ? [] : [style(.title, "Dialects:")] + wrapped(names, to: HelpTable.width - 2).map { "  \($0)" }
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
        examples(of: command),
        section("Common options", CommonOptions.all.map(row)),
      ]
  }

  private func usage(_ text: String) -> [String] { ["\(style(.title, "Usage:")) \(text)"] }

  private func section(_ title: String, _ rows: [HelpTable.Row]) -> [String] {
    rows.isEmpty ? [] : [style(.title, "\(title):")] + HelpTable(rows: rows, style: style).lines
  }

  private func row(_ option: CommandOption) -> HelpTable.Row {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.value.map { " \($0.placeholder)" } ?? ""
    let variable = option.variable.map { " [\($0)]" } ?? ""
    return HelpTable.Row(term: "\(letter)--\(option.name)\(value)", text: option.help + variable)
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

extension Command.Example {
  /// The whole command line; the program is its first word unless it is named elsewhere.
  fileprivate var commandLine: String {
    arguments.contains("{program}") ? arguments : "{program} \(arguments)"
  }
}
