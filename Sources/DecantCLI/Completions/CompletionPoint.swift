/// Where a word stands on a command line that is not finished.
struct CompletionPoint {
  /// The command, where one is named.
  var command: Command?
  /// What the words before say.
  var parsed: ParsedArguments
  /// The option whose value the word is; nil where it is another word.
  var option: CommandOption?
  /// What the word is as an argument; nil where there is room for none.
  var operand: Operand?
  /// The options that may stand here; none behind a `--`.
  var options: [CommandOption]
}

extension CommandLineParser {
  /// Where the word stands that comes behind others; what is wrong with those is passed over.
  static func point(behind words: [String], commands: [Command]) -> CompletionPoint {
    var parser = CommandLineParser(commands: commands, rest: words[...])
    var open: CommandOption?
    while !parser.rest.isEmpty {
      do {
        _ = try parser.takeNext()
      } catch let error as UsageError {
        if case .missingValue(let option, next: nil) = error.problem, parser.rest.isEmpty { open = option }
      } catch {}
    }
    return CompletionPoint(
      command: parser.command, parsed: parser.parsed, option: open, operand: parser.openOperand,
      options: parser.takesOnlyOperands ? [] : parser.options)
  }
}
