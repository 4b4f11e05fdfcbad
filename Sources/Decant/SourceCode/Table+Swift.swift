extension Column: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("Column")
      try call.add(name)
      try call.set(type: type)
      call.flag("primaryKey", isPrimaryKey)
      try call.set("nullable", nullable)
      try call.set("serverDefault", serverDefault)
      call.flag("unique", isUnique)
      call.flag("index", isIndexed)
      if foreignKeys.count == 1 { try call.set("references", foreignKeys[0]) }
      if foreignKeys.count > 1 { try call.set("foreignKeys", foreignKeys) }
      if autoincrement != .auto { call.set("autoincrement", word: autoincrement) }
      try call.set("comment", comment)
      try call.set("key", key)
      try call.list("checks", checks)
      try call.set("defaultSequence", defaultSequence)
      call.flag("system", isSystem)
      try call.set(options)
      try call.list("info", info)
      return call.expression
    }
  }
}

extension Table: SwiftExpressible {
  /// A call with the parts in its closure.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("Table")
      try addAttributes(to: &call)
      try call.list("info", info)
      return call.expression
    }
  }

  /// Adds all but `info`.
  ///
  /// - Parameter ifNotExists: Whether a table of that name is left as it is.
  func addAttributes(to call: inout SwiftCall, ifNotExists: Bool = false) throws {
    try call.add(name.name)
    try call.set("schema", name.schema)
    call.flag("ifNotExists", ifNotExists)
    try call.set("comment", comment)
    try call.list("prefixes", prefixes)
    try call.set(options)
    let items: [any TableItem] = columns + constraints + indexes
    call.closure = SwiftClosure(body: try items.swiftExpressions)
  }
}

extension [any TableItem] {
  /// The parts of a table, one after another.
  var swiftExpressions: [SwiftExpression] {
    get throws {
      try map { item in
        guard let item = item as? any SwiftExpressible else {
          throw SwiftSourceError("\(type(of: item))", missing: "SwiftExpressible")
        }
        return try item.swiftExpression
      }
    }
  }
}
