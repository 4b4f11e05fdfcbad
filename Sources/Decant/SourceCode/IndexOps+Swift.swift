extension CreateIndexOp: SwiftOperation {
  /// `op.createIndex("ix_books_title", on: "books", ["title"])`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("createIndex")
    try call.addNullable(index.name)
    try call.add(table: table, "on", in: place)
    try call.add(index.elements)
    try call.set(schemaOf: table, in: place)
    call.flag("unique", index.isUnique)
    call.flag("ifNotExists", ifNotExists)
    try call.set(index.options)
    return call
  }
}

extension DropIndexOp: SwiftOperation {
  /// `op.dropIndex("ix_books_title", of: "books")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("dropIndex")
    try call.addNullable(name)
    if place.batchTable == nil {
      try call.set("of", table)
      try call.set("schema", schema)
    } else if let table {
      try call.add(table: QualifiedName(table, schema: schema), in: place)
    }
    call.flag("ifExists", ifExists)
    try call.set(options)
    if var index {
      index.name = nil
      try call.set("index", index)
    }
    return call
  }
}
