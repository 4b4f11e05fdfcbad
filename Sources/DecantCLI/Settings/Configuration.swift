/// What a `decant.json` says to the command line.
package struct Configuration: Equatable, Sendable {
  /// What the file says, or one of its environments.
  package struct Section: Equatable, Sendable {
    /// The name of the environment; nil for what holds in all of them.
    package var environment: String?
    /// The values of settings, by the names of their options.
    package var values: [String: [String]] = [:]
    /// The values of settings that are pairs, by the names of their options and by key.
    package var pairs: [String: [String: [String]]] = [:]

    /// Makes an empty section.
    package init(environment: String? = nil) { self.environment = environment }
  }

  /// The path that it was read from.
  package var path: String
  /// What holds in all environments.
  package var common = Section()
  /// The environments, in the order of the file.
  package var environments: [Section] = []

  /// Makes an empty configuration.
  package init(path: String) { self.path = path }

  /// What holds in an environment, the nearest first.
  func sections(of environment: String?) -> [Section] {
    environments.filter { environment != nil && $0.environment == environment } + [common]
  }

  /// Where a key of a section stands, for messages.
  func place(of key: String, in section: Section) -> String {
    let path = section.environment.map { "environments.\($0).\(key)" } ?? key
    return "'\(path)' in '\(self.path)'"
  }
}
