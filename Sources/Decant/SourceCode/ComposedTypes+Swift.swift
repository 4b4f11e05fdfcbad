extension EnumType: SwiftExpressible {
  /// `.enumeration("a", "b", name: "letters")`, or a call.
  public var swiftExpression: SwiftExpression {
    get throws {
      if let name, !values.isEmpty, self == EnumType(values, name: name) {
        var call = SwiftCall(".enumeration")
        for value in values { try call.add(value) }
        try call.set("name", name)
        return call.expression
      }
      var call = SwiftCall("EnumType")
      try call.add(values)
      try call.set("name", name)
      try call.set("schema", schema)
      call.flag("inheritsSchema", inheritsSchema)
      if !isNative { call.add("isNative", code: "false") }
      call.flag("createsConstraint", createsConstraint)
      switch length {
      case .longestValue: break
      case .unlimited: call.add("length", code: ".unlimited")
      case .count(let count): call.add("length", code: ".count(\(count))")
      }
      try call.set("collation", collation)
      if !createsType { call.add("createsType", code: "false") }
      return call.expression
    }
  }
}

extension ArrayType: SwiftExpressible {
  /// `ArrayType(of: .integer)`.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("ArrayType")
      try call.set("of", item)
      try call.set("dimensions", dimensions)
      return call.expression
    }
  }
}

extension VariantType: SwiftExpressible {
  /// `VariantType(.text, variants: ["mysql": .string(200)])`.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("VariantType")
      try call.add(base)
      let members = try variants.sorted { $0.key < $1.key }.map {
        (key: swiftLiteral($0.key), value: try $0.value.swiftExpression)
      }
      call.add("variants", expression: .dictionary(members))
      return call.expression
    }
  }
}

extension VendorType: SwiftExpressible {
  /// `VendorType("postgresql.JSONB", .json)`.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("VendorType")
      try call.add(documentName)
      if affinity != .other { call.add(code: ".\(affinity)") }
      if VendorType(documentName).keyword != keyword { try call.set("keyword", keyword) }
      try call.set(arguments, "arguments")
      return call.expression
    }
  }
}
