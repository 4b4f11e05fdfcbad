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
  /// The file of the program that runs; nil where it is not known.
  package var program: String?
  /// Whether a person reads the errors on a terminal.
  package var errorsAreOnTerminal: Bool
  /// The terminal that answers are shown on; nil where they go elsewhere.
  package var terminal: Terminal?
  /// The time that has gone by since some moment.
  package var clock: @Sendable () -> Duration

  /// Makes a console; by default that of the process, with an empty environment.
  package init(
    input: Int32 = 0, output: Int32 = 1, errors: Int32 = 2, environment: [String: String] = [:],
    program: String? = nil, errorsAreOnTerminal: Bool = false, terminal: Terminal? = nil,
    clock: @escaping @Sendable () -> Duration = Self.monotonicClock()
  ) {
    self.input = input
    self.output = output
    self.errors = errors
    self.environment = environment
    self.program = program
    self.errorsAreOnTerminal = errorsAreOnTerminal
    self.terminal = terminal
    self.clock = clock
  }

  /// The time since now.
  package static func monotonicClock() -> @Sendable () -> Duration {
    let start = ContinuousClock.now
    return { start.duration(to: .now) }
  }

  /// Where a file is made for output that is too long for the memory.
  package var temporaryDirectory: String {
    environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }
}

extension Console {
  /// How help is set off.
  func styleOfHelp(_ choice: ColorChoice) -> TextStyle {
    TextStyle(isColored: isColored(choice, onTerminal: terminal != nil))
  }

  /// How errors are set off.
  func styleOfErrors(_ choice: ColorChoice) -> TextStyle {
    TextStyle(isColored: isColored(choice, onTerminal: errorsAreOnTerminal))
  }

  /// Whether a text is coloured that may go to a terminal.
  func isColored(_ choice: ColorChoice, onTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: onTerminal && understandsEscapes && environment["NO_COLOR", default: ""].isEmpty
    }
  }

  /// The line that says how far a run of a command is; nil where nobody watches, or more is said than that.
  func progressLine(of command: String, _ settings: Settings) -> ProgressLine? {
    guard errorsAreOnTerminal, understandsEscapes, !settings.isQuiet, !settings.isVerbose else { return nil }
    let errors = errors
    return ProgressLine(command: command, clock: clock) { text in
      try? writeAll(Array(text.utf8).span.bytes, to: errors)
    }
  }

  /// Whether a terminal can do more than print.
  private var understandsEscapes: Bool { environment["TERM"] != "dumb" }
}
