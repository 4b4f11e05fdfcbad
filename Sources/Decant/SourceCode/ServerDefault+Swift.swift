extension ServerDefault: SwiftExpressible {
  /// A literal, or a call such as `.sql("now()")`.
  public var swiftExpression: SwiftExpression {
    get throws {
      switch self {
      case .literal(let text): return .text(text)
      case .boolean(let value): return value.swiftExpression
      case .sql(let text): return try text.swiftElement
      case .identity(let identity): return try identity.swiftDefault
      case .computed(let computed):
        var call = SwiftCall(".computed")
        try call.add(computed.expression)
        try call.set("persisted", computed.persisted)
        return call.expression
      case .sequence(let sequence):
        var call = SwiftCall(".sequence")
        try call.add(sequence)
        return call.expression
      }
    }
  }
}

extension Identity {
  /// `.identity(start: 5)`, or with all options.
  fileprivate var swiftDefault: SwiftExpression {
    get throws {
      var call = SwiftCall(".identity")
      var others = options
      others.start = nil
      others.increment = nil
      if onNull == nil, others == SequenceOptions() {
        try addAlways(to: &call)
        try call.set("start", options.start)
        try call.set("increment", options.increment)
        return call.expression
      }
      var identity = SwiftCall("Identity")
      try addAlways(to: &identity)
      try identity.set("onNull", onNull)
      try identity.set(options)
      call.add(expression: identity.expression)
      return call.expression
    }
  }

  private func addAlways(to call: inout SwiftCall) throws {
    if always != false { call.add("always", expression: always?.swiftExpression ?? .code("nil")) }
  }
}

extension SequenceGenerator: SwiftExpressible {
  /// `SequenceGenerator("name")` with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("SequenceGenerator")
      try call.add(name.name)
      try call.set("schema", name.schema)
      try call.set(options)
      call.flag("isOptional", isOptional)
      try call.set("dataType", type: dataType?.base)
      return call.expression
    }
  }
}

extension SwiftCall {
  fileprivate mutating func set(_ options: SequenceOptions) throws {
    guard options != SequenceOptions() else { return }
    var call = SwiftCall("SequenceOptions")
    try call.set("start", options.start)
    try call.set("increment", options.increment)
    try call.set("minimum", options.minimum)
    try call.set("maximum", options.maximum)
    try call.set("hasNoMinimum", options.hasNoMinimum)
    try call.set("hasNoMaximum", options.hasNoMaximum)
    try call.set("cycle", options.cycle)
    try call.set("cache", options.cache)
    try call.set("order", options.order)
    add("options", expression: call.expression)
  }
}
