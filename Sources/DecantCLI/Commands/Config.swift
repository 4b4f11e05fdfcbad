internal import Decant

extension Command {
  /// `decant config`
  static let config = Command(
    "config",
    summary: "Show the settings, and where each value comes from",
    details: [
      "A setting comes from the command line, else from its variable, else from the settings file "
        + "('decant.json' in the directory of the revision files, or in the current one), else it has a default."
    ],
    options: [format] + ProjectOptions.all,
    examples: [
      Example("config", "The settings of a run here"),
      Example("config --env staging --format json", "Those of an environment, for programs"),
    ],
    run: { arguments, context in
      let format = try context.sources.find(format)?.text
      for settings in context.environments {
        let list = try SettingList(context.sources.in(settings.environment))
        try context.output.write(format == "json" ? list.json : list.text)
      }
    })

  private static let format = CommandOption(
    "format", value: .choice(["text", "json"]), help: "The form of the answer; 'text' by default.")
}
