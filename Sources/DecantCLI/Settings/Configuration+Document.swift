package import Decant

extension Configuration {
  /// The settings that a file may give with one value or several.
  static let options =
    [
      CommonOptions.dialect, CommonOptions.migrations, CommonOptions.outputDirectory,
      CommonOptions.baseline, CommonOptions.compatibility, CommonOptions.color,
    ] + ProjectOptions.all

  /// Reads a settings file.
  ///
  /// - Throws: `DocumentError` for a key that is not known or a value that does not fit.
  package init(parsing bytes: [UInt8], path: String) throws(DocumentError) {
    let root = try JSONDocument(parsing: bytes, file: path).root
    var reader = try ObjectReader(root)
    self.init(path: path)
    // editors find the schema of the file by it
    _ = try reader.string("$schema")
    common = try Section(reading: &reader)
    for (name, node) in try reader.givenMembers("environments") {
      if name == CommonOptions.allEnvironments || name.isEmpty {
        throw node.error(.invalidValue("'\(name)' cannot be the name of an environment"))
      }
      var inner = try ObjectReader(node)
      var section = try Section(reading: &inner)
      try inner.finish()
      section.environment = name
      environments.append(section)
    }
    try reader.finish()
  }

  /// The keys that every section may have.
  package static var keys: [String] {
    options.map(\.key) + ["naming_convention", "options", CommonOptions.schemaMap.key]
  }
}

extension Configuration.Section {
  fileprivate init(reading reader: inout ObjectReader) throws(DocumentError) {
    self.init()
    for option in Configuration.options {
      guard let node = reader.node(option.key), !node.isNull else { continue }
      values[option.name] = try node.texts(isList: option.isRepeatable || option.hasCommas)
    }
    var options: [String: [String]] = [:]
    if let convention = reader.node("naming_convention"), !convention.isNull {
      options["naming_convention"] = [convention.value.compactText]
    }
    for (name, node) in try reader.givenMembers("options") { options[name] = [node.value.optionText] }
    pairs[CommonOptions.option.name] = options
    var schemas: [String: [String]] = [:]
    for (name, node) in try reader.givenMembers(CommonOptions.schemaMap.key) {
      schemas[name] = try node.texts(isList: true)
    }
    pairs[CommonOptions.schemaMap.name] = schemas
  }
}

extension ObjectReader {
  /// The members of an object; none where the key is absent or `null`.
  fileprivate mutating func givenMembers(_ key: String) throws(DocumentError) -> [(
    name: String, value: JSONNode
  )] {
    guard let node = node(key), !node.isNull else { return [] }
    return Array(try node.members())
  }
}

extension JSONNode {
  /// A text or number, or, where there may be several, an array of texts.
  fileprivate func texts(isList: Bool) throws(DocumentError) -> [String] {
    switch kind {
    case .number: return [try numberText()]
    case .array where isList:
      var texts: [String] = []
      for element in try elements() { texts.append(try element.string()) }
      return texts
    default: return [try string()]
    }
  }
}

extension JSONValue {
  /// The value in the form that `--option` takes: a text as it stands, anything else as JSON.
  fileprivate var optionText: String {
    guard let text = stringValue, (try? JSONDocument(parsing: Array(text.utf8))) == nil else {
      return compactText
    }
    return text
  }
}
