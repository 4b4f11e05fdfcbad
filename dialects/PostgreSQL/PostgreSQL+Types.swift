internal import Decant

extension PostgreSQL {
  /// A precision of zero is none.
  static func float(
    _ type: FloatType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<FloatType>
  ) throws {
    var type = type
    if type.precision == 0 { type.precision = nil }
    try SharedRules.float(type, to: &writer, inherited: inherited)
  }

  /// `TIMESTAMP(3) WITH TIME ZONE`.
  static func temporal(
    _ type: TemporalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TemporalType>
  ) throws {
    switch type.name {
    case .genericDateTime, .timestamp: writer.keyword("TIMESTAMP")
    case .genericTime, .time: writer.keyword("TIME")
    case .genericDate, .date, .dateTime: return try inherited(type, &writer)
    }
    writer.numbers([type.options.argument("precision")?.intValue])
    writer.keyword(type.hasTimeZone ? "WITH TIME ZONE" : "WITHOUT TIME ZONE")
  }

  /// `INTERVAL (6)`, or a timestamp where the native type is not wanted.
  static func interval(
    _ type: IntervalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<IntervalType>
  ) throws {
    guard type.isNative else { return try inherited(type, &writer) }
    writer.keyword("INTERVAL")
    if let precision = type.secondPrecision { writer.parenthesized { $0.number(precision) } }
  }

  /// `BYTEA` for the generic types.
  static func binary(
    _ type: BinaryType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<BinaryType>
  ) throws {
    switch type.name {
    case .generic, .pickle: writer.keyword("BYTEA")
    case .binary, .varbinary, .blob: try inherited(type, &writer)
    }
  }

  /// `INTEGER[][]`; a collation stands behind the brackets.
  static func array(
    _ type: ArrayType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<ArrayType>
  ) throws {
    let item = type.item.base.variant(for: writer.dialect.name)
    var plain = item
    var collation: Collation?
    if var text = item as? CharacterType {
      collation = text.collation
      text.collation = nil
      plain = text
    }
    try writer.element(ofType: plain)
    for _ in 0..<(type.dimensions ?? 1) { writer.sign("[]") }
    writer.collation(collation)
  }

  /// `BIT VARYING(5)`, `INTERVAL DAY TO SECOND (3)`, and the types that are a keyword alone.
  static func vendorType(
    _ type: VendorType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<VendorType>
  ) throws {
    switch type.keyword {
    case "BIT":
      if type.arguments.isTrue("varying") {
        writer.keyword("BIT VARYING")
        writer.numbers([type.arguments["length"]?.intValue])
      } else {
        writer.keyword("BIT")
        writer.numbers([type.arguments["length"]?.intValue ?? 1])
      }
    case "INTERVAL":
      writer.keyword("INTERVAL")
      if let fields = type.arguments.given("fields")?.stringValue { try writer.phrase(fields) }
      if let precision = type.arguments.given("precision")?.intValue {
        writer.parenthesized { $0.number(precision) }
      }
    default: try inherited(type, &writer)
    }
  }
}
