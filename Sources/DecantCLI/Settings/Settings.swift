/// The settings of a run, whatever source they come from.
package struct Settings: Equatable, Sendable {
  /// The name of the dialect, where one is given.
  package var dialect: String?
  /// The directory of the revision files, where one is given.
  package var migrations: String?
  /// Where the output goes.
  package var output = OutputDestination.standardOutput
  /// The settings of the script and the dialect, as text.
  package var options: [String: String] = [:]
  /// Whether operations are rendered without the schema that went before, as in Alembic.
  package var followsAlembic = false
  /// Whether errors are coloured.
  package var color = ColorChoice.auto
  /// Whether nothing but errors is said.
  package var isQuiet = false
  /// Whether more is said.
  package var isVerbose = false

  /// Makes the default settings.
  package init() {}

  /// Makes the settings that the sources give.
  ///
  /// - Throws: `UsageError` where a source gives a value that a setting does not take.
  init(_ sources: SettingSources) throws {
    dialect = try sources.find(CommonOptions.dialect)?.text
    migrations = try sources.find(CommonOptions.migrations).map { join($0.directory, $0.text) }
    if let path = try sources.find(CommonOptions.output)?.text { output = OutputDestination(path) }
    options = try sources.pairs(CommonOptions.option)
    followsAlembic = try sources.find(CommonOptions.compatibility) != nil
    if let word = try sources.find(CommonOptions.color)?.text { color = ColorChoice(rawValue: word) ?? .auto }
    isQuiet = sources.arguments.has(CommonOptions.quiet)
    isVerbose = sources.arguments.has(CommonOptions.verbose)
  }
}

/// Whether text on the terminal is coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}
