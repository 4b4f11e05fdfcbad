internal import Decant

extension MySQL {
  /// `INTEGER(5) UNSIGNED ZEROFILL`.
  static func integer(
    _ type: IntegerType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<IntegerType>
  ) throws {
    try inherited(type, &writer)
    writer.numericAttributes(type.options.argument)
  }

  /// `DECIMAL(10, 2) UNSIGNED`.
  static func numeric(
    _ type: NumericType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<NumericType>
  ) throws {
    try inherited(type, &writer)
    writer.numericAttributes(type.options.argument)
  }

  /// `FLOAT(11)`; `DOUBLE(10, 2)` and `REAL(10, 2)` with both numbers alone.
  static func float(
    _ type: FloatType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<FloatType>
  ) throws {
    try inherited(type, &writer)
    let scale = type.options.argument("scale")?.intValue
    switch type.name {
    case .generic, .float: writer.numbers([type.precision, type.precision == nil ? nil : scale])
    case .real, .double: if scale != nil, type.precision != nil { writer.numbers([type.precision, scale]) }
    case .genericDouble, .doublePrecision: break
    }
    writer.numericAttributes(type.options.argument)
  }

  /// `DATETIME(6)`.
  static func temporal(
    _ type: TemporalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TemporalType>
  ) throws {
    try inherited(type, &writer)
    if let digits = type.options.argument("fsp")?.intValue, digits != 0 { writer.numbers([digits]) }
  }

  /// `BLOB(16)`; a `VARBINARY` needs a length.
  static func binary(
    _ type: BinaryType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<BinaryType>
  ) throws {
    if type.name == .varbinary, type.length == nil { throw missingLength(of: "VARBINARY") }
    var plain = type
    plain.length = nil
    try inherited(plain, &writer)
    // zero is a length too, but not that of a BINARY, where it is left to the server
    if type.name == .binary { writer.length(type.length) } else { writer.exactLength(type.length) }
  }

  /// `BOOL`.
  static func boolean(
    _ type: BooleanType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<BooleanType>
  ) {
    writer.keyword("BOOL")
  }

  /// `TINYINT(1) UNSIGNED`, `LONGTEXT CHARACTER SET utf8mb4`, `SET('a','b')`, and plain keywords.
  static func vendorType(
    _ type: VendorType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<VendorType>
  ) throws {
    let arguments = type.arguments
    switch type.keyword {
    case "BIT":
      writer.keyword("BIT")
      writer.numbers([arguments["length"]?.intValue])
    case "ENUM", "SET":
      let attributes = TextAttributes(arguments.given)
      let values = arguments["values"]?.arrayValue ?? []
      let keyword: StaticString = type.keyword == "SET" ? "SET" : "ENUM"
      try attributes.write(to: &writer) { $0.enumeration(keyword, of: values.compactMap(\.stringValue)) }
    case "TINYTEXT", "MEDIUMTEXT", "LONGTEXT":
      try TextAttributes(arguments.given).write(to: &writer) { try inherited(type, &$0) }
    default:
      try inherited(type, &writer)
      writer.numericAttributes(arguments.given)
    }
  }

  static func missingLength(of keyword: String) -> RenderError {
    RenderError(
      .missing("the length of the \(keyword)"), hint: "MySQL has none without: give the type a length")
  }
}

extension SQLWriter {
  /// Writes `(5) UNSIGNED ZEROFILL` as far as a number has it.
  fileprivate mutating func numericAttributes(_ argument: (String) -> JSONValue?) {
    numbers([argument("display_width")?.intValue])
    if argument("unsigned")?.boolValue == true { keyword("UNSIGNED") }
    if argument("zerofill")?.boolValue == true { keyword("ZEROFILL") }
  }

  /// Writes `(20)`, also for zero.
  mutating func exactLength(_ length: TypeLength?) {
    if case .count(let count) = length { numbers([count]) } else { self.length(length) }
  }
}
