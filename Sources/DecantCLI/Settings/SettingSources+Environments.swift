internal import Decant

extension SettingSources {
  /// The settings of each environment that is meant; of the file alone where none is.
  ///
  /// - Throws: `UsageError` where there is no such environment, or a source gives a value that a setting does
  ///   not take.
  func settings() throws -> [Settings] {
    try environments().map { try Settings(self.in($0)) }
  }

  /// The same sources in an environment.
  func `in`(_ environment: String?) -> SettingSources {
    var sources = self
    sources.environment = environment
    return sources
  }

  private func environments() throws -> [String?] {
    guard let found = try find(CommonOptions.environment) else { return [nil] }
    let known = configuration?.environments.compactMap(\.environment) ?? []
    if found.values == [CommonOptions.allEnvironments], !known.isEmpty { return known }
    for name in found.values where !known.contains(name) {
      throw UsageError(
        .unknownEnvironment(
          name, file: configuration?.path, nearest: nearestName(to: name, in: known), known: known))
    }
    return found.values
  }
}
