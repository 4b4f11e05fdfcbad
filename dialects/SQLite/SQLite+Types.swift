internal import Decant

extension SQLite {
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
}
