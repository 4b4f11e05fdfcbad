internal import Decant

extension SQLite {
  /// `'2024-02-29 13:45:00.000000'`, or the storage format of the type.
  static func temporal(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    writer.string(try StorageFormat.of(type).fill(with: try value.calendarValue(for: type)))
  }

  /// `('a' || char(0) || 'b')`: SQLite stops to read a script at a null character.
  static func text(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .string(let text) = value, text.utf8.contains(0) else {
      return try inherited(value, type, &writer)
    }
    let pieces = text.unicodeScalars.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    writer.parenthesized { writer in
      for (place, piece) in pieces.enumerated() {
        if place > 0 { writer.keyword("|| char(0) ||") }
        writer.string(piece)
      }
    }
  }

  /// The text of a default as a value has it.
  static func serverDefault(
    _ value: ServerDefault, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<ServerDefault>
  ) throws {
    guard case .literal(let text) = value else { return try inherited(value, &writer) }
    try writer.literal(.string(text))
  }

  /// `jsonb('{"a":1}')` for the binary type.
  static func json(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard (type as? VendorType)?.documentName == "sqlite.JSONB" else {
      return try inherited(value, type, &writer)
    }
    writer.keyword("jsonb")
    try writer.arguments { try inherited(value, type, &$0) }
  }

  /// `9e999` for infinity; SQLite has no NaN.
  ///
  /// Source: https://www.sqlite.org/floatingpoint.html
  static func infinity(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    switch value.nonFiniteNumber {
    case .infinity: writer.keyword("9e999")
    case .negativeInfinity: writer.keyword("-9e999")
    case .nan, nil: try inherited(value, type, &writer)
    }
  }
}
