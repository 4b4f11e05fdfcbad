extension ExecuteSQLOp: SwiftOperation {
  /// `op.execute("ANALYZE")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("execute")
    try call.add(sql)
    try call.set("reverse", reverse)
    if let effects { call.closure = SwiftClosure("op", body: try effects.swiftStatements()) }
    return call
  }
}

extension AutocommitBlockOp: SwiftOperation {
  /// `op.autocommitBlock { op in ... }`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("autocommitBlock")
    call.closure = SwiftClosure("op", body: try operations.swiftStatements())
    return call
  }
}

extension AlterEnumOp: SwiftOperation {
  /// `op.alterEnum("mood", addValue: "calm")`.
  public func swiftCall(in place: SwiftPlace) throws -> SwiftCall {
    var call = place.call("alterEnum")
    try call.add(name.name)
    try call.set("schema", name.schema)
    switch change {
    case .add(let addition):
      try call.set("addValue", addition.value)
      try call.set("before", addition.before)
      try call.set("after", addition.after)
      call.flag("ifNotExists", addition.ifNotExists)
    case .rename(let old, let new):
      try call.set("renaming", old)
      try call.set("to", new)
    case .drop(let value): try call.set("dropValue", value)
    }
    return call
  }
}
