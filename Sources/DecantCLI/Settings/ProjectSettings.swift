/// How a project keeps its revisions.
package struct ProjectSettings: Equatable, Sendable {
  /// The form of new revisions; nil where it follows from what is there.
  package var template: ProjectTemplate?
  /// The directory of migrations in Swift, where one is given.
  package var sources: String?
  /// How new files are named, without the ending, in the tokens of Alembic.
  package var fileTemplate = Self.fileTemplate
  /// How many characters of the message a file name has.
  package var slugLength = Self.slugLength

  /// The directory of migrations in Swift.
  var sourceDirectory: String { sources ?? "Sources" }

  /// The name of a file where nothing else is said.
  static let fileTemplate = "%(rev)s_%(slug)s"
  /// The length of a slug where nothing else is said.
  static let slugLength = 40

  /// Makes the default settings.
  package init() {}

  /// Makes the settings that the sources give.
  ///
  /// - Throws: `UsageError` where a source gives a value that a setting does not take.
  init(_ values: SettingSources) throws {
    template = try values.find(ProjectOptions.template).flatMap { ProjectTemplate(rawValue: $0.text) }
    sources = try values.find(ProjectOptions.sources)?.paths.last
    if let template = try values.find(ProjectOptions.fileTemplate)?.text { fileTemplate = template }
    if let found = try values.find(ProjectOptions.slugLength) {
      guard let length = Int(found.text), length > 0 else {
        throw UsageError(.notNumber(found.text, source: found.source))
      }
      slugLength = length
    }
  }
}

/// The form of the revisions of a project.
package enum ProjectTemplate: String, CaseIterable, Sendable {
  /// A file of operations for each.
  case json
  /// A type for each, in a package that is built.
  case swift
}
