extension JSONValue: ExpressibleByNilLiteral {
  /// The value `null`.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// A number without a fraction.
  public init(integerLiteral value: Int) {
    self = .number(String(value))
  }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// A number in the shortest spelling that gives the same `Double`.
  public init(floatLiteral value: Double) {
    self = .number(String(value))
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// An array of these elements.
  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with these members, in this order.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember(name: $0, value: $1) })
  }
}
