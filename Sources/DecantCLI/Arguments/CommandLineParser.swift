import Decant

/// What a command line asks for.
package enum Invocation: Sendable {
  /// The help text of a command, or of the program.
  case help(Command?)
  /// The version of the program.
  case version
  /// A command with its arguments.
  case run(Command, ParsedArguments)
}

/// Understands a command line by the declarations of the commands.
///
/// Options stand before or after the arguments; the common ones also before the command. A name is never
/// shortened. After `--` everything is an argument; `-` and a minus with digits, as in `downgrade -1`, always
/// are.
package struct CommandLineParser {
  private let commands: [Command]
  private var rest: ArraySlice<String>
  private var command: Command?
  private var parsed = ParsedArguments()

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

  private init(commands: [Command], rest: ArraySlice<String>) {
    self.commands = commands
    self.rest = rest
  }

  private mutating func parse() throws -> Invocation {
    while let word = rest.popFirst() {
      if word == "--" {
        while let operand = rest.popFirst() { try take(operand: operand) }
      } else if !Self.isOption(word) {
        try take(operand: word)
      } else if word.hasPrefix("--") {
        try take(longOption: word)
      } else {
        try take(letters: word)
      }
    }
    if parsed.has(CommonOptions.help) { return .help(command) }
    if parsed.has(CommonOptions.version) { return .version }
    guard let command else { throw UsageError(.missingCommand(known: commands.map(\.name))) }
    try complete(command.operand)
    return .run(command, parsed)
  }

  /// A minus before a digit is that of a relative revision, as in `downgrade -1`.
  private static func isOption(_ word: String) -> Bool {
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
    guard word == "help" else {
      throw UsageError(.unknownCommand(word, nearest: nearestName(to: word, in: commands.map(\.name))))
    }
    parsed.flags.insert(CommonOptions.help.name)
  }

  private mutating func take(operand word: String) throws {
    guard let command else { return try take(command: word) }
    let room = command.operand.map { $0.isRepeatable || parsed.operands.isEmpty } ?? false
    if !room { throw UsageError(.unexpectedOperand(word, command.operand)) }
    parsed.operands.append(word)
  }

  private mutating func complete(_ operand: Operand?) throws {
    guard let operand, parsed.operands.isEmpty else { return }
    switch operand.count {
    case .optional(let standard): parsed.operands = standard.map { [$0] } ?? []
    case .any(let standard): parsed.operands = [standard]
    case .one, .many: throw UsageError(.missingOperand(operand))
    }
  }
}

// MARK: - Options

extension CommandLineParser {
  private var options: [CommandOption] {
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
    let nearest = nearestName(to: bare, in: options.map(\.name)).map { "--\($0)" }
    return UsageError(.unknownOption(word, nearest: nearest))
  }
}
