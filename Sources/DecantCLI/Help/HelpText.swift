/// Writes the help texts of a program from the declarations of its commands.
struct HelpText {
  private let tool: CommandLineTool

  /// Makes the help texts of a program.
  init(_ tool: CommandLineTool) { self.tool = tool }

  /// The help text of a command; without one, that of the program.
  func text(of command: Command?) -> String {
    let sections = command.map { details(of: $0) } ?? overview
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var overview: [[String]] {
    [
      wrapped(tool.summary, to: HelpTable.width),
      ["Usage: \(tool.name) COMMAND [OPTIONS]"],
      section("Commands", tool.commands.map { HelpTable.Row(term: $0.usage, text: $0.summary) }),
      section("Common options", CommonOptions.withoutCommand.map(row)),
      ["See '\(tool.name) help COMMAND' for what a command takes, with examples."],
    ]
  }

  private func details(of command: Command) -> [[String]] {
    let operand = command.operand.map { [HelpTable.Row(term: $0.name, text: $0.help)] } ?? []
    let paragraphs = [command.summary + "."] + command.details
    return [["Usage: \(tool.name) \(command.name) [OPTIONS]\(command.operand.map { " \($0.usage)" } ?? "")"]]
      + paragraphs.map { wrapped($0, to: HelpTable.width) }
      + [
        section("Arguments", operand),
        section("Options", command.options.map(row)),
        section("Common options", CommonOptions.all.map(row)),
        examples(of: command),
      ]
  }

  private func section(_ title: String, _ rows: [HelpTable.Row]) -> [String] {
    rows.isEmpty ? [] : ["\(title):"] + HelpTable(rows: rows).lines
  }

  private func row(_ option: CommandOption) -> HelpTable.Row {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let value = option.value.map { " \($0.placeholder)" } ?? ""
    let variable = option.variable.map { " [\($0)]" } ?? ""
    return HelpTable.Row(term: "\(letter)--\(option.name)\(value)", text: option.help + variable)
  }

  private func examples(of command: Command) -> [String] {
    if command.examples.isEmpty { return [] }
    return ["Examples:"]
      + command.examples.flatMap { ["  # \($0.purpose)", "  \(tool.name) \($0.arguments)"] }
  }
}

extension Command {
  /// The command with what it takes, as the list of commands shows it.
  fileprivate var usage: String { operand.map { "\(name) \($0.usage)" } ?? name }
}
