extension CharacterType: SwiftExpressible {
  /// `.string(50)` and the like, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      let members: [Name: String] = [
        .string: "string", .unicode: "unicode", .varchar: "varchar", .char: "char", .text: "text",
        .unicodeText: "unicodeText",
      ]
      let takesLength = name != .text && name != .unicodeText
      if options.isEmpty, let member = members[name], takesLength || length == nil,
        collation == nil || name == .string
      {
        var call = SwiftCall(".\(member)")
        try call.setUnlabelled(length)
        try call.set("collation", collation)
        return takesLength ? call.expression : .word(member)
      }
      var call = SwiftCall("CharacterType")
      call.add(code: ".\(name)")
      try call.set("length", length)
      try call.set("collation", collation)
      try call.set(options)
      return call.expression
    }
  }
}

extension TypeLength: SwiftExpressible {
  /// The number, or `.max`.
  public var swiftExpression: SwiftExpression {
    switch self {
    case .count(let count): count.swiftExpression
    case .max: .word("max")
    }
  }
}

extension Collation: SwiftExpressible {
  /// The name, or a call with its schema.
  public var swiftExpression: SwiftExpression {
    get throws {
      guard let schema else { return .text(name) }
      var call = SwiftCall("Collation")
      try call.add(name)
      try call.set("schema", schema)
      return call.expression
    }
  }
}

extension BinaryType: SwiftExpressible {
  /// `.largeBinary`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if self == BinaryType() { return .word("largeBinary") }
      var call = SwiftCall("BinaryType")
      call.set(name: name, unless: .generic)
      try call.set("length", length)
      try call.set(options)
      return call.expression
    }
  }
}

extension TemporalType: SwiftExpressible {
  /// `.date` and the like, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      let members: [TemporalType: String] = [
        .date: "date", .time: "time", .dateTime: "dateTime", .zonedDateTime: "zonedDateTime",
        .timestamp: "timestamp",
      ]
      if let member = members[self] { return .word(member) }
      var call = SwiftCall("TemporalType")
      call.add(code: ".\(name)")
      call.flag("hasTimeZone", hasTimeZone)
      try call.set(options)
      return call.expression
    }
  }
}

extension IntervalType: SwiftExpressible {
  /// `.interval`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if self == IntervalType() { return .word("interval") }
      var call = SwiftCall("IntervalType")
      if !isNative { call.add("isNative", code: "false") }
      try call.set("secondPrecision", secondPrecision)
      try call.set("dayPrecision", dayPrecision)
      return call.expression
    }
  }
}

extension NullType: SwiftExpressible {
  /// `NullType()`.
  public var swiftExpression: SwiftExpression { SwiftCall("NullType").expression }
}

extension RawType: SwiftExpressible {
  /// `.raw("geometry")`.
  public var swiftExpression: SwiftExpression {
    get throws { try .member("raw", [sql]) }
  }
}

extension SwiftCall {
  /// Adds a value without a label, or nothing where it is nil.
  mutating func setUnlabelled(_ value: (some SwiftExpressible)?) throws {
    if let value { try add(value) }
  }
}
