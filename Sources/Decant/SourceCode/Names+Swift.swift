extension String: SwiftExpressible {
  /// A literal.
  public var swiftExpression: SwiftExpression { .text(self) }
}

extension Bool: SwiftExpressible {
  /// `true` or `false`.
  public var swiftExpression: SwiftExpression { .code(self ? "true" : "false") }
}

extension Int: SwiftExpressible {
  /// The digits.
  public var swiftExpression: SwiftExpression { .code(String(self)) }
}

extension Array: SwiftExpressible where Element: SwiftExpressible {
  /// An array literal.
  public var swiftExpression: SwiftExpression {
    get throws { .array(try map { try $0.swiftExpression }) }
  }
}

extension Identifier: SwiftExpressible {
  /// A literal, or `.quoted("name")` and the like.
  public var swiftExpression: SwiftExpression {
    var call: SwiftCall
    switch (quote, isFinal) {
    case (nil, false): return name.swiftExpression
    case (true?, false): call = SwiftCall(".quoted")
    case (false?, false): call = SwiftCall(".unquoted")
    case (nil, true): call = SwiftCall(".final")
    case (let quote?, true):
      call = SwiftCall("Identifier")
      call.add(expression: name.swiftExpression)
      call.add("quote", expression: quote.swiftExpression)
      call.flag("isFinal", true)
      return call.expression
    }
    call.add(expression: name.swiftExpression)
    return call.expression
  }
}

extension SQLText: SwiftExpressible {
  /// A literal, with interpolated names and values.
  public var swiftExpression: SwiftExpression {
    get throws {
      if let rawText { return .text(rawText) }
      return .text(
        try fragments.map { fragment in
          switch fragment {
          case .raw(let text): return .plain(text)
          case .identifier(let name): return try .interpolation("identifier", name)
          case .literal(let value): return try .interpolation("literal", value)
          case .name(let name):
            var call = SwiftCall("")
            call.add("name", expression: name.name.swiftExpression)
            try call.set("schema", name.schema)
            return try .interpolation(call)
          }
        })
    }
  }

  /// `.sql("text")`.
  var swiftElement: SwiftExpression {
    get throws {
      var call = SwiftCall(".sql")
      try call.add(self)
      return call.expression
    }
  }
}

extension SwiftExpression.TextPart {
  fileprivate static func interpolation(_ label: String, _ value: some SwiftExpressible) throws -> Self {
    var call = SwiftCall("")
    call.add(label, expression: try value.swiftExpression)
    return try interpolation(call)
  }

  fileprivate static func interpolation(_ call: SwiftCall) throws -> Self {
    guard let code = call.flatHead else {
      throw SwiftSourceError("a text of several lines within SQL", missing: "in one line")
    }
    return .interpolation(code)
  }
}

extension NamingConvention: SwiftExpressible {
  /// `NamingConvention(["pk": "pk_%(table_name)s"])`.
  public var swiftExpression: SwiftExpression {
    let known = Self.keys.filter { patterns[$0] != nil }
    let others = patterns.keys.filter { !Self.keys.contains($0) }.sorted()
    var call = SwiftCall("NamingConvention")
    call.add(
      expression: .dictionary((known + others).map { (swiftLiteral($0), .text(patterns[$0] ?? "")) }))
    return call.expression
  }
}
