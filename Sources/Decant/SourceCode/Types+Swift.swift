extension AnySQLType: SwiftExpressible {
  /// The expression of the type.
  public var swiftExpression: SwiftExpression {
    get throws {
      guard let type = base as? any SwiftExpressible else {
        throw SwiftSourceError("type \(base.documentName)", missing: "SwiftExpressible")
      }
      return try type.swiftExpression
    }
  }
}

extension SwiftExpression {
  /// A member without arguments, or with those before the first that is nil.
  static func member(_ name: String, _ arguments: [(any SwiftExpressible)?] = []) throws -> SwiftExpression {
    let given = arguments.prefix { $0 != nil }
    // a gap before a later argument
    guard arguments[given.endIndex...].allSatisfy({ $0 == nil }) else {
      var call = SwiftCall(".\(name)")
      for argument in arguments {
        call.add(expression: try argument?.swiftExpression ?? .code("nil"))
      }
      return call.expression
    }
    var call = SwiftCall(".\(name)")
    for argument in given { if let argument { call.add(expression: try argument.swiftExpression) } }
    return call.expression
  }

  /// A member that is no call.
  static func word(_ name: some Any) -> SwiftExpression { .code(".\(name)") }
}

extension IntegerType: SwiftExpressible {
  /// `.integer` and the like, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      let members: [Name: String] = [
        .generic: "integer", .genericSmall: "smallInteger", .genericBig: "bigInteger",
      ]
      if options.isEmpty, let member = members[name] { return .word(member) }
      var call = SwiftCall("IntegerType")
      call.set(name: name, unless: .generic)
      try call.set(options)
      return call.expression
    }
  }
}

extension NumericType: SwiftExpressible {
  /// `.numeric(10, 2)`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if options.isEmpty, name == .generic { return try .member("numeric", [precision, scale]) }
      var call = SwiftCall("NumericType")
      call.set(name: name, unless: .generic)
      try call.set("precision", precision)
      try call.set("scale", scale)
      try call.set(options)
      return call.expression
    }
  }
}

extension FloatType: SwiftExpressible {
  /// `.float` or `.double`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if self == FloatType(.generic) { return .word("float") }
      if self == FloatType(.genericDouble) { return .word("double") }
      var call = SwiftCall("FloatType")
      call.set(name: name, unless: .generic)
      try call.set("precision", precision)
      try call.set(options)
      return call.expression
    }
  }
}

extension BooleanType: SwiftExpressible {
  /// `.boolean`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if self == BooleanType() { return .word("boolean") }
      var call = SwiftCall("BooleanType")
      call.set(name: name, unless: .generic)
      call.flag("createsConstraint", createsConstraint)
      try call.set("constraintName", constraintName)
      return call.expression
    }
  }
}

extension JSONType: SwiftExpressible {
  /// `.json`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if self == JSONType() { return .word("json") }
      var call = SwiftCall("JSONType")
      call.flag("writesNoneAsNull", writesNoneAsNull)
      try call.set(options)
      return call.expression
    }
  }
}

extension UUIDType: SwiftExpressible {
  /// `.uuid`, or a call.
  public var swiftExpression: SwiftExpression {
    if self == UUIDType() { return .word("uuid") }
    var call = SwiftCall("UUIDType")
    call.set(name: name, unless: .generic)
    if !isNative { call.add("isNative", code: "false") }
    return call.expression
  }
}

extension SwiftCall {
  /// Adds the name of a type, unless it is the default one.
  mutating func set<Name: Equatable>(name: Name, unless standard: Name) {
    if name != standard { add(code: ".\(name)") }
  }
}
