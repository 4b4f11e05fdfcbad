package import Decant

/// A command line that cannot be understood.
package struct UsageError: Error, Equatable, Sendable {
  /// What is wrong with it.
  package enum Problem: Equatable, Sendable {
    /// No command is named.
    case missingCommand(known: [String])
    /// No command has this name.
    case unknownCommand(String, nearest: String?, known: [String])
    /// No option has this name; both names are as they are written, dashes included.
    case unknownOption(String, nearest: String?)
    /// The option is one of other commands, or stands before its command.
    case foreignOption(String, commands: [String], command: String?)
    /// An option stands without its value; what follows it looks like another option.
    case missingValue(CommandOption, next: String?)
    /// A flag is given a value.
    case unexpectedValue(CommandOption, String)
    /// An option that counts once is given again.
    case repeatedOption(CommandOption)
    /// A value that is none of the words that the setting knows.
    case unknownChoice(String, source: String, known: [String])
    /// No environment of the settings file has this name; without a file there are none.
    case unknownEnvironment(String, file: String?, nearest: String?, known: [String])
    /// A value that should be a whole number from 1 on.
    case notNumber(String, source: String)
    /// A value that should be an array of texts in JSON.
    case notList(String, source: String)
    /// Two options that exclude each other.
    case conflictingOptions(CommandOption, CommandOption)
    /// Several scripts, where one goes to one place.
    case severalScripts([String])
    /// Several schemas that are each mapped to several.
    case severalMaps([String])
    /// A dialect for which none of the baselines is; the dialects for which they are.
    case missingBaseline(dialect: String, known: [String])
    /// Several environments, where a command is about one.
    case severalEnvironments([String])
    /// A value that should be `KEY=VALUE`.
    case notPair(String, CommandOption)
    /// An option that the command cannot do without, and the values that it takes, where they are known.
    case missingOption(CommandOption, known: [String] = [])
    /// A `--option` that the script or the dialect does not take.
    case badSetting(String, value: String, DocumentError.Problem, known: [String])
    /// A template for the names of files that cannot be understood.
    case badFileTemplate(String, FileNameTemplate.Problem)
    /// A directory that has to be a checkout of Decant, and is none.
    case noPackage(String)
    /// An option that belongs to projects of another form.
    case conflictingTemplate(CommandOption, ProjectTemplate)
    /// The migrations are written in Swift, and known to their own program alone.
    case otherProgram
    /// The command stands without what it needs.
    case missingOperand(Operand)
    /// More arguments than the command takes.
    case unexpectedOperand(String, Operand?)
  }

  /// What is wrong.
  package var problem: Problem
  /// The command that is spoken to, where it is known.
  package var command: String?

  /// Makes an error of its parts.
  package init(_ problem: Problem, command: String? = nil) {
    self.problem = problem
    self.command = command
  }
}
