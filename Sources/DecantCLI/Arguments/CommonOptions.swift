/// The options that every command takes.
package enum CommonOptions {
  /// The databases to write for.
  package static let dialect = CommandOption(
    "dialect", value: .text("NAME"), naming: .dialect, hasCommas: true, variable: "DECANT_DIALECT",
    help: "The database to write for; several with commas, each for a script of its own.")

  /// The directories of revision files.
  package static let migrations = CommandOption(
    "migrations", value: .text("DIR"), naming: .directory, isRepeatable: true, variable: "DECANT_MIGRATIONS",
    help: "The directory of the revision files. May be repeated.")

  /// The environments of the settings file.
  package static let environment = CommandOption(
    "env", value: .text("NAME"), naming: .environment, hasCommas: true, variable: "DECANT_ENV",
    help: "The environment of the settings file; several with commas, or 'all', each for scripts of its own.")

  /// The word for all environments of the settings file.
  static let allEnvironments = "all"

  /// The file to write instead of standard output.
  package static let output = CommandOption(
    "output", "o", value: .text("FILE"), naming: .file,
    help: "The file to write instead of standard output. It appears whole or not at all.")

  /// The directory of several scripts.
  package static let outputDirectory = CommandOption(
    "output-dir", value: .text("DIR"), naming: .directory, variable: "DECANT_OUTPUT_DIR",
    help: "The directory to write 'NAME.sql' to for each dialect, environment or schema.")

  /// A setting of the script or of the dialect.
  package static let option = CommandOption(
    "option", value: .pair, isRepeatable: true, variable: "DECANT_OPTIONS",
    help: "A setting of the script or the dialect, as 'version_table=revisions'. May be repeated.")

  /// A schema in the place of another.
  package static let schemaMap = CommandOption(
    "schema-map", value: .pair, isRepeatable: true, hasCommas: true, variable: "DECANT_SCHEMA_MAP",
    help: "The schema VALUE in the place of the schema KEY, '' being the default one. May be repeated; "
      + "VALUE may be several with commas, each for a script of its own.")

  /// An argument for migrations in Swift.
  package static let argument = CommandOption(
    "argument", "x", value: .pair, isRepeatable: true,
    help: "An argument that migrations in Swift read as 'op.context.arguments'. May be repeated.")

  /// A word for migrations in Swift.
  package static let tag = CommandOption(
    "tag", value: .text("TEXT"), help: "A word that migrations in Swift read as 'op.context.tag'.")

  /// The schema from which the history goes on.
  package static let baseline = CommandOption(
    "baseline", value: .text("FILE"), naming: .file, isRepeatable: true, variable: "DECANT_BASELINE",
    help:
      "The schema from which the history goes on, as 'state --save FILE' writes it. May be repeated, once for "
      + "each dialect.")

  /// Whose behaviour to follow where it differs from Decant's.
  package static let compatibility = CommandOption(
    "compat", value: .choice(["alembic"]), variable: "DECANT_COMPAT",
    help: "Render each operation by itself, without the schema that went before.")

  /// The settings file.
  package static let config = CommandOption(
    "config", "c", value: .text("FILE"), naming: .file, variable: "DECANT_CONFIG",
    help: "The settings file instead of 'decant.json' in the directory of the revision files.")

  /// Whether help, errors and drawings are coloured.
  package static let color = CommandOption(
    "color", value: .choice(ColorChoice.allCases.map(\.rawValue)), variable: "DECANT_COLOR",
    help: "Whether help, errors and drawings are coloured; 'auto' colours them on a terminal.")

  /// Errors only.
  package static let quiet = CommandOption("quiet", "q", help: "Say nothing but errors.")

  /// More notices, and more about revisions.
  package static let verbose = CommandOption(
    "verbose", "v", help: "Say what happens, and show all details of revisions.")

  /// What Alembic needs to be told and Decant does always.
  package static let sql = CommandOption(
    "sql", help: "Changes nothing: accepted because Alembic needs it to write SQL.")

  /// The help text in place of the command.
  package static let help = CommandOption("help", "h", help: "Show this help.")

  /// The version of the program in place of a command.
  package static let version = CommandOption("version", help: "Show the version.")

  /// All that every command takes, in the order of the help text.
  package static let all = [
    dialect, migrations, environment, output, outputDirectory, option, schemaMap, argument, tag,
    baseline, compatibility, config, color, quiet, verbose, sql, help,
  ]

  /// All that stands where no command is named.
  package static let withoutCommand = all + [version]
}
