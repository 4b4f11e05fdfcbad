internal import Decant

/// One of the scripts of a run: those of several dialects, environments or schemas differ.
struct ScriptTarget {
  /// The name, which a file of the script has: that of the environment, the dialect and the schema, as far as
  /// there are several or nothing else has a name.
  let name: String
  /// The settings of the environment.
  let settings: Settings
  /// What the settings say about the script.
  let script: ScriptSettings
}

extension ScriptTarget {
  /// The scripts that the settings of an environment ask for.
  ///
  /// - Throws: `UsageError` where a dialect is missing or unknown, or an option is not one of it.
  static func all(_ settings: Settings, of project: Project) throws -> [ScriptTarget] {
    let dialects = try project.dialects(named: settings.dialects, source: settings.sourceOfDialects)
    let maps = try SchemaMap.all(settings.schemaMap)
    return try dialects.flatMap { dialect in
      try maps.map { tenant, map in
        var script = try ScriptSettings(settings, dialect: dialect, project: project)
        script.dialect.schemaMap = map
        var parts = [settings.environment, tenant].compactMap { $0 }
        if dialects.count > 1 || parts.isEmpty {
          parts.insert(dialect.name, at: settings.environment == nil ? 0 : 1)
        }
        return ScriptTarget(name: parts.joined(separator: "."), settings: settings, script: script)
      }
    }
  }
}

extension Project {
  fileprivate func dialects(named names: [String], source: String) throws -> [Dialect] {
    if names.isEmpty {
      guard dialects.count == 1 else {
        throw UsageError(.missingOption(CommonOptions.dialect, known: dialects.map(\.name)))
      }
      return dialects
    }
    return try names.map { name in
      guard let dialect = dialects.first(where: { $0.name == name }) else {
        throw UsageError(.unknownChoice(name, source: source, known: dialects.map(\.name)))
      }
      return dialect
    }
  }
}

extension SchemaMap {
  /// The maps that the settings ask for: one, or one for each of the schemas that may stand for the same one.
  fileprivate static func all(_ schemas: [String: [String]]) throws -> [(tenant: String?, map: SchemaMap)] {
    let several = schemas.filter { $0.value.count > 1 }.keys.sorted()
    guard several.count < 2 else { throw UsageError(.severalMaps(several)) }
    let common = schemas.compactMapValues(\.first)
    guard let old = several.first, let tenants = schemas[old] else { return [(nil, SchemaMap(common))] }
    return tenants.map { tenant in
      (tenant, SchemaMap(common.merging([old: tenant]) { $1 }))
    }
  }
}
