public import Decant

extension SQLite {
  /// The types of the JSON form.
  static let types: [TypeEntry] =
    [
      "BLOB", "BOOLEAN", "CHAR", "DECIMAL", "FLOAT", "INTEGER", "JSON", "NUMERIC", "REAL", "SMALLINT", "TEXT",
      "TIMESTAMP", "VARCHAR",
    ].map { .alias("sqlite.\($0)", of: $0) } + [
      .temporal("sqlite.DATE", .date, arguments: [.text("storage_format")]),
      .temporal("sqlite.TIME", .time, arguments: [.text("storage_format")]),
      .temporal("sqlite.DATETIME", .dateTime, arguments: [.text("storage_format")]),
      .vendor("sqlite.JSONB", .json, arguments: [.flag("none_as_null")]),
    ]

  /// Collations have no schema.
  static func character(
    _ type: CharacterType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CharacterType>
  ) throws {
    if let collation = type.collation, let schema = collation.schema {
      throw RenderError.unsupported(
        "a collation in a schema, \(schema).\(collation.name),",
        hint: "leave the schema out, or give a variant of the type for sqlite")
    }
    try inherited(type, &writer)
  }

  /// `DATE_CHAR` and the like where the values are digits alone, which `DATE` would turn into numbers.
  ///
  /// Source: https://www.sqlite.org/datatype3.html#determination_of_column_affinity
  static func temporalType(
    _ type: TemporalType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<TemporalType>
  ) throws {
    guard let format = try StorageFormat.given(by: type), try format.isDigitsAlone else {
      return try inherited(type, &writer)
    }
    switch type.affinity {
    case .date: writer.keyword("DATE_CHAR")
    case .time: writer.keyword("TIME_CHAR")
    default: writer.keyword("DATETIME_CHAR")
    }
  }

  /// `JSON`.
  static func jsonType(
    _ type: JSONType, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<JSONType>
  ) throws {
    writer.keyword("JSON")
  }
}

extension SQLType where Self == VendorType {
  /// JSON documents in the binary form of SQLite 3.45 and later.
  public static var sqliteJSONB: VendorType { VendorType("sqlite.JSONB", .json) }
}

extension TemporalType {
  /// The type with another text of its values in SQLite, such as `"%(day)02d/%(month)02d/%(year)04d"`.
  ///
  /// The names are `year`, `month`, `day`, `hour`, `minute`, `second` and `microsecond`.
  public func sqliteStorageFormat(_ format: String) -> TemporalType {
    var type = self
    type.options[StorageFormat.option] = .string(format)
    return type
  }
}
