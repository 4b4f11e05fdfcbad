public import Decant

extension DomainType: SwiftExpressible {
  /// `DomainType("posint", .integer)` with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("DomainType")
      try call.add(name)
      try call.set(type: dataType.base)
      try call.set("schema", schema)
      call.flag("inheritsSchema", inheritsSchema)
      try call.set("collation", collation)
      try call.set("serverDefault", serverDefault)
      try call.set("constraintName", constraintName)
      call.flag("notNull", isNotNull)
      try call.set("check", check)
      if !createsType { call.add("createsType", code: "false") }
      return .imported(module: "DecantPostgreSQL", call.expression)
    }
  }
}
