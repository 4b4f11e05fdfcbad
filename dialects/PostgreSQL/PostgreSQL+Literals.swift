internal import Decant

extension PostgreSQL {
  /// `make_interval(secs=>90061.5)`.
  static func interval(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let seconds = value.seconds(for: type) else { return try inherited(value, type, &writer) }
    writer.keyword("make_interval")
    try writer.arguments { writer in
      writer.keyword("secs=>")
      writer.join()
      try writer.seconds(seconds)
    }
  }

  /// `'\x00ff'::bytea`.
  ///
  /// Source: https://www.postgresql.org/docs/current/datatype-binary.html
  static func bytes(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard let bytes = value.bytes(for: type) else { return try inherited(value, type, &writer) }
    writer.keyword("'\\x")
    writer.hexadecimal(bytes)
    writer.sign("'::bytea")
  }

  /// `ARRAY[1, 2]`.
  static func array(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .array = value else { return try inherited(value, type, &writer) }
    writer.keyword("ARRAY")
    writer.join()
    try inherited(value, type, &writer)
  }

  /// `'NaN'` and `'Infinity'`, which are numbers here.
  ///
  /// Source: https://www.postgresql.org/docs/current/datatype-numeric.html
  static func nonFiniteNumber(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    switch value.nonFiniteNumber {
    case .nan: writer.keyword("'NaN'")
    case .infinity: writer.keyword("'Infinity'")
    case .negativeInfinity: writer.keyword("'-Infinity'")
    case nil: try inherited(value, type, &writer)
    }
  }
}
