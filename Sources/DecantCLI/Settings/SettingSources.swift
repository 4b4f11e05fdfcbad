internal import Decant

/// Where settings come from, and the one place that knows which source goes before which.
struct SettingSources: Sendable {
  /// The command line.
  var arguments = ParsedArguments()
  /// The environment variables of the process.
  var variables: [String: String] = [:]
  /// The settings file, where there is one.
  var configuration: Configuration?
  /// The environment of the settings file that is meant, where one is.
  var environment: String?

  /// A value and where it comes from.
  struct Found: Equatable, Sendable {
    /// The values; one, unless the option takes several.
    var values: [String]
    /// The name of the source in messages.
    var source: String
    /// The directory that a path in the value starts at.
    var directory = "."

    /// The value, the last of several.
    var text: String { values.last ?? "" }

    /// The values as paths.
    var paths: [String] { values.map { join(directory, $0) } }
  }

  /// The value of an option: from the command line, else from its variable, else from the settings file.
  ///
  /// - Throws: `UsageError` where the value is none of those that the option takes.
  func find(_ option: CommandOption) throws -> Found? {
    let found = try fromArguments(option) ?? fromVariable(option) ?? fromConfiguration(option)
    if let found, case .choice(let known) = option.value, !known.contains(found.text) {
      throw UsageError(.unknownChoice(found.text, source: found.source, known: known))
    }
    return found
  }

  private func fromArguments(_ option: CommandOption) -> Found? {
    let given = arguments.values(of: option)
    if given.isEmpty { return nil }
    return Found(values: given.flatMap(option.split), source: "'--\(option.name)'")
  }

  private func fromVariable(_ option: CommandOption) throws -> Found? {
    guard let (name, text) = variable(of: option) else { return nil }
    return Found(values: try option.values(ofVariable: text, name: name), source: name)
  }

  private func fromConfiguration(_ option: CommandOption) -> Found? {
    guard let configuration else { return nil }
    for section in configuration.sections(of: environment) {
      guard let values = section.values[option.name] else { continue }
      return Found(
        values: values, source: configuration.place(of: option.key, in: section),
        directory: directory(of: configuration.path))
    }
    return nil
  }

  /// The variable of an option; an empty one counts as none, since a shell cannot always unset one.
  func variable(of option: CommandOption) -> (name: String, text: String)? {
    guard let name = option.variable, let text = variables[name], !text.isEmpty else { return nil }
    return (name, text)
  }
}

extension CommandOption {
  /// The values that one value holds.
  func split(_ text: String) -> [String] {
    guard hasCommas else { return [text] }
    return text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  /// The values of a variable; where the option may be repeated, an array in JSON stands for several.
  fileprivate func values(ofVariable text: String, name: String) throws -> [String] {
    guard isRepeatable, text.hasPrefix("[") else { return split(text) }
    let elements = (try? JSONDocument(parsing: Array(text.utf8)).root.value)?.arrayValue
    let texts = elements?.compactMap(\.stringValue) ?? []
    guard !texts.isEmpty, texts.count == elements?.count else {
      throw UsageError(.notList(text, source: name))
    }
    return texts
  }
}
