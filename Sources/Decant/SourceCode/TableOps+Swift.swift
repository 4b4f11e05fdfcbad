extension CreateTableOp: SwiftOperation {
  /// `op.createTable("books") { ... }`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("createTable")
    try table.addAttributes(to: &call, ifNotExists: ifNotExists)
    return call
  }
}

extension DropTableOp: SwiftOperation {
  /// `op.dropTable("books")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("dropTable")
    try call.add(name.name)
    try call.set("schema", name.schema)
    call.flag("ifExists", ifExists)
    try call.set(options)
    try call.set("table", table)
    return call
  }
}

extension RenameTableOp: SwiftOperation {
  /// `op.renameTable("books", to: "titles")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("renameTable")
    try call.add(table.name)
    try call.set("to", newName)
    try call.set("schema", table.schema)
    return call
  }
}

extension CreateTableCommentOp: SwiftOperation {
  /// `op.createTableComment("books", "all that we sell")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("createTableComment")
    try call.add(table: table, in: place)
    try call.addNullable(comment)
    try call.set("existingComment", existingComment)
    try call.set(schemaOf: table, in: place)
    return call
  }
}

extension DropTableCommentOp: SwiftOperation {
  /// `op.dropTableComment("books")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("dropTableComment")
    try call.add(table: table, in: place)
    try call.set("existingComment", existingComment)
    try call.set(schemaOf: table, in: place)
    return call
  }
}

extension BatchAlterTableOp: SwiftOperation {
  /// `op.batchAlterTable("books") { batch in ... }`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("batchAlterTable")
    try call.add(table.name)
    try call.set("schema", table.schema)
    if recreate != .auto { call.set("recreate", word: recreate) }
    try call.set("copyFrom", copyFrom)
    try call.set("copyNamingConvention", copyNamingConvention)
    if !tableArguments.isEmpty {
      call.add("tableArguments", expression: .array(try tableArguments.swiftExpressions))
    }
    try call.set(tableOptions, "tableOptions")
    try call.list("partialReordering", partialReordering)
    try call.set("namingConvention", namingConvention)
    call.closure = SwiftClosure("batch", body: try operations.swiftStatements(in: .batch(table)))
    return call
  }
}
