public import Decant

extension NumberType: SwiftExpressible {
  /// `NumberType(precision: 10, scale: 2)`.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("NumberType")
      try call.set("precision", precision)
      try call.set("scale", scale)
      return .imported(module: "DecantOracle", call.expression)
    }
  }
}

extension OracleNamedType: SwiftExpressible {
  /// `.oracleDate` or `.nclob`.
  public var swiftExpression: SwiftExpression {
    .imported(module: "DecantOracle", .code(name == .date ? ".oracleDate" : ".nclob"))
  }
}
