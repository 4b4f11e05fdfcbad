internal import Decant

extension Command {
  /// `decant config`
  static let config = Command(
    "config",
    summary: "Show the settings, and where each value comes from",
    details: [
      "A setting comes from the command line, else from its variable, else from the settings file "
        + "('decant.json' in the directory of the revision files, or in the current one), else it has a default.",
      "With --schema it writes the JSON Schema of revision files instead, by which editors complete and check them, "
        + "with the operations and types that this program has besides the built-in ones.",
    ],
    options: [format, schema] + ProjectOptions.all,
    examples: [
      Example("config", "The settings of a run here"),
      Example("config --env staging --format json", "Those of an environment, for programs"),
      Example("config --schema -o revision.schema.json", "What editors need"),
    ],
    run: { arguments, context in
      guard !arguments.has(schema) else {
        return try context.output.write(context.project.vocabulary.revisionSchema.value.prettyText)
      }
      let format = try context.sources.find(format)?.text
      for settings in context.environments {
        let list = try SettingList(context.sources.in(settings.environment))
        try context.output.write(format == "json" ? list.json : list.text)
      }
    })

  private static let schema = CommandOption(
    "schema", help: "Write the JSON Schema of revision files instead of the settings.")

  private static let format = CommandOption(
    "format", value: .choice(["text", "json"]), help: "The form of the answer; 'text' by default.")
}
