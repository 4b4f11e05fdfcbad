internal import Decant

extension UsageError: CustomStringConvertible {
  /// What is wrong, and what to write instead.
  package var description: String { problem.description }
}

extension UsageError.Problem: CustomStringConvertible {
  /// What is wrong, and what to write instead.
  package var description: String {
    switch self {
    case .missingCommand(let known):
      "no command is named; the commands are \(list(known, "and"))"
    case .unknownCommand(let name, let nearest, let known):
      "unknown command '\(name)'" + (nearest.map(didYouMean) ?? "; the commands are \(list(known, "and"))")
    case .unknownOption(let name, let nearest):
      "unknown option '\(name)'" + didYouMean(nearest)
    case .foreignOption(let name, let commands, nil):
      "'\(name)' is an option of \(list(commands, "and")); write it behind that command"
    case .foreignOption(let name, let commands, let command?):
      "'\(name)' is an option of \(list(commands, "and")), not of \(command)"
    case .missingValue(let option, let next):
      "'--\(option.name)' needs a value" + howToGive(option, next)
    case .unexpectedValue(let option, let value):
      "'--\(option.name)' takes no value, but is given '\(value)'"
    case .repeatedOption(let option):
      "'--\(option.name)' is given twice; give it once"
    case .unknownChoice(let value, let source, let known):
      "\(source) does not know '\(value)'"
        + (suggestedName(for: value, in: known).map { didYouMean($0) + " It" } ?? "; it")
        + " takes \(list(known, "or"))"
    case .unknownEnvironment(let name, nil, _, _):
      "there is no environment '\(name)', since there is no settings file; name it with '--config'"
    case .unknownEnvironment(let name, let file?, _, []):
      "there is no environment '\(name)': '\(file)' has no 'environments'"
    case .unknownEnvironment(let name, let file?, let nearest, let known):
      "there is no environment '\(name)' in '\(file)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; it has \(list(known, "and"))")
    case .notNumber(let value, let source):
      "\(source) needs a whole number from 1 on, but is given '\(value)'"
    case .notList(let value, let source):
      "\(source) needs one value, or several as an array in JSON, but is given '\(value)'"
    case .conflictingOptions(let one, let other):
      "'--\(one.name)' and '--\(other.name)' exclude each other; give one of them"
    case .severalScripts(let names):
      "\(names.count) scripts (\(list(names, "and"))) need a directory to go to: "
        + "--\(CommonOptions.outputDirectory.name) DIR"
    case .severalMaps(let schemas):
      "'--\(CommonOptions.schemaMap.name)' gives several schemas for each of "
        + "\(list(schemas.map { "'\($0)'" }, "and")); give several for one of them alone"
    case .missingBaseline(let dialect, let known):
      "there is no baseline of \(dialect), but of \(list(known, "and")); "
        + "add one, as 'state --dialect \(dialect) --save FILE' writes it"
    case .severalEnvironments(let names):
      "the command is about one environment, but \(list(names, "and")) are meant"
    case .notPair(let value, let option):
      "'--\(option.name)' needs \(CommandOption.Value.pair.placeholder), but is given '\(value)'"
    case .missingOption(let option, let known):
      "'--\(option.name)' is missing; write '--\(option.name) \(option.value?.placeholder ?? "")'"
        + (option.variable.map { " or set \($0)" } ?? "")
        + (known.isEmpty ? "" : "; it takes \(list(known, "or"))")
    case .badSetting(let name, let value, let problem, let known):
      "the option '\(name)' " + words(for: problem, name, value, known)
    case .badFileTemplate(let template, let problem):
      "'--\(ProjectOptions.fileTemplate.name) \(template)': \(problem)"
    case .noPackage(let path):
      "there is no Decant in '\(path)'; give the directory of a checkout, or a URL, to '--package'"
    case .conflictingTemplate(let option, let template):
      "'--\(option.name)' is not for '--\(ProjectOptions.template.name) \(template.rawValue)'; leave it out"
    case .otherProgram:
      "the migrations of this project are written in Swift and known to its own program alone; run that, as "
        + "'swift run NAME'"
    case .missingOperand(let operand):
      "\(operand.name) is missing" + explanation(of: operand)
    case .unexpectedOperand(let value, let operand):
      "unexpected argument '\(value)'" + (operand.map { "; \($0.name) is given once" } ?? "")
    }
  }
}

/// What is wrong with a setting that is given as text.
private func words(
  for problem: DocumentError.Problem, _ name: String, _ value: String, _ known: [String]
) -> String {
  switch problem {
  case .unknownName(_, _, let nearest):
    "is not known" + (nearest.map(didYouMean) ?? "; there are \(list(known, "and"))")
  case .wrongType("string", _):
    "needs a text; write '\(name)=\"\(value)\"' with its quotes"
  case .wrongType(let expected, _):
    "needs \(expected == "boolean" ? "true or false" : "a \(expected)"), but is given '\(value)'"
  default:
    "cannot be '\(value)': \(problem)"
  }
}

/// What the help text says, without the point at its end.
private func explanation(of operand: Operand) -> String {
  operand.help.isEmpty ? "" : ": \(operand.help.hasSuffix(".") ? "\(operand.help.dropLast())" : operand.help)"
}

private func didYouMean(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }

private func howToGive(_ option: CommandOption, _ next: String?) -> String {
  guard let next else { return option.value.map { ": --\(option.name) \($0.placeholder)" } ?? "" }
  return "; if '\(next)' is the value, write '--\(option.name)=\(next)'"
}

/// The words with commas, and the last two with a conjunction.
private func list(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}
