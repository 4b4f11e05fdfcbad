extension ExecuteSQLOp {
  /// Makes the changes that the effects say, or else marks what the text may have changed.
  public func apply(to state: inout SchemaState) throws {
    if let effects { return try state.applyParts(effects) }
    state.applyRawSQL(sql.knownText)
  }

  /// The statement that takes this one back, with the effects taken back as well.
  public func reversed(from state: SchemaState) throws -> any MigrateOperation {
    guard let reverse else {
      throw ReverseError(Self.documentName, missing: "reverse, the SQL that takes it back")
    }
    var state = state
    let effects = try effects?.reversedOperations(advancing: &state)
    return ExecuteSQLOp(reverse, effects: effects, reverse: sql)
  }
}

extension SQLText {
  /// The text with its names as they stand and without its values, as far as it tells what is changed.
  var knownText: String {
    fragments.map { fragment in
      switch fragment {
      case .raw(let text): text
      case .identifier(let name): Self.quoted(name)
      case .name(let name): Self.quoted(name.name)
      case .literal: "NULL"
      }
    }.joined()
  }

  private static func quoted(_ name: Identifier) -> String {
    "\"" + name.name.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
