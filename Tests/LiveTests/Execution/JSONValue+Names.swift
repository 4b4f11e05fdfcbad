import Decant

extension JSONValue {
  /// The text of an identifier, which is a string or an object with a name.
  var name: String { stringValue ?? self["name"]?.stringValue ?? "" }

  /// The elements; none where this is no array.
  var elements: [JSONValue] { arrayValue ?? [] }

  /// The members; none where this is no object.
  var members: [JSONMember] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The parts of what a foreign key refers to: schema, table and column, as far as they are given.
  var targetPath: [JSONValue] {
    arrayValue ?? name.split(separator: ".").map { .string(String($0)) }
  }

  /// The schema of what a foreign key refers to, or nil.
  var targetSchema: JSONValue? {
    let path = targetPath.dropLast(2)
    return path.count > 1 ? .string(path.map(\.name).joined(separator: ".")) : path.first
  }

  /// Nil for the value `null`.
  var unlessNull: JSONValue? { self == .null ? nil : self }

  /// The object with another value under a name.
  func setting(_ name: String, _ value: JSONValue?) -> JSONValue {
    let others = members.filter { $0.name != name }
    return .object(others + (value.map { [JSONMember(name: name, value: $0)] } ?? []))
  }

  /// This value and all that are in it.
  var descendants: [JSONValue] {
    [self] + elements.flatMap(\.descendants) + members.flatMap(\.value.descendants)
  }

  /// This value with all objects in it changed, the inner ones first.
  func mapObjects(_ change: (JSONValue) -> JSONValue) -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.mapObjects(change) })
    case .object(let members):
      change(.object(members.map { JSONMember(name: $0.name, value: $0.value.mapObjects(change)) }))
    default: self
    }
  }
}
