internal import Decant

/// All settings of an environment, with the sources of their values, for people and programs.
struct SettingList {
  /// A setting with its value.
  struct Row {
    /// The name: that of its key in the settings file.
    var name: String
    /// The value; nil where there is none.
    var value: JSONValue?
    /// Where it comes from; nil where it is the default.
    var source: String?
  }

  /// The settings, in the order of the help text.
  private(set) var rows: [Row] = []

  /// Lists the settings.
  ///
  /// - Throws: `UsageError` where a source gives a value that a setting does not take.
  init(_ sources: SettingSources) throws {
    if let configuration = sources.configuration {
      let source = try sources.find(CommonOptions.config)?.source ?? "found"
      rows.append(Row(name: "file", value: .string(configuration.path), source: source))
    }
    if let environment = sources.environment {
      let source = try sources.find(CommonOptions.environment)?.source
      rows.append(Row(name: CommonOptions.environment.key, value: .string(environment), source: source))
    }
    for (option, standard) in Self.options {
      let found = try sources.find(option)
      let paths = Self.paths.contains(option.name)
      let values = found.map { (paths ? $0.paths : $0.values).map(JSONValue.string) }
      let isList = option.isRepeatable || option.hasCommas
      rows.append(
        Row(
          name: option.key, value: (isList ? values.map(JSONValue.array) : values?.last) ?? standard,
          source: found?.source))
    }
    for (option, key) in [
      (CommonOptions.option, "options"), (CommonOptions.schemaMap, CommonOptions.schemaMap.key),
    ] {
      for (name, found) in try sources.pairs(option).sorted(by: { $0.key < $1.key }) {
        let value =
          option.hasCommas
          ? JSONValue.array(found.values.map(JSONValue.string)) : JSONValue(optionText: found.text)
        rows.append(Row(name: "\(key).\(name)", value: value, source: found.source))
      }
    }
  }

  private static let options: [(CommandOption, JSONValue?)] = [
    (CommonOptions.dialect, nil), (CommonOptions.migrations, nil), (CommonOptions.outputDirectory, nil),
    (CommonOptions.baseline, nil), (CommonOptions.compatibility, nil), (CommonOptions.color, "auto"),
    (ProjectOptions.template, nil),
    (ProjectOptions.sources, nil), (ProjectOptions.fileTemplate, .string(ProjectSettings.fileTemplate)),
    (ProjectOptions.slugLength, .number("\(ProjectSettings.slugLength)")),
  ]

  private static let paths = [
    CommonOptions.migrations, CommonOptions.outputDirectory, CommonOptions.baseline, ProjectOptions.sources,
  ].map(\.name)

  /// A line for each setting: name, value, source.
  var text: String {
    let cells = rows.map {
      [$0.name, $0.value?.plainText ?? "-", $0.source ?? ($0.value == nil ? "" : "default")]
    }
    let widths = (0..<2).map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.reduce(into: "") { text, row in
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let line = (padded + [row[2]]).joined(separator: "  ")
      text += line.prefix(line.count - line.reversed().prefix { $0 == " " }.count) + "\n"
    }
  }

  /// An array of objects with the keys `name`, `value` and `source`, on one line.
  var json: String {
    let objects = rows.map { row in
      JSONValue.object([
        JSONMember(name: "name", value: .string(row.name)),
        JSONMember(name: "value", value: row.value ?? .null),
        JSONMember(name: "source", value: row.source.map(JSONValue.string) ?? .null),
      ])
    }
    return JSONValue.array(objects).compactText + "\n"
  }
}

extension JSONValue {
  /// The value as a person writes it on a command line.
  fileprivate var plainText: String {
    switch self {
    case .string(let text): text
    case .array(let elements): elements.map(\.plainText).joined(separator: ",")
    default: compactText
    }
  }
}
