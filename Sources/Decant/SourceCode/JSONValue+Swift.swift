extension JSONValue: SwiftExpressible {
  /// A literal.
  public var swiftExpression: SwiftExpression {
    switch self {
    case .null: .code("nil")
    case .bool(let value): value.swiftExpression
    case .number(let digits): .number(digits) { String(Double($0) ?? 0) }
    case .string(let text): .text(text)
    case .array(let elements): .array(elements.map(\.swiftExpression))
    case .object(let members): .dictionary(members.map { (swiftLiteral($0.name), $0.value.swiftExpression) })
    }
  }
}

extension SwiftExpression {
  /// A number as a literal that gives these digits, or as `.number("digits")`.
  ///
  /// - Parameter text: What a literal with a fraction becomes.
  static func number(_ digits: String, _ text: (String) -> String) -> SwiftExpression {
    if let whole = Int(digits), String(whole) == digits { return .code(digits) }
    let isLiteral = digits.first?.isNumber == true || digits.first == "-"
    // a literal without a fraction and an exponent would be a whole number
    if isLiteral, digits.contains(where: { ".e".contains($0) }), text(digits) == digits {
      return .code(digits)
    }
    var call = SwiftCall(".number")
    call.add(expression: .text(digits))
    return call.expression
  }
}

extension DialectOptions: SwiftExpressible {
  /// A dictionary literal.
  public var swiftExpression: SwiftExpression { JSONValue.object(members).swiftExpression }
}

extension JSONMember: SwiftExpressible {
  /// `JSONMember(name: "name", value: 1)`.
  public var swiftExpression: SwiftExpression {
    var call = SwiftCall("JSONMember")
    call.add("name", expression: .text(name))
    call.add("value", expression: value.swiftExpression)
    return call.expression
  }
}
