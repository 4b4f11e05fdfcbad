internal import Decant

extension PostgreSQL {
  /// `make_interval(secs=>90061.5)`.
  static func interval(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .seconds(let seconds) = value, (type as? IntervalType)?.isNative != false else {
      return try inherited(value, type, &writer)
    }
    guard let length = Double(seconds), length.isFinite else { return try inherited(value, type, &writer) }
    writer.keyword("make_interval(secs=>")
    writer.join()
    try writer.literal(.double(length))
    writer.sign(")")
  }

  /// `'\x00ff'::bytea`.
  ///
  /// Source: https://www.postgresql.org/docs/current/datatype-binary.html
  static func bytes(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .bytes(let bytes) = value, (type as? BinaryType)?.name != .pickle else {
      return try inherited(value, type, &writer)
    }
    writer.keyword("'\\x")
    writer.hexadecimal(bytes)
    writer.sign("'::bytea")
  }

  /// `ARRAY[1, 2]`; an empty one says its type, which nothing else tells.
  static func array(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    guard case .array(let items) = value, let array = type as? ArrayType else {
      return try inherited(value, type, &writer)
    }
    writer.keyword("ARRAY[")
    writer.join()
    try writer.list(items) { writer, item in
      if case .array = item { try writer.literal(item, as: type) } else { try writer.literal(item, as: array.item.base) }
    }
    writer.sign("]")
  }

  /// `'NaN'` and `'Infinity'`, which are numbers here.
  ///
  /// Source: https://www.postgresql.org/docs/current/datatype-numeric.html
  static func nonFiniteNumber(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    switch value {
    case .number(let word), .string(let word):
      switch word.lowercased() {
      case "nan": writer.keyword("'NaN'")
      case "inf", "infinity": writer.keyword("'Infinity'")
      case "-inf", "-infinity": writer.keyword("'-Infinity'")
      default: try inherited(value, type, &writer)
      }
    default: try inherited(value, type, &writer)
    }
  }
}
