internal import Decant

extension Command {
  /// `decant convert [REV...] --to swift|json --into DIR`
  static let convert = Command(
    "convert",
    summary: "Write revisions as Swift, or as JSON files",
    details: [
      "Each revision becomes one file with the same identifier, place in the history and operations. Nothing is "
        + "overwritten, and where one revision has no such form, no file is made.",
      "Files of Swift need a line in the list of migrations: a list in the directory gets it, and else one is "
        + "made.",
      "Migrations in Swift are called for each dialect; where they do not do the same for all of them, "
        + "--dialect names the one to keep.",
    ],
    operand: Operand(
      "REV", .any(default: everyRevision), naming: .revision,
      help: "An identifier or the beginning of one, or a revision file 'NAME.json'; by default all revisions."
    ),
    options: [ConversionOptions.form, ConversionOptions.directory],
    examples: [
      Example("convert --to swift --into Sources/Shop/Migrations", "A project of JSON files, for Swift"),
      Example("convert ae10 --to json --into revisions", "One migration in Swift, as JSON"),
      Example("convert draft.json --to swift --into .", "A file that another program has made"),
    ],
    run: { arguments, context in
      guard let word = arguments.value(of: ConversionOptions.form), let form = ProjectTemplate(rawValue: word)
      else { throw UsageError(.missingOption(ConversionOptions.form)) }
      guard let directory = arguments.value(of: ConversionOptions.directory) else {
        throw UsageError(.missingOption(ConversionOptions.directory))
      }
      let revisions = try context.revisionsToConvert(arguments.operands)
      switch form {
      case .swift: try context.makeMigrations(of: revisions, in: directory)
      case .json: try context.makeDocuments(of: revisions, in: directory)
      }
    })

  /// What stands for all revisions.
  static let everyRevision = "all"
}

/// The options of `convert` alone.
enum ConversionOptions {
  /// The form to write.
  static let form = CommandOption(
    "to", value: .choice(ProjectTemplate.allCases.map(\.rawValue)), help: "The form of the new files.")

  /// Where the files go.
  static let directory = CommandOption(
    "into", value: .text("DIR"), naming: .directory,
    help: "The directory of the new files, made where it is missing.")
}
