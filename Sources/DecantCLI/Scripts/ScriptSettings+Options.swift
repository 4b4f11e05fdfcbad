internal import Decant

extension ScriptSettings {
  /// Sets an option of the run, or else a setting of the dialect.
  ///
  /// - Throws: What is wrong with the name or the value.
  mutating func set(
    _ name: String, to value: JSONValue, among dialects: [Dialect]
  ) throws(DocumentError.Problem) {
    switch name {
    case "transaction_per_migration": options.transactionPerMigration = try value.flag()
    case "version_table_pk": options.versionTable.hasPrimaryKey = try value.flag()
    case "version_table": options.versionTable.name.name = Identifier(try value.name())
    case "version_table_schema":
      options.versionTable.name = QualifiedName(
        options.versionTable.name.name, schema: Identifier(try value.name()))
    case "starting_rev": start = try value.text()
    case "batch": options.recreatesTables = try value.batchMode() == .auto
    case "naming_convention": options.namingConvention = try NamingConvention(value)
    default:
      do throws(DocumentError.Problem) {
        try dialect.set(name, to: value, among: dialects)
      } catch .unknownName(let kind, _, let nearest) {
        throw .unknownName(kind: kind, name: name, nearest: nearestName(to: name, in: Self.names) ?? nearest)
      }
    }
  }

  /// The options of the run, which every dialect has.
  static let names = [
    "transaction_per_migration", "version_table_pk", "version_table", "version_table_schema",
    "starting_rev", "batch", "naming_convention",
  ]
}

/// Whether a database that cannot alter a table gets it anew.
private enum BatchMode: String {
  /// Where it is needed, without being asked for.
  case auto
  /// In a batch alone.
  case never
}

extension NamingConvention {
  fileprivate init(_ value: JSONValue) throws(DocumentError.Problem) {
    guard case .object(let members) = value else {
      throw .wrongType(expected: "object", found: value.compactText)
    }
    var patterns: [String: String] = [:]
    for member in members {
      guard Self.keys.contains(member.name) else { throw .unknownKey(member.name, nearest: nil) }
      patterns[member.name] = try member.value.text()
    }
    self.init(patterns)
  }
}

extension JSONValue {
  /// Reads the value of `--option`: JSON, or else a text.
  init(optionText text: String) {
    self = (try? JSONDocument(parsing: Array(text.utf8)).root.value) ?? .string(text)
  }

  fileprivate func flag() throws(DocumentError.Problem) -> Bool {
    guard let flag = boolValue else { throw .wrongType(expected: "boolean", found: compactText) }
    return flag
  }

  fileprivate func batchMode() throws(DocumentError.Problem) -> BatchMode {
    guard let mode = BatchMode(rawValue: try text()) else { throw .invalidValue("it is auto or never") }
    return mode
  }

  fileprivate func name() throws(DocumentError.Problem) -> String {
    let name = try text()
    if name.isEmpty { throw .invalidValue("a name has at least one character") }
    return name
  }

  fileprivate func text() throws(DocumentError.Problem) -> String {
    guard let text = stringValue else { throw .wrongType(expected: "string", found: compactText) }
    return text
  }
}
