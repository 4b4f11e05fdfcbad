extension KeyConstraint {
  /// `UniqueConstraint("a", "b", name: "uq")`, or with the columns as an array where it says more.
  fileprivate func swiftCall(_ type: String) throws -> SwiftCall {
    var call = SwiftCall(type)
    if deferrable == nil, initially == nil, options.isEmpty, !columns.isEmpty {
      for column in columns { try call.add(column) }
    } else {
      try call.add(columns)
    }
    try call.set("name", name)
    try call.set(deferrabilityOf: self)
    try call.set(options)
    return call
  }
}

extension PrimaryKeyConstraint: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws { try swiftCall("PrimaryKeyConstraint").expression }
  }
}

extension UniqueConstraint: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws { try swiftCall("UniqueConstraint").expression }
  }
}

extension CheckConstraint: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("CheckConstraint")
      try call.add(condition)
      try call.set("name", name)
      try call.set(deferrabilityOf: self)
      try call.set(options)
      return call.expression
    }
  }
}

extension ExcludeConstraint: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("ExcludeConstraint")
      try call.add(elements)
      try call.set(comparisonOf: self)
      try call.set("name", name)
      try call.set(deferrabilityOf: self)
      return call.expression
    }
  }
}

extension ExcludeConstraint.Element: SwiftExpressible {
  /// `.init("room", with: "=")`.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall(".init")
      try call.add(expression)
      try call.set("with", comparison)
      return call.expression
    }
  }
}

extension IndexElement: SwiftExpressible {
  /// A column, or `.sql("text")`.
  public var swiftExpression: SwiftExpression {
    get throws {
      switch self {
      case .sql(let text): return try text.swiftElement
      case .column(let name):
        let expression = name.swiftExpression
        if case .text = expression { return expression }
        var call = SwiftCall(".column")
        call.add(expression: expression)
        return call.expression
      }
    }
  }
}

extension TableIndex: SwiftExpressible {
  /// A call with what differs from the default.
  public var swiftExpression: SwiftExpression {
    get throws {
      var call = SwiftCall("TableIndex")
      try call.addNullable(name)
      try call.add(elements)
      call.flag("unique", isUnique)
      try call.set(options)
      return call.expression
    }
  }
}

extension SwiftCall {
  /// Adds when a constraint is checked.
  mutating func set(deferrabilityOf constraint: some DeferrableConstraint) throws {
    try set("deferrable", constraint.deferrable)
    try set("initially", constraint.initially)
  }

  /// Adds how an exclude constraint compares, besides its elements.
  mutating func set(comparisonOf constraint: ExcludeConstraint) throws {
    try set("where", constraint.condition)
    if constraint.method != "gist" { try set("using", constraint.method) }
    try list("operatorClasses", constraint.operatorClasses)
  }

  /// Adds a constraint.
  mutating func set(_ label: String? = nil, constraint: any TableItem) throws {
    guard let constraint = constraint as? any SwiftExpressible else {
      throw SwiftSourceError("\(type(of: constraint))", missing: "SwiftExpressible")
    }
    add(label, expression: try constraint.swiftExpression)
  }
}
