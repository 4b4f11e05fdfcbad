/// Where settings come from, and the one place that knows which source goes before which.
struct SettingSources: Sendable {
  /// The command line.
  var arguments = ParsedArguments()
  /// The environment variables of the process.
  var environment: [String: String] = [:]
  /// The settings file, where there is one.
  var configuration: Configuration?

  /// A value and where it comes from.
  struct Found: Equatable, Sendable {
    /// The value.
    var text: String
    /// The name of the source in messages.
    var source: String
    /// The directory that a path in the value starts at.
    var directory = "."
  }

  /// The value of an option: from the command line, else from its variable, else from the settings file.
  ///
  /// - Throws: `UsageError` where the value is none of those that the option takes.
  func find(_ option: CommandOption) throws -> Found? {
    let found = fromArguments(option) ?? fromEnvironment(option) ?? fromConfiguration(option)
    if let found, case .choice(let known) = option.value, !known.contains(found.text) {
      throw UsageError(.unknownChoice(found.text, source: found.source, known: known))
    }
    return found
  }

  /// The pairs of a repeatable option and of the settings file; of equal keys, the last of the command line
  /// counts.
  ///
  /// - Throws: `UsageError` where a value is no pair.
  func pairs(_ option: CommandOption) throws -> [String: String] {
    var pairs = configuration?.options ?? [:]
    for text in arguments.values(of: option) {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else { throw UsageError(.notPair(text, option)) }
      pairs[String(parts[0])] = String(parts[1])
    }
    return pairs
  }

  private func fromArguments(_ option: CommandOption) -> Found? {
    arguments.value(of: option).map { Found(text: $0, source: "'--\(option.name)'") }
  }

  /// An empty variable counts as none, since a shell cannot always unset one.
  private func fromEnvironment(_ option: CommandOption) -> Found? {
    guard let name = option.variable, let text = environment[name], !text.isEmpty else { return nil }
    return Found(text: text, source: name)
  }

  private func fromConfiguration(_ option: CommandOption) -> Found? {
    guard let configuration, let text = configuration.values[option.name] else { return nil }
    let source = "'\(option.name)' in '\(configuration.path)'"
    return Found(text: text, source: source, directory: directory(of: configuration.path))
  }
}
