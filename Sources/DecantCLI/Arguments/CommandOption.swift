/// What follows `--` on a command line, declared: a flag, or an option that takes a value.
package struct CommandOption: Equatable, Sendable {
  /// What an option takes.
  package enum Value: Equatable, Sendable {
    /// Any text that is not empty; the name stands for it in help texts.
    case text(String)
    /// One of these words.
    case choice([String])
    /// A key and a value, `KEY=VALUE`.
    case pair

    /// What stands for the value in help texts.
    package var placeholder: String {
      switch self {
      case .text(let name): name
      case .choice(let words): words.joined(separator: "|")
      case .pair: "KEY=VALUE"
      }
    }
  }

  /// The long name, without `--`.
  package var name: String
  /// The letter that is written after a single `-`.
  package var letter: Character?
  /// What the option takes; nil for a flag.
  package var value: Value?
  /// What the value names, where a shell can offer some.
  package var subject: Subject?
  /// Whether it may be given more than once.
  package var isRepeatable: Bool
  /// Whether one value may hold several, with commas between them.
  package var hasCommas: Bool
  /// The environment variable that gives the value where the command line has none.
  package var variable: String?
  /// What it is for, as a sentence of the help text.
  package var help: String

  /// Makes a declaration; without a value it is that of a flag.
  package init(
    _ name: String, _ letter: Character? = nil, value: Value? = nil, naming subject: Subject? = nil,
    isRepeatable: Bool = false, hasCommas: Bool = false, variable: String? = nil, help: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.subject = subject
    self.isRepeatable = isRepeatable
    self.hasCommas = hasCommas
    self.variable = variable
    self.help = help
  }

  /// Its key in a settings file: `output_dir` for `--output-dir`.
  package var key: String { String(name.map { $0 == "-" ? "_" : $0 }) }
}
