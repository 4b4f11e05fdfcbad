extension Value: SwiftExpressible {
  /// A literal, or a call such as `.sql("now()")`.
  public var swiftExpression: SwiftExpression {
    get throws {
      switch self {
      case .null: return .code("nil")
      case .boolean(let value): return value.swiftExpression
      case .number(let digits): return .number(digits) { Double($0).map(PythonNumber.text(of:)) ?? "" }
      case .string(let text): return .text(text)
      case .bytes(let bytes): return Self.call(".bytes", .array(bytes.map { .code("0x" + $0.twoDigits) }))
      case .seconds(let digits): return Self.call(".seconds", .text(digits))
      case .array(let items): return try items.swiftExpression
      case .json(let value): return Self.call(".json", value.swiftExpression)
      case .sql(let text): return try text.swiftElement
      case .inline(let value, let type):
        var call = SwiftCall(".inlineLiteral")
        try call.add(value)
        try call.set(type: type?.base)
        return call.expression
      }
    }
  }

  private static func call(_ name: String, _ argument: SwiftExpression) -> SwiftExpression {
    var call = SwiftCall(name)
    call.add(expression: argument)
    return call.expression
  }
}

extension UInt8 {
  fileprivate var twoDigits: String {
    let digits = String(self, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
