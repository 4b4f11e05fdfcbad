/// What surrounds a run: where it reads and writes, and what the environment says.
package struct Console: Sendable {
  /// The descriptor that `-` is read from.
  package var input: Int32
  /// The descriptor of answers and SQL.
  package var output: Int32
  /// The descriptor of errors and notices.
  package var errors: Int32
  /// The environment variables that a run looks at.
  package var environment: [String: String]
  /// Whether a person reads the answers on a terminal.
  package var outputIsOnTerminal: Bool
  /// Whether a person reads the errors on a terminal.
  package var errorsAreOnTerminal: Bool

  /// Makes a console; by default that of the process, with an empty environment.
  package init(
    input: Int32 = 0, output: Int32 = 1, errors: Int32 = 2, environment: [String: String] = [:],
    outputIsOnTerminal: Bool = false, errorsAreOnTerminal: Bool = false
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.environment = environment
    self.outputIsOnTerminal = outputIsOnTerminal
    self.errorsAreOnTerminal = errorsAreOnTerminal
  }

  /// Where a file is made for output that is too long for the memory.
  package var temporaryDirectory: String {
    environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// How help and other answers are set off.
  func styleOfAnswers(_ choice: ColorChoice) -> TextStyle { style(choice, onTerminal: outputIsOnTerminal) }

  /// How errors are set off.
  func styleOfErrors(_ choice: ColorChoice) -> TextStyle { style(choice, onTerminal: errorsAreOnTerminal) }

  private func style(_ choice: ColorChoice, onTerminal: Bool) -> TextStyle {
    switch choice {
    case .always: TextStyle(isColored: true)
    case .never: TextStyle(isColored: false)
    case .auto:
      TextStyle(isColored: onTerminal && understandsEscapes && environment["NO_COLOR", default: ""].isEmpty)
    }
  }

  /// Whether a terminal can do more than print.
  var understandsEscapes: Bool { environment["TERM"] != "dumb" }
}
