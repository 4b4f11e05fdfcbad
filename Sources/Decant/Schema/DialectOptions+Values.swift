/// The values of options, as dialects read them.
extension DialectOptions {
  /// Whether an option is given as true.
  public func isTrue(_ name: String) -> Bool { self[name]?.boolValue == true }

  /// The SQL of an option, where it is given and not empty.
  public func nonEmptyText(_ name: String) -> SQLText? {
    guard let text = given(name)?.sqlText, text.rawText != "" else { return nil }
    return text
  }
}

extension JSONValue {
  /// A name: a text, or an object `{"name": ..., "quote": ...}`.
  public var identifier: Identifier? {
    if let name = stringValue { return Identifier(name) }
    guard let name = self["name"]?.stringValue else { return nil }
    return Identifier(name, quote: self["quote"]?.boolValue, isFinal: self["conv"]?.boolValue ?? false)
  }

  /// One name, or the names of an array.
  public var identifiers: [Identifier]? {
    if let one = identifier { return [one] }
    return arrayValue?.compactMap(\.identifier)
  }

  /// SQL: a text, or an object `{"sql": ...}`.
  public var sqlText: SQLText? { (stringValue ?? self["sql"]?.stringValue).map { SQLText($0) } }

  /// The text of a word, number or truth value.
  public var plainText: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): PythonNumber.text(ofJSON: digits)
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// Whether the value is an object with members.
  public var hasMembers: Bool {
    if case .object(let members) = self { !members.isEmpty } else { self != .null }
  }
}
