internal import Decant

extension SettingSources {
  /// The pairs of an option by key: for each key those of the command line, else of its variable, else of the
  /// settings file.
  ///
  /// - Throws: `UsageError` where a value is no pair.
  func pairs(_ option: CommandOption) throws -> [String: Found] {
    var pairs: [String: Found] = [:]
    if let configuration {
      for section in configuration.sections(of: environment).reversed() {
        let key = option.name == CommonOptions.option.name ? "options" : option.key
        for (name, values) in section.pairs[option.name, default: [:]] {
          pairs[name] = Found(values: values, source: configuration.place(of: "\(key).\(name)", in: section))
        }
      }
    }
    if let (name, text) = variable(of: option) {
      for (key, value) in try option.pairs(ofVariable: text) {
        pairs[key] = Found(values: option.split(value), source: name)
      }
    }
    for text in arguments.values(of: option) {
      let (key, value) = try option.pair(text)
      pairs[key] = Found(values: option.split(value), source: "'--\(option.name)'")
    }
    return pairs
  }
}

extension CommandOption {
  /// Cuts a pair at its first equals sign; the key of a map of schemas may be empty.
  fileprivate func pair(_ text: String) throws -> (key: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let mayBeEmpty = name == CommonOptions.schemaMap.name
    guard parts.count == 2, mayBeEmpty || !parts[0].isEmpty else { throw UsageError(.notPair(text, self)) }
    return (String(parts[0]), String(parts[1]))
  }

  /// A variable holds one pair, or an object in JSON.
  fileprivate func pairs(ofVariable text: String) throws -> [(key: String, value: String)] {
    guard text.hasPrefix("{") else { return [try pair(text)] }
    guard let value = try? JSONDocument(parsing: Array(text.utf8)).root.value,
      case .object(let members) = value
    else { throw UsageError(.notPair(text, self)) }
    return members.map { ($0.name, $0.value.stringValue ?? $0.value.compactText) }
  }
}
