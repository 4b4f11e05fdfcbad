import Decant

/// Checks values by a JSON Schema, as far as that of revision files goes: draft 7 without formats and bounds.
struct SchemaValidator {
  private let schema: JSONValue
  private let definitions: [String: JSONValue]

  /// Makes a validator.
  init(_ schema: JSONValue) {
    self.schema = schema
    guard case .object(let members) = schema["definitions"] else {
      definitions = [:]
      return
    }
    definitions = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// Whether a value is as the schema wants it.
  func accepts(_ value: JSONValue) -> Bool { accepts(value, by: schema) }

  /// The keywords that were met and are not understood: a schema with one is not checked by this.
  static let keywords: Set = [
    "$schema", "$ref", "title", "description", "examples", "definitions", "type", "enum", "const",
    "pattern", "required", "properties", "patternProperties", "additionalProperties", "items", "minItems",
    "maxItems", "anyOf", "allOf", "if", "then",
  ]

  private func accepts(_ value: JSONValue, by schema: JSONValue) -> Bool {
    if case .bool(let accepted) = schema { return accepted }
    guard case .object(let rules) = schema else { return false }
    if let name = schema["$ref"]?.stringValue?.dropFirst("#/definitions/".count) {
      guard let definition = definitions[String(name)] else { return false }
      return accepts(value, by: definition)
    }
    return rules.allSatisfy { accepts(value, by: $0, in: schema) }
  }

  private func accepts(_ value: JSONValue, by rule: JSONMember, in schema: JSONValue) -> Bool {
    let argument = rule.value
    switch rule.name {
    case "type":
      return (argument.arrayValue ?? [argument]).contains { $0.stringValue.map(value.isOf) ?? false }
    case "enum": return argument.arrayValue?.contains(value) ?? false
    case "const": return argument == value
    case "pattern":
      guard let text = value.stringValue, let pattern = argument.stringValue else { return true }
      return matches(text, pattern)
    case "anyOf": return argument.arrayValue?.contains { accepts(value, by: $0) } ?? false
    case "allOf": return argument.arrayValue?.allSatisfy { accepts(value, by: $0) } ?? false
    case "if": return !accepts(value, by: argument) || accepts(value, by: schema["then"] ?? true)
    case "items", "minItems", "maxItems": return acceptsElements(of: value, by: rule)
    case "required", "properties", "additionalProperties":
      return acceptsMembers(of: value, by: rule, in: schema)
    default: return Self.keywords.contains(rule.name)
    }
  }

  private func acceptsElements(of value: JSONValue, by rule: JSONMember) -> Bool {
    guard let elements = value.arrayValue else { return true }
    switch rule.name {
    case "minItems": return elements.count >= rule.value.intValue ?? 0
    case "maxItems": return elements.count <= rule.value.intValue ?? 0
    default:
      guard let schemas = rule.value.arrayValue else {
        return elements.allSatisfy { accepts($0, by: rule.value) }
      }
      return zip(elements, schemas).allSatisfy { accepts($0, by: $1) }
    }
  }

  private func acceptsMembers(of value: JSONValue, by rule: JSONMember, in schema: JSONValue) -> Bool {
    guard case .object(let members) = value else { return true }
    switch rule.name {
    case "required":
      return rule.value.arrayValue?.allSatisfy { key in members.contains { $0.name == key.stringValue } }
        ?? false
    case "properties":
      return members.allSatisfy { member in
        rule.value[member.name].map { accepts(member.value, by: $0) } ?? true
      }
    default:
      let patterns = schema["patternProperties"]?.memberNames ?? []
      return members.allSatisfy { member in
        schema["properties"]?[member.name] != nil || patterns.contains { matches(member.name, $0) }
          || accepts(member.value, by: rule.value)
      }
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    (try? Regex(pattern).firstMatch(in: text)) != nil
  }
}

extension JSONValue {
  /// The names of the members; none where this is no object.
  var memberNames: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }

  fileprivate func isOf(_ type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number: type == "number" || type == "integer" && intValue != nil
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}
