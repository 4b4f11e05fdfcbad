package import Decant

extension Project {
  /// The JSON Schema of `decant.json`, by which editors complete and check it.
  package var settingsSchema: JSONSchema {
    let section = sectionKeys
    let environments = JSONSchema.map(of: .object(section)).described("Settings by the name for --env.")
    let keys = [.optional("$schema", .text)] + section + [SchemaKey.optional("environments", environments)]
    return .document(titled: "The settings of a Decant project", .object(keys))
  }

  /// The keys that stand for all environments or for one.
  private var sectionKeys: [SchemaKey] {
    Configuration.options.map { option in
      .optional(option.key, schema(of: option).described(option.help))
    } + [
      .optional("naming_convention", .object(NamingConvention.keys.map { .optional($0, .text) })),
      .optional("options", .object(settingNames.map { .optional($0, .anything) })),
      .optional(CommonOptions.schemaMap.key, .map(of: .any(of: .text, .list(of: .text)))),
    ]
  }

  private func schema(of option: CommandOption) -> JSONSchema {
    let value: JSONSchema =
      switch option.value {
      case .choice(let words): .words(words)
      case .text("N"): .any(of: .integer, .text)
      case _ where option == CommonOptions.dialect: .words(dialects.map(\.name))
      default: .text
      }
    return option.isRepeatable || option.hasCommas ? .any(of: value, .list(of: value)) : value
  }

  /// The names of `options`: those of the run and of all dialects.
  private var settingNames: [String] {
    Set(ScriptSettings.names + dialects.flatMap(\.settings.keys)).sorted()
  }
}
