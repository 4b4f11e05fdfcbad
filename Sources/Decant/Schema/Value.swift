/// A value of a row or of a typed statement, before a dialect writes it as a literal.
public enum Value: Hashable, Sendable {
  /// `NULL`.
  case null
  /// A truth value.
  case boolean(Bool)
  /// A number, in the digits that are to be written.
  case number(String)
  /// Text; for a date, time, UUID or decimal column its ISO 8601 or canonical text.
  case string(String)
  /// Bytes of a binary column.
  case bytes([UInt8])
  /// A length of time in seconds, in decimal digits.
  case seconds(String)
  /// The elements of an array column.
  case array([Value])
  /// A document of a JSON column.
  case json(JSONValue)
  /// SQL that is written as it stands, such as `now()`.
  case sql(SQLText)
  /// A value with a type of its own, as Alembic's `op.inline_literal()`; without one, that of the value's
  /// kind.
  indirect case inline(Value, AnySQLType?)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral
{
  /// Makes a text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// Makes a floating-point number.
  public init(floatLiteral value: Double) { self = .number(PythonNumber.text(of: value)) }
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Makes `NULL`.
  public init(nilLiteral: ()) { self = .null }
  /// Makes an array.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }
}

extension Value {
  /// A whole number.
  public static func integer(_ value: some BinaryInteger) -> Value { .number(String(value)) }

  /// A floating-point number.
  public static func double(_ value: Double) -> Value { .number(PythonNumber.text(of: value)) }

  /// A value with a type of its own, as Alembic's `op.inline_literal()`.
  public static func inlineLiteral(_ value: Value, _ type: (any SQLType)? = nil) -> Value {
    .inline(value, type.map(AnySQLType.init))
  }
}
