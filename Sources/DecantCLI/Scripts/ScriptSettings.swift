internal import Decant

/// What the settings say about a script: the dialect with its settings, and the options of the run.
struct ScriptSettings {
  /// The dialect.
  var dialect: Dialect
  /// The options of the run.
  var options = ScriptOptions()
  /// The revision at which a range begins that does not say so; nil for base.
  var start: String?

  /// Reads the settings.
  ///
  /// - Throws: `UsageError` where an option is not one of the dialect or the run, or its value does not fit.
  init(_ settings: Settings, dialect: Dialect, project: Project) throws {
    self.dialect = dialect
    options.context = RunContext(
      environment: settings.environment, tag: settings.tag, arguments: settings.arguments)
    options.onVersionApply = project.onVersionApply
    options.isStateless = settings.followsAlembic
    for (name, text) in settings.options.sorted(by: { $0.key < $1.key }) {
      do throws(DocumentError.Problem) {
        try set(name, to: JSONValue(optionText: text), among: project.dialects)
      } catch {
        let known = Self.names + dialect.settings.keys.sorted()
        throw UsageError(.badSetting(name, value: text, error, known: known))
      }
    }
  }
}
