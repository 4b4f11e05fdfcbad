extension ForeignKeyTarget: SwiftExpressible {
  /// `"table.column"`, or its parts.
  public var swiftExpression: SwiftExpression {
    get throws {
      let text = [table.schema, table.name, column].compactMap { $0?.name }.joined(separator: ".")
      if ForeignKeyTarget(text) == self { return .text(text) }
      var call = SwiftCall("ForeignKeyTarget")
      try call.set("table", table.name)
      call.add("column", expression: column?.swiftExpression ?? .code("nil"))
      try call.set("schema", table.schema)
      return call.expression
    }
  }
}

extension ForeignKeyReference: SwiftExpressible {
  /// `"table.column"`, or a call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      let target = try target.swiftExpression
      if self == ForeignKeyReference(self.target), case .text = target { return target }
      var call = SwiftCall("ForeignKeyReference")
      call.add(expression: target)
      try call.set("name", name)
      try call.set(actions)
      call.flag("linksToName", linksToName)
      call.flag("usesAlter", usesAlter)
      try call.set(options)
      return call.expression
    }
  }
}

extension ForeignKeyConstraint: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("ForeignKeyConstraint")
      try call.add(columns)
      try call.set("references", targets)
      try call.set("name", name)
      try call.set(actions)
      call.flag("linksToName", linksToName)
      call.flag("usesAlter", usesAlter)
      try call.set(options)
      return call.expression
    }
  }
}

extension SwiftCall {
  /// Adds what a foreign key does, unless it is the default.
  mutating func set(_ actions: ForeignKeyActions) throws {
    guard actions != ForeignKeyActions() else { return }
    var call = SwiftCall("ForeignKeyActions")
    try call.set("onUpdate", actions.onUpdate)
    try call.set("onDelete", actions.onDelete)
    try call.set("deferrable", actions.deferrable)
    try call.set("initially", actions.initially)
    try call.set("match", actions.match)
    add("actions", expression: call.expression)
  }
}
