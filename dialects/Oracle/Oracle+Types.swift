internal import Decant

extension Oracle {
  /// `NUMBER(19)` for `BigInteger`.
  static func integer(
    _ type: IntegerType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<IntegerType>
  ) throws {
    guard type.name == .genericBig else { return try inherited(type, &writer) }
    writer.keyword("NUMBER(19)")
  }

  /// `FLOAT(63)`, which counts binary digits, and `DOUBLE PRECISION(11)`.
  static func float(
    _ type: FloatType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<FloatType>
  ) throws {
    switch type.name {
    case .genericDouble, .doublePrecision:
      writer.keyword("DOUBLE PRECISION")
      writer.numbers([type.precision])
    case .generic, .float:
      let binaryPrecision = type.options.argument("binary_precision")?.intValue
      if binaryPrecision == nil, let digits = type.precision, digits != 0 { throw decimalPrecision(digits) }
      writer.keyword("FLOAT")
      writer.numbers([binaryPrecision])
    case .real, .double: try inherited(type, &writer)
    }
  }

  private static func decimalPrecision(_ digits: Int) -> RenderError {
    // a decimal digit is 1 / log10(2) binary ones
    let estimate = Int(Double(digits) / 0.30103)
    return RenderError.unsupported(
      "a FLOAT of \(digits) decimal digits",
      hint: "give an oracle variant with binary_precision, about \(estimate)")
  }

  /// `VARCHAR2(50 CHAR)`, `NVARCHAR2(50)` and `CLOB`; none of them has a collation.
  static func characters(
    _ type: CharacterType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CharacterType>
  ) throws {
    switch type.name {
    case .string, .unicode: writer.varchar("VARCHAR2", type.length)
    case .varchar: writer.varchar("VARCHAR", type.length)
    case .nvarchar: writer.nationalVarchar(type.length)
    case .text, .unicodeText: writer.keyword("CLOB")
    case .char, .nchar, .standardText, .clob: try inherited(type, &writer)
    }
  }

  /// The generic types for Unicode in the national character set or in that of the database.
  static func unicode(
    national: Bool
  ) -> @Sendable (CharacterType, inout SQLWriter, RuleTable<SQLWriter>.Rule<CharacterType>) throws -> Void {
    { type, writer, inherited in
      switch type.name {
      case .unicode where national: writer.nationalVarchar(type.length)
      case .unicode: writer.varchar("VARCHAR2", type.length)
      case .unicodeText: writer.keyword(national ? "NCLOB" : "CLOB")
      default: try inherited(type, &writer)
      }
    }
  }

  /// `DATE` for `DateTime`, since it has a time of day, and `TIMESTAMP WITH TIME ZONE`.
  static func temporal(
    _ type: TemporalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TemporalType>
  ) throws {
    switch type.name {
    case .genericDateTime: writer.keyword("DATE")
    case .timestamp:
      writer.keyword("TIMESTAMP")
      guard !type.hasTwoTimeZones else {
        throw RenderError(
          .invalid("a TIMESTAMP has either timezone or local_timezone"), hint: "remove one of them")
      }
      if type.keepsLocalTimeZone {
        writer.keyword("WITH LOCAL TIME ZONE")
      } else if type.hasTimeZone {
        writer.keyword("WITH TIME ZONE")
      }
    case .genericDate, .date, .genericTime, .time, .dateTime: try inherited(type, &writer)
    }
  }

  /// `INTERVAL DAY(4) TO SECOND(3)`, or a date where the native type is not wanted.
  static func interval(
    _ type: IntervalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<IntervalType>
  ) throws {
    guard type.isNative else { return try inherited(type, &writer) }
    writer.interval(days: type.dayPrecision, seconds: type.secondPrecision)
  }

  /// `JSON`, or `BLOB` where asked for.
  static func json(
    _ type: JSONType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<JSONType>
  ) throws {
    writer.keyword(type.isKeptAsBytes ? "BLOB" : "JSON")
  }

  /// `VARCHAR2(50 CHAR)`, `RAW(16)`, `VECTOR(3,FLOAT32,*)`, and the types that are a keyword alone.
  static func vendorType(
    _ type: VendorType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<VendorType>
  ) throws {
    let arguments = type.arguments
    switch type.keyword {
    case "VARCHAR2": writer.varchar("VARCHAR2", arguments.typeLength)
    case "INTERVAL":
      writer.interval(
        days: arguments.given("day_precision")?.intValue,
        seconds: arguments.given("second_precision")?.intValue)
    case "VECTOR":
      writer.keyword("VECTOR")
      try writer.arguments { writer in
        for (place, name) in ["dim", "storage_format", "storage_type"].enumerated() {
          if place > 0 { writer.sign(",") }
          writer.join()
          if let value = arguments.given(name)?.plainText {
            try writer.phrase(value)
          } else {
            writer.sign("*")
          }
        }
      }
    case "RAW":
      writer.keyword("RAW")
      writer.length(arguments.typeLength)
    case "BINARY_FLOAT", "BINARY_DOUBLE":
      try inherited(type, &writer)
      writer.numbers([arguments.given("precision")?.intValue])
    default: try inherited(type, &writer)
    }
  }
}

extension TemporalType {
  /// Whether the values are shown in the time zone of the session.
  var keepsLocalTimeZone: Bool { options.argument("local_timezone")?.boolValue == true }

  /// Whether two kinds of time zone are asked for at once.
  var hasTwoTimeZones: Bool { hasTimeZone && keepsLocalTimeZone }
}

extension JSONType {
  /// Whether the documents are kept in a `BLOB`.
  var isKeptAsBytes: Bool { options.argument("use_blob")?.boolValue == true }
}

extension DialectOptions {
  /// The length of a text or binary type.
  fileprivate var typeLength: TypeLength? {
    given("length").flatMap { $0 == "max" ? .max : $0.intValue.map(TypeLength.count) }
  }
}

extension SQLWriter {
  /// Writes `VARCHAR2(50 CHAR)`: a length without a unit would be one in bytes.
  fileprivate mutating func varchar(_ keyword: StaticString, _ length: TypeLength?) {
    self.keyword(keyword)
    switch length {
    case nil, .count(0)?: break
    case .count(let count)?:
      arguments {
        $0.number(count)
        $0.keyword("CHAR")
      }
    case .max?: arguments { $0.keyword("max CHAR") }
    }
  }

  /// Writes `NVARCHAR2(50)`, whose length is always one in characters.
  fileprivate mutating func nationalVarchar(_ length: TypeLength?) {
    keyword("NVARCHAR2")
    self.length(length)
  }

  /// Writes `INTERVAL DAY(4) TO SECOND(3)`.
  fileprivate mutating func interval(days: Int?, seconds: Int?) {
    keyword("INTERVAL DAY")
    numbers([days])
    keyword("TO SECOND")
    numbers([seconds])
  }
}
