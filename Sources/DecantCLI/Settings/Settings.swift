/// The settings of a run in one environment, whatever source they come from.
package struct Settings: Equatable, Sendable {
  /// The name of the environment, where one is meant.
  package var environment: String?
  /// The names of the dialects; none where none is given.
  package var dialects: [String] = []
  /// Where the dialects come from, for messages.
  package var sourceOfDialects = "'--\(CommonOptions.dialect.name)'"
  /// The directories of revision files; none where none is given.
  package var migrations: [String] = []
  /// Where the output goes.
  package var output = OutputDestination.standardOutput
  /// The settings of the script and the dialect, as text.
  package var options: [String: String] = [:]
  /// The schemas in the place of others; several for one are for scripts of their own.
  package var schemaMap: [String: [String]] = [:]
  /// What migrations in Swift read.
  package var arguments: [String: String] = [:]
  /// What migrations in Swift read.
  package var tag: String?
  /// The files of the schemas from which the history goes on; none where all of it is in operations.
  package var baselines: [String] = []
  /// Whether operations are rendered without the schema that went before, as in Alembic.
  package var followsAlembic = false
  /// How the project keeps its revisions.
  package var project = ProjectSettings()
  /// Whether errors and drawings are coloured.
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
    environment = sources.environment
    if let found = try sources.find(CommonOptions.dialect) {
      dialects = found.values
      sourceOfDialects = found.source
    }
    migrations = try sources.find(CommonOptions.migrations)?.paths ?? []
    output = try OutputDestination(sources)
    options = try sources.pairs(CommonOptions.option).mapValues(\.text)
    schemaMap = try sources.pairs(CommonOptions.schemaMap).mapValues(\.values)
    arguments = try sources.pairs(CommonOptions.argument).mapValues(\.text)
    tag = try sources.find(CommonOptions.tag)?.text
    baselines = try sources.find(CommonOptions.baseline)?.paths ?? []
    followsAlembic = try sources.find(CommonOptions.compatibility) != nil
    project = try ProjectSettings(sources)
    if let word = try sources.find(CommonOptions.color)?.text { color = ColorChoice(rawValue: word) ?? .auto }
    isQuiet = sources.arguments.has(CommonOptions.quiet)
    isVerbose = sources.arguments.has(CommonOptions.verbose)
  }
}

extension OutputDestination {
  /// The file that the command line names, or else the directory that a source gives.
  fileprivate init(_ sources: SettingSources) throws {
    let directory = try sources.find(CommonOptions.outputDirectory)
    guard let path = try sources.find(CommonOptions.output)?.text else {
      self = directory?.paths.last.map(OutputDestination.directory) ?? .standardOutput
      return
    }
    if sources.arguments.value(of: CommonOptions.outputDirectory) != nil {
      throw UsageError(.conflictingOptions(CommonOptions.output, CommonOptions.outputDirectory))
    }
    self.init(path)
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
