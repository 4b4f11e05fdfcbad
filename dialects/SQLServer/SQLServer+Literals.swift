internal import Decant

extension SQLServer {
  /// `N'text'` for the types that hold any language.
  static func text(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .string(let text) = value, isNational(type) else { return try inherited(value, type, &writer) }
    writer.nationalString(text)
  }

  private static func isNational(_ type: any SQLType) -> Bool {
    switch type {
    case let type as CharacterType: [.unicode, .unicodeText, .nvarchar, .nchar].contains(type.name)
    case let type as VendorType: type.keyword == "NTEXT"
    default: false
    }
  }

  /// `N'{"a":1}'`: JSON is kept as text.
  static func json(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let document = value.jsonDocument else { throw value.hasNoLiteral(as: type) }
    writer.nationalString(document.compactText)
  }

  /// `0x00ff`.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql
  static func bytes(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let bytes = value.bytes(for: type) else { return try inherited(value, type, &writer) }
    writer.keyword("0x")
    writer.hexadecimal(bytes)
  }

  /// The text of a `DATETIME` has three digits of a second at most and no zone; the newer types take more.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/data-types/datetime-transact-sql
  static func calendarValue(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard isDatetime(type) else { return try inherited(value, type, &writer) }
    let moment = try value.calendarValue(for: type)
    guard moment.time?.offset == nil else { throw value.hasNoLiteral(as: type) }
    writer.string(moment.textInMilliseconds)
  }

  private static func isDatetime(_ type: any SQLType) -> Bool {
    switch type {
    case let type as TemporalType:
      [.dateTime, .genericTime].contains(type.name) || (type.name == .genericDateTime && !type.hasTimeZone)
    case let type as VendorType: type.keyword == "SMALLDATETIME"
    default: false
    }
  }
}

extension CalendarValue {
  /// The text without the digits of a second that a type which counts in three hundredths cannot hold.
  fileprivate var textInMilliseconds: String {
    guard let microsecond = time?.microsecond, microsecond > 0 else { return text }
    return String(text.dropLast(3))
  }
}

extension SQLWriter {
  /// Writes `N'text'`, which keeps characters that the code page of the database does not have.
  mutating func nationalString(_ text: String) {
    keyword("N")
    join()
    string(text)
  }
}
