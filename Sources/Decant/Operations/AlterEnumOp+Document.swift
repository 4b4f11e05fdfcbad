extension AlterEnumOp: DocumentOperation {
  /// An enum belongs to no table.
  public static var placement: OperationPlacement { .outsideBatch }

  /// Reads the name and one of `add_value`, `rename_value` and `drop_value`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier = try object.require("name", with: vocabulary)
    let schema: Identifier? = try object.value("schema", with: vocabulary)
    let changes = try [
      object.addition(), object.renaming(), object.string("drop_value").map(Change.drop),
    ].compactMap { $0 }
    // a misspelt key says more than that one is missing
    if changes.isEmpty { try object.finish() }
    guard let change = changes.first, changes.count == 1 else {
      throw object.node.error(
        .invalidValue("alter_enum has one of \"add_value\", \"rename_value\" and \"drop_value\""))
    }
    self.init(name, schema: schema, change)
  }

  /// The name and the change.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("name", name.name)
    try object.set("schema", name.schema)
    switch change {
    case .add(let addition):
      try object.set("add_value", addition.value)
      try object.set("before", addition.before)
      try object.set("after", addition.after)
      object.flag("if_not_exists", addition.ifNotExists)
    case .rename(let old, let new):
      object.object(
        "rename_value",
        [JSONMember(name: "from", value: .string(old)), JSONMember(name: "to", value: .string(new))])
    case .drop(let value): try object.set("drop_value", value)
    }
    return object.members
  }
}

extension ObjectReader {
  fileprivate mutating func addition() throws -> AlterEnumOp.Change? {
    guard let node = given("add_value") else { return nil }
    let before = try string("before")
    let after = try string("after")
    guard before == nil || after == nil else {
      throw node.error(.invalidValue("a value stands \"before\" another one or \"after\" one"))
    }
    return .add(
      AlterEnumOp.Addition(
        try node.string(), before: before, after: after, ifNotExists: try flag("if_not_exists")))
  }

  fileprivate mutating func renaming() throws -> AlterEnumOp.Change? {
    guard let node = given("rename_value") else { return nil }
    var values = try ObjectReader(node)
    let change = AlterEnumOp.Change.rename(
      from: try values.require("from").string(), to: try values.require("to").string())
    try values.finish()
    return change
  }
}
