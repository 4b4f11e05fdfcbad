extension AddColumnOp: SwiftOperation {
  /// `op.addColumn("books", Column("isbn", .string(13)))`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("addColumn")
    try call.add(table: table, in: place)
    try call.add(column)
    try call.set(schemaOf: table, in: place)
    if place.batchTable != nil { try call.set("at", position) }
    call.flag("ifNotExists", ifNotExists)
    call.flag("inlinesReferences", inlinesReferences)
    call.flag("inlinesPrimaryKey", inlinesPrimaryKey)
    return call
  }
}

extension ColumnPosition: SwiftExpressible {
  /// `.before("name")` and the like.
  public var swiftExpression: SwiftExpression {
    get throws {
      switch self {
      case .before(let name): try .member("before", [name])
      case .after(let name): try .member("after", [name])
      case .between(let first, let second): try .member("between", [first, second])
      }
    }
  }
}

extension AlterColumnOp: SwiftOperation {
  /// `op.alterColumn("books", "title", nullable: false)`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("alterColumn")
    try call.add(table: table, in: place)
    try call.add(column)
    try call.set(schemaOf: table, in: place)
    if place.batchTable != nil { try call.set("at", position) }
    try call.set("nullable", nullable)
    try call.set("serverDefault", serverDefault)
    try call.set("newName", newName)
    try call.set("type", type: type)
    try call.set("comment", comment)
    try call.set("autoincrement", autoincrement)
    var known = SwiftCall(".init")
    try known.set("type", type: existing.type)
    try known.set("serverDefault", existing.serverDefault)
    try known.set("nullable", existing.nullable)
    try known.set("comment", existing.comment)
    try known.set("autoincrement", existing.autoincrement)
    if !known.arguments.isEmpty { call.add("existing", expression: known.expression) }
    try call.set(options)
    return call
  }
}

extension DropColumnOp: SwiftOperation {
  /// `op.dropColumn("books", "isbn")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("dropColumn")
    try call.add(table: table, in: place)
    try call.add(column)
    try call.set(schemaOf: table, in: place)
    call.flag("ifExists", ifExists)
    try call.set("existingType", type: existingType)
    try call.set(options)
    try call.set("reverse", reverse)
    return call
  }
}
