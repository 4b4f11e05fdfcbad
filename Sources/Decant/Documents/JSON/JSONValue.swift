/// A JSON value as a tree, with the members of objects in their order and numbers as they were written.
///
/// ```swift
/// let operation: JSONValue = ["op": "drop_table", "table_name": "account", "if_exists": true]
/// ```
public enum JSONValue: Hashable, Sendable {
  /// The value `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number in the spelling of JSON: `1`, `-0.5`, `1e+20`; `1` and `1.0` are not equal.
  case number(String)
  /// A string, without quotes and escapes.
  case string(String)
  /// The elements of an array.
  case array([JSONValue])
  /// The members of an object; no name may come twice.
  case object([JSONMember])
}

/// A name and its value in a JSON object.
public struct JSONMember: Hashable, Sendable {
  /// The name, without quotes and escapes.
  public var name: String
  /// What stands under the name.
  public var value: JSONValue

  /// A member with this name and value.
  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// The truth value, or nil where this is no boolean.
  public var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The text, or nil where this is no string.
  public var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The number, or nil where this is no number, has a fraction or an exponent, or does not fit `Int`.
  public var intValue: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// The elements, or nil where this is no array.
  public var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The value under a name, or nil where there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { NameKey($0.name) == NameKey(name) }?.value
  }
}

extension JSONValue {
  /// The value as JSON text without blanks.
  public var compactText: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
