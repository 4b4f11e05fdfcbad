/// What values of JSON are, in the words of JSON Schema, draft 7.
package struct JSONSchema: Sendable {
  /// The schema as JSON.
  package let value: JSONValue

  /// Makes a schema of its JSON.
  package init(_ value: JSONValue) { self.value = value }

  /// Anything.
  package static let anything = JSONSchema([:])
  /// True or false.
  package static let boolean = JSONSchema(["type": "boolean"])
  /// A whole number.
  package static let integer = JSONSchema(["type": "integer"])
  /// A text.
  package static let text = JSONSchema(["type": "string"])
  /// An object with any keys.
  package static let anyObject = JSONSchema(["type": "object"])

  /// The schema that the document defines under a name.
  static func definition(_ name: String) -> JSONSchema {
    JSONSchema(["$ref": .string("#/definitions/\(name)")])
  }

  /// One value.
  static func constant(_ value: JSONValue) -> JSONSchema { JSONSchema(["const": value]) }

  /// One of a few words.
  package static func words(_ words: [String]) -> JSONSchema {
    JSONSchema(["enum": .array(words.map(JSONValue.string))])
  }

  /// A text, of which these are usual.
  static func text(such words: String...) -> JSONSchema {
    JSONSchema(["type": "string", "examples": .array(words.map(JSONValue.string))])
  }

  /// A text in which a pattern is found.
  static func text(matching pattern: String) -> JSONSchema {
    JSONSchema(["type": "string", "pattern": .string(pattern)])
  }

  /// An array of values.
  package static func list(of element: JSONSchema) -> JSONSchema {
    JSONSchema(["type": "array", "items": element.value])
  }

  /// An array of two values.
  static func pair(_ first: JSONSchema, _ second: JSONSchema) -> JSONSchema {
    JSONSchema(["type": "array", "items": [first.value, second.value], "minItems": 2, "maxItems": 2])
  }

  /// A value of any of these.
  package static func any(of schemas: JSONSchema...) -> JSONSchema {
    JSONSchema(["anyOf": .array(schemas.map(\.value))])
  }

  /// The same values and `null`.
  package var orNull: JSONSchema {
    guard case .object(var members) = value, !members.isEmpty else { return self }
    guard let type = members.firstIndex(where: { $0.name == "type" }) else {
      return .any(of: self, JSONSchema(["type": "null"]))
    }
    members[type].value = [members[type].value, "null"]
    return JSONSchema(.object(members))
  }

  /// The schema with words for the reader of a file.
  package func described(_ text: String) -> JSONSchema {
    guard case .object(let members) = value else { return self }
    return JSONSchema(.object([JSONMember(name: "description", value: .string(text))] + members))
  }
}

/// Objects and documents.
extension JSONSchema {
  /// The schema of a whole document, with the schemas that it calls by their names.
  package static func document(
    titled title: String, _ schema: JSONSchema, definitions: [JSONMember] = []
  ) -> JSONSchema {
    guard case .object(let members) = schema.value else { return schema }
    var document = [
      JSONMember(name: "$schema", value: "http://json-schema.org/draft-07/schema#"),
      JSONMember(name: "title", value: .string(title)),
    ]
    document += members
    if !definitions.isEmpty { document.append(JSONMember(name: "definitions", value: .object(definitions))) }
    return JSONSchema(.object(document))
  }

  /// An object with these keys and no others.
  package static func object(_ keys: [SchemaKey]) -> JSONSchema {
    var members: [JSONMember] = [JSONMember(name: "type", value: "object")]
    let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(JSONMember(name: "required", value: .array(required))) }
    members.append(JSONMember(name: "properties", value: properties(keys)))
    members.append(JSONMember(name: "additionalProperties", value: false))
    return JSONSchema(.object(members))
  }

  /// An object whose form depends on a word in it, which must be one of these.
  static func object(
    by key: String, of words: [String], _ cases: [(words: [String], schema: JSONSchema)]
  ) -> JSONSchema {
    let branches = cases.map { words, schema -> JSONValue in
      let condition: JSONSchema = words.count == 1 ? .constant(.string(words[0])) : .words(words)
      return [
        "if": ["required": [.string(key)], "properties": properties([.optionalExactly(key, condition)])],
        "then": schema.value,
      ]
    }
    return JSONSchema([
      "type": "object", "required": [.string(key)],
      "properties": properties([.optionalExactly(key, .words(words))]), "allOf": .array(branches),
    ])
  }

  /// An object of values of one kind, under any keys.
  package static func map(of element: JSONSchema) -> JSONSchema {
    JSONSchema(["type": "object", "additionalProperties": element.value])
  }

  private static func properties(_ keys: [SchemaKey]) -> JSONValue {
    .object(keys.map { JSONMember(name: $0.name, value: $0.schema.value) })
  }
}
