import Decant

/// What a command line asks for.
package enum Invocation: Sendable {
  /// A help text.
  case help(HelpTopic)
  /// The version of the program.
  case version
  /// A command with its arguments.
  case run(Command, ParsedArguments)
}

/// What a help text is about.
package enum HelpTopic: Sendable {
  /// The program: its commands.
  case program
  /// A command.
  case command(Command)
  /// The options that every command takes.
  case options
}

/// Understands a command line by the declarations of the commands.
///
/// Options stand before or after the arguments; the common ones also before the command. A name is never
/// shortened. After `--` everything is an argument; `-` and a minus with digits, as in `downgrade -1`, always
/// are.
package struct CommandLineParser {
  private let commands: [Command]
  private(set) var rest: ArraySlice<String>
  private(set) var command: Command?
  private(set) var parsed = ParsedArguments()
  /// Whether a `--` went before.
  private(set) var takesOnlyOperands = false
  private var isAboutOptions = false

  /// The word behind `help` for the options that every command takes.
  static let optionsTopic = "options"

  /// Understands the arguments of a process, without the name of the program.
  ///
  /// - Throws: `UsageError`.
  package static func parse(_ arguments: [String], commands: [Command]) throws -> Invocation {
    var parser = CommandLineParser(commands: commands, rest: arguments[...])
    do {
      return try parser.parse()
    } catch let error as UsageError {
      throw UsageError(error.problem, command: parser.command?.name)
    }
  }

  init(commands: [Command], rest: ArraySlice<String>) {
    self.commands = commands
    self.rest = rest
  }

  private mutating func parse() throws -> Invocation {
    while try takeNext() {}
    if parsed.has(CommonOptions.help) { return .help(topic) }
    if parsed.has(CommonOptions.version) { return .version }
    guard let command else { throw UsageError(.missingCommand(known: commands.map(\.name))) }
    try complete(command.operand)
    return .run(command, parsed)
  }

  private var topic: HelpTopic { command.map(HelpTopic.command) ?? (isAboutOptions ? .options : .program) }

  /// Takes the next word with what belongs to it; false at the end.
  mutating func takeNext() throws -> Bool {
    guard let word = rest.popFirst() else { return false }
    if takesOnlyOperands || !Self.isOption(word) {
      try take(operand: word)
    } else if word == "--" {
      takesOnlyOperands = true
    } else if word.hasPrefix("--") {
      try take(longOption: word)
    } else {
      try take(letters: word)
    }
    return true
  }

  /// A minus before a digit is that of a relative revision, as in `downgrade -1`.
  static func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return !("0"..."9").contains(second)
  }
}

// MARK: - Operands

extension CommandLineParser {
  /// `help` is not a command, but another way to write `--help`.
  private mutating func take(command word: String) throws {
    command = commands.first { $0.name == word }
    if command != nil { return }
    if word == "help" {
      parsed.flags.insert(CommonOptions.help.name)
    } else if word == Self.optionsTopic, parsed.has(CommonOptions.help) {
      isAboutOptions = true
    } else {
      let known = commands.map(\.name)
      throw UsageError(
        .unknownCommand(word, nearest: suggestedName(for: word, in: known), known: known))
    }
  }

  private mutating func take(operand word: String) throws {
    guard let command else { return try take(command: word) }
    if openOperand == nil { throw UsageError(.unexpectedOperand(word, command.operand)) }
    parsed.operands.append(word)
  }

  /// What the next argument would be; nil where there is room for none.
  var openOperand: Operand? {
    command?.operand.flatMap { $0.hasRoom(besides: parsed.operands.count) ? $0 : nil }
  }

  private mutating func complete(_ operand: Operand?) throws {
    guard let operand else { return }
    if case .two = operand.count, parsed.operands.count == 1 { throw UsageError(.missingOperand(operand)) }
    guard parsed.operands.isEmpty else { return }
    if let flag = operand.sparedBy, parsed.flags.contains(flag) { return }
    switch operand.count {
    case .optional(let standard): parsed.operands = standard.map { [$0] } ?? []
    case .any(let standard): parsed.operands = [standard]
    case .one, .two, .many: throw UsageError(.missingOperand(operand))
    }
  }
}

// MARK: - Options

extension CommandLineParser {
  /// The options that may stand here.
  var options: [CommandOption] {
    command.map { $0.options + CommonOptions.all } ?? CommonOptions.withoutCommand
  }

  private mutating func take(longOption word: String) throws {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = options.first(where: { $0.name == name }) else { throw unknownOption("--\(name)") }
    try take(option, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Takes `-v`, several flags as `-qv`, or a letter and its value: `-r a:b`, `-ra:b`, `-r=a:b`.
  private mutating func take(letters word: String) throws {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.letter == letter }) else { throw unknownOption(word) }
      if option.value == nil {
        try take(option, attached: nil)
      } else {
        let value = letters.hasPrefix("=") ? letters.dropFirst() : letters
        try take(option, attached: letters.isEmpty ? nil : String(value))
        return
      }
    }
  }

  private mutating func take(_ option: CommandOption, attached: String?) throws {
    guard option.value != nil else {
      if let attached { throw UsageError(.unexpectedValue(option, attached)) }
      parsed.flags.insert(option.name)
      return
    }
    if !option.isRepeatable, parsed.values[option.name] != nil { throw UsageError(.repeatedOption(option)) }
    let value = try attached ?? takeValue(of: option)
    if value.isEmpty { throw UsageError(.missingValue(option, next: nil)) }
    if case .choice(let known) = option.value, !known.contains(value) {
      throw UsageError(.unknownChoice(value, source: "'--\(option.name)'", known: known))
    }
    parsed.values[option.name, default: []].append(value)
  }

  private mutating func takeValue(of option: CommandOption) throws -> String {
    guard let next = rest.first, !Self.isOption(next) else {
      throw UsageError(.missingValue(option, next: rest.first))
    }
    rest.removeFirst()
    return next
  }

  private func unknownOption(_ word: String) -> UsageError {
    let bare = String(word.drop { $0 == "-" })
    let owners = commands.filter { command in
      command.name != self.command?.name
        && command.options.contains { word == "--\($0.name)" || $0.letter.map { word == "-\($0)" } ?? false }
    }
    if !owners.isEmpty {
      return UsageError(.foreignOption(word, commands: owners.map(\.name), command: command?.name))
    }
    let nearest = suggestedName(for: bare, in: options.map(\.name)).map { "--\($0)" }
    return UsageError(.unknownOption(word, nearest: nearest))
  }
}
