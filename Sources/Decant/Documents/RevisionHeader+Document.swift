extension RevisionHeader {
  /// Reads the keys of a revision file that say what it is and where it stands.
  init(reading object: inout ObjectReader, file: String?) throws {
    self.init(
      id: try object.require("revision").string(), downRevisions: try object.names("down_revision"),
      branchLabels: try object.names("branch_labels"), dependsOn: try object.names("depends_on"),
      message: try object.string("message"), createDate: try object.string("create_date"), path: file)
  }

  /// Writes these keys.
  func write(to object: inout ObjectBuilder) throws {
    try object.set("revision", id)
    try object.set("down_revision", JSONValue(names: downRevisions))
    try object.list("branch_labels", branchLabels)
    try object.list("depends_on", dependsOn)
    try object.set("message", message)
    try object.set("create_date", createDate)
  }
}

extension ObjectReader {
  /// One name, an array of names, or none where the key is absent or `null`.
  fileprivate mutating func names(_ key: String) throws -> [String] {
    guard let node = given(key) else { return [] }
    switch node.kind {
    case .string: return [try node.string()]
    case .array: return try node.elements().map { try $0.string() }
    default: throw node.wrongType("string, or array of strings")
    }
  }
}

extension JSONValue {
  /// `null` for no name, a string for one, an array for several.
  fileprivate init(names: [String]) {
    switch names.count {
    case 0: self = .null
    case 1: self = .string(names[0])
    default: self = .array(names.map(JSONValue.string))
    }
  }
}
