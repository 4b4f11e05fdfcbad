/// The forms in which standard SQL writes values.
enum StandardLiterals {
  static func form(of affinity: TypeAffinity) -> LiteralStyle.Form {
    switch affinity {
    case .integer: { try integer($0, $1, &$2) }
    case .numeric, .float: { try number($0, $1, &$2) }
    case .string: { try string($0, $1, &$2) }
    case .boolean: { try boolean($0, $1, &$2) }
    case .date, .time, .dateTime: { try temporal($0, $1, &$2) }
    case .binary: { try binary($0, $1, &$2) }
    case .json: { try json($0, $1, &$2) }
    case .uuid: { try uuid($0, $1, &$2) }
    case .array: { try array($0, $1, &$2) }
    case .interval, .null, .other: { value, type, _ in throw value.hasNoLiteral(as: type) }
    }
  }

  /// `[1, 2]`, as SQLAlchemy writes an array also for databases without arrays.
  private static func array(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    guard case .array(let items) = value, let array = type as? ArrayType else {
      throw value.hasNoLiteral(as: type)
    }
    writer.keyword("[")
    writer.join()
    try writer.list(items) { writer, item in
      if case .array = item {
        try writer.literal(item, as: type)
      } else {
        try writer.literal(item, as: array.item.base)
      }
    }
    writer.sign("]")
  }

  private static func integer(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    switch value {
    case .boolean(let flag): writer.number(flag ? 1 : 0)
    case .number(let digits):
      guard let whole = PythonNumber.wholeDigits(of: digits) else { throw value.hasNoLiteral(as: type) }
      writer.digits(whole)
    case .string(let digits) where PythonNumber.isWhole(digits): writer.digits(digits)
    default: throw value.hasNoLiteral(as: type)
    }
  }

  private static func number(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    switch value {
    case .number(let digits), .string(let digits):
      guard PythonNumber.isFinite(digits) else { throw value.hasNoLiteral(as: type) }
      writer.digits(digits)
    default: throw value.hasNoLiteral(as: type)
    }
  }

  private static func string(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    guard case .string(let text) = value else { throw value.hasNoLiteral(as: type) }
    writer.string(text)
  }

  private static func boolean(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    switch value {
    case .boolean(let flag): writer.boolean(flag)
    case .number("0"): writer.boolean(false)
    case .number("1"): writer.boolean(true)
    default: throw value.hasNoLiteral(as: type)
    }
  }

  private static func temporal(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    writer.string(try value.calendarValue(for: type).text)
  }

  private static func binary(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    guard let bytes = value.bytes(for: type) else { throw value.hasNoLiteral(as: type) }
    writer.keyword("X'")
    writer.hexadecimal(bytes)
    writer.sign("'")
  }

  private static func json(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    guard let document = value.jsonDocument else { throw value.hasNoLiteral(as: type) }
    writer.string(document.compactText)
  }

  private static func uuid(_ value: Value, _ type: any SQLType, _ writer: inout SQLWriter) throws {
    guard case .string(let text) = value, let digits = UUIDText.digits(of: text) else {
      throw value.hasNoLiteral(as: type)
    }
    let isNative = writer.dialect.literals.hasNativeUUID && (type as? UUIDType)?.isNative != false
    writer.string(isNative ? UUIDText.hyphenated(digits) : digits)
  }
}

extension Value {
  /// The value of a JSON column as a JSON value, or nil where it can be none.
  public var jsonDocument: JSONValue? {
    switch self {
    case .json(let value): value
    case .boolean(let flag): .bool(flag)
    case .number(let digits): .number(digits)
    case .string(let text): .string(text)
    case .array(let items):
      items.contains { $0.jsonDocument == nil } ? nil : .array(items.compactMap(\.jsonDocument))
    case .null: .null
    case .bytes, .seconds, .sql, .inline: nil
    }
  }

  /// The bytes of a binary column, or nil where the value is none; pickled objects have no SQL form.
  public func bytes(for type: any SQLType) -> [UInt8]? {
    guard case .bytes(let bytes) = self, (type as? BinaryType)?.name != .pickle else { return nil }
    return bytes
  }

  /// The seconds of an interval, or nil where it is none, or the column keeps a date and time in its place.
  public func seconds(for type: any SQLType) -> String? {
    guard case .seconds(let seconds) = self, (type as? IntervalType)?.isNative != false else { return nil }
    return seconds
  }

  /// The date or time of a column, checked against the calendar.
  public func calendarValue(for type: any SQLType) throws -> CalendarValue {
    guard case .string(let text) = self, let value = CalendarValue(text, as: type.affinity) else {
      throw hasNoLiteral(as: type)
    }
    return value
  }
}

extension SQLWriter {
  /// Writes the dialect's word for true or false.
  public mutating func boolean(_ value: Bool) {
    keyword(value ? dialect.literals.trueWord : dialect.literals.falseWord)
  }

  /// Writes a length of time as a floating-point number of seconds, to the microsecond.
  public mutating func seconds(_ digits: String) throws {
    guard let seconds = Double(digits), seconds.isFinite else {
      throw RenderError(.invalid("\"\(digits)\" is no number of seconds"))
    }
    self.digits(PythonNumber.text(of: PythonNumber.roundedToEven(seconds * 1e6) / 1e6))
  }

  /// Writes bytes as hexadecimal digits, in lower case.
  public mutating func hexadecimal(_ bytes: [UInt8]) {
    for byte in bytes {
      for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 48 + digit : 87 + digit) }
    }
  }

  /// Writes the digits of a number that has been checked.
  mutating func digits(_ digits: String) {
    separate()
    append(digits.utf8)
  }
}
