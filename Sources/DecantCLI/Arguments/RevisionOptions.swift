/// The options of the commands that make revisions.
package enum RevisionOptions {
  /// What the revision does.
  static let message = CommandOption(
    "message", "m", value: .text("TEXT"), help: "What the revision does; the file is named after it.")

  /// What the revision comes after.
  static let head = CommandOption(
    "head", value: .text("REV"), naming: .revision,
    help: "The revision that it comes after, 'LABEL@head', or 'base' for a new beginning; by default the "
      + "one head.")

  /// Whether the revision begins another branch.
  static let splice = CommandOption(
    "splice", help: "Let it come after a revision that others follow, so that a branch begins.")

  /// The names of the branch that begins.
  static let branchLabel = CommandOption(
    "branch-label", value: .text("LABEL"), isRepeatable: true,
    help: "A name for the branch that begins with it. May be repeated.")

  /// The revisions of other branches that have to run before.
  static let dependsOn = CommandOption(
    "depends-on", value: .text("REV"), naming: .revision, isRepeatable: true,
    help: "A revision of another branch that has to run before it. May be repeated.")

  /// The identifier.
  static let identifier = CommandOption(
    "rev-id", value: .text("ID"), help: "Its identifier; by default twelve fresh digits.")

  /// The directory of the file.
  static let versionPath = CommandOption(
    "version-path", value: .text("DIR"), naming: .directory,
    help: "The directory of its file, where there are several: one of those that --migrations names, or of "
      + "a list of migrations in Swift.")

  /// Whether the file is opened.
  static let edit = CommandOption("edit", help: "Open the new file in the editor.")
}

extension RevisionRequest {
  /// What the options of a command line say; what it comes after is left to the command.
  init(_ arguments: ParsedArguments) {
    self.init()
    isSplice = arguments.has(RevisionOptions.splice)
    message = arguments.value(of: RevisionOptions.message)
    id = arguments.value(of: RevisionOptions.identifier)
    branchLabels = arguments.values(of: RevisionOptions.branchLabel)
    dependsOn = arguments.values(of: RevisionOptions.dependsOn)
  }
}
