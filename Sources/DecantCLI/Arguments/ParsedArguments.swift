/// What a command line says to one command.
package struct ParsedArguments: Equatable, Sendable {
  /// The arguments that are neither options nor their values, in their order.
  package var operands: [String]
  /// The names of the flags that are given.
  package var flags: Set<String>
  /// The values of the options that are given, in their order.
  package var values: [String: [String]]

  /// Makes the arguments of their parts.
  package init(operands: [String] = [], flags: Set<String> = [], values: [String: [String]] = [:]) {
    self.operands = operands
    self.flags = flags
    self.values = values
  }

  /// Whether a flag is given.
  package func has(_ option: CommandOption) -> Bool { flags.contains(option.name) }

  /// The value of an option that is given once.
  package func value(of option: CommandOption) -> String? { values[option.name]?.last }

  /// The values of an option that may be given more than once.
  package func values(of option: CommandOption) -> [String] { values[option.name] ?? [] }
}
