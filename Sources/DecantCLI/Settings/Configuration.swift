package import Decant

/// What a `decant.json` says to the command line.
package struct Configuration: Equatable, Sendable {
  /// The path that it was read from.
  package var path: String
  /// The values of settings, by the names of their options: `dialect`, `migrations`, `compat`, `color`.
  package var values: [String: String]
  /// The values of `options`, in the form that `--option` takes.
  package var options: [String: String]

  /// Makes a configuration of its parts.
  package init(path: String, values: [String: String] = [:], options: [String: String] = [:]) {
    self.path = path
    self.values = values
    self.options = options
  }
}

extension Configuration {
  /// Reads a settings file.
  ///
  /// - Throws: `DocumentError` for a key that is not known or a value that does not fit.
  package init(parsing bytes: [UInt8], path: String) throws(DocumentError) {
    let root = try JSONDocument(parsing: bytes, file: path).root
    var reader = try ObjectReader(root)
    self.init(path: path)
    for option in [
      CommonOptions.dialect, CommonOptions.migrations, CommonOptions.compatibility, CommonOptions.color,
    ] {
      values[option.name] = try reader.string(option.name)
    }
    if let convention = reader.node("naming_convention") {
      options["naming_convention"] = convention.value.compactText
    }
    if let given = reader.node("options"), !given.isNull {
      for (name, node) in try given.members() { options[name] = node.value.optionText }
    }
    try reader.finish()
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
