/// What an operation does to an attribute: nothing, remove it, or give it a value.
public enum Change<Value: Sendable>: Sendable {
  /// The attribute stays as it is.
  case unchanged
  /// The attribute is removed.
  case dropped
  /// The attribute gets this value.
  case set(Value)

  /// Whether the attribute stays as it is.
  public var isUnchanged: Bool {
    if case .unchanged = self { true } else { false }
  }

  /// The new value, or nil where there is none.
  public var value: Value? {
    if case .set(let value) = self { value } else { nil }
  }
}

extension Change: Equatable where Value: Equatable {}

extension Change: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByStringLiteral {
  /// Makes a change to the value of the literal.
  public init(stringLiteral value: Value.StringLiteralType) { self = .set(Value(stringLiteral: value)) }
}

extension Change: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
  /// Makes a change to the value of the literal.
  public init(booleanLiteral value: Value.BooleanLiteralType) { self = .set(Value(booleanLiteral: value)) }
}
