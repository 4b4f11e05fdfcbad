internal import Decant

/// What the settings say about the script: the dialect with its settings, and the options of the run.
struct ScriptSettings {
  /// The dialect.
  var dialect: Dialect
  /// The options of the run.
  var options = ScriptOptions()

  /// Reads the settings.
  ///
  /// - Throws: `UsageError` where the dialect is missing or unknown, or an option is not one of it.
  init(_ settings: Settings, project: Project) throws {
    dialect = try Self.dialect(named: settings.dialect, of: project)
    for (name, text) in settings.options.sorted(by: { $0.key < $1.key }) {
      do throws(DocumentError.Problem) {
        try set(name, to: JSONValue(optionText: text), among: project.dialects)
      } catch {
        throw UsageError(.badSetting(name, error))
      }
    }
  }

  private static func dialect(named name: String?, of project: Project) throws -> Dialect {
    let names = project.dialects.map(\.name)
    guard let name else {
      guard project.dialects.count == 1 else { throw UsageError(.missingOption(CommonOptions.dialect)) }
      return project.dialects[0]
    }
    guard let dialect = project.dialects.first(where: { $0.name == name }) else {
      throw UsageError(.unknownChoice(name, source: "'--dialect'", known: names))
    }
    return dialect
  }
}
