/// The options that say how a project keeps its revisions; commands that make revisions take them.
package enum ProjectOptions {
  /// The form of new revisions.
  package static let template = CommandOption(
    "template", value: .choice(ProjectTemplate.allCases.map(\.rawValue)), variable: "DECANT_TEMPLATE",
    help: "Whether revisions are JSON files or Swift code.")

  /// The directory of migrations in Swift.
  package static let sources = CommandOption(
    "sources", value: .text("DIR"), naming: .directory, variable: "DECANT_SOURCES",
    help: "The directory of migrations that are written in Swift.")

  /// The names of new files.
  package static let fileTemplate = CommandOption(
    "file-template", value: .text("TEMPLATE"), variable: "DECANT_FILE_TEMPLATE",
    help: "How new files are named, without the ending; by default '\(ProjectSettings.fileTemplate)'.")

  /// The length of the words in the names of new files.
  package static let slugLength = CommandOption(
    "truncate-slug-length", value: .text("N"), variable: "DECANT_TRUNCATE_SLUG_LENGTH",
    help: "How many characters of the message a file name has; by default \(ProjectSettings.slugLength).")

  /// All of them, in the order of the help text.
  package static let all = [template, sources, fileTemplate, slugLength]
}
