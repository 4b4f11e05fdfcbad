internal import Decant

extension SQLServer {
  /// `VARCHAR(max)` where there is no length; the Unicode types are `NVARCHAR` and `NTEXT`.
  static func characters(
    _ type: CharacterType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CharacterType>
  ) throws {
    var type = type
    switch type.name {
    case .string, .varchar, .nvarchar:
      type.length = type.length.orMax
      try inherited(type, &writer)
    case .unicode:
      type.length = type.length.orMax
      type.write("NVARCHAR", to: &writer)
    case .unicodeText: type.write("NTEXT", to: &writer)
    case .text, .standardText, .char, .nchar, .clob: try inherited(type, &writer)
    }
  }

  /// `VARCHAR(max)` and `NVARCHAR(max)` in place of `TEXT` and `NTEXT`, for `deprecate_large_types`.
  static func largeCharacters(
    _ type: CharacterType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CharacterType>
  ) throws {
    var type = type
    switch type.name {
    case .text: type.name = .varchar
    case .unicodeText: type.name = .nvarchar
    default: break
    }
    try inherited(type, &writer)
  }

  /// `DATETIME` for the generic types, which servers before 2008 have; `DATETIMEOFFSET` where a zone is kept.
  static func temporal(
    _ type: TemporalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TemporalType>
  ) throws {
    switch type.name {
    case .genericDateTime where type.hasTimeZone: writer.keyword("DATETIMEOFFSET")
    case .genericDate, .genericTime, .genericDateTime: writer.keyword("DATETIME")
    case .time:
      writer.keyword("TIME")
      writer.numbers([type.options.argument("precision")?.intValue])
    case .date, .dateTime, .timestamp: try inherited(type, &writer)
    }
  }

  /// `IMAGE` for the generic types, and `VARBINARY(max) FILESTREAM`.
  static func binary(
    _ type: BinaryType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<BinaryType>
  ) throws {
    switch type.name {
    case .generic, .pickle: writer.keyword("IMAGE")
    case .varbinary:
      writer.keyword("VARBINARY")
      writer.length(type.length.orMax)
      if type.options.argument("filestream")?.boolValue == true { writer.keyword("FILESTREAM") }
    case .binary, .blob: try inherited(type, &writer)
    }
  }

  /// `VARBINARY(max)` in place of `IMAGE`, for `deprecate_large_types`.
  static func largeBinary(
    _ type: BinaryType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<BinaryType>
  ) throws {
    var type = type
    if type.name == .generic || type.name == .pickle { type.name = .varbinary }
    try inherited(type, &writer)
  }

  /// `BIT`.
  static func boolean(
    _ type: BooleanType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<BooleanType>
  ) throws {
    switch type.name {
    case .generic: writer.keyword("BIT")
    case .boolean: try inherited(type, &writer)
    }
  }

  /// `NVARCHAR(max)`.
  static func json(
    _ type: JSONType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<JSONType>
  ) throws {
    writer.keyword("NVARCHAR(max)")
  }

  /// `UNIQUEIDENTIFIER`, or `CHAR(32)` where the native type is not wanted.
  static func uuid(
    _ type: UUIDType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<UUIDType>
  ) throws {
    switch type.name {
    case .generic where type.isNative: writer.keyword("UNIQUEIDENTIFIER")
    case .generic, .uuid: try inherited(type, &writer)
    }
  }

  /// `DATETIME2(3)`, `NTEXT COLLATE name`, and the types that are a keyword alone.
  static func vendorType(
    _ type: VendorType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<VendorType>
  ) throws {
    switch type.keyword {
    case "NTEXT":
      let length = type.arguments.given("length")?.intValue.map { TypeLength.count($0) }
      let collation = type.arguments.given("collation")?.stringValue.map { Collation($0) }
      CharacterType(.unicodeText, length: length, collation: collation).write("NTEXT", to: &writer)
    case "DATETIME2", "DATETIMEOFFSET":
      try inherited(type, &writer)
      writer.numbers([type.arguments.given("precision")?.intValue])
    default: try inherited(type, &writer)
    }
  }
}

extension TypeLength? {
  /// The length, or the longest where there is none or zero.
  fileprivate var orMax: TypeLength { self == nil || self == .count(0) ? .max : self ?? .max }
}
