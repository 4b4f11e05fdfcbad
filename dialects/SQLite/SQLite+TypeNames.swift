internal import Decant

extension SQLite {
  /// The types of the JSON form.
  static let types: [TypeEntry] =
    [
      "BLOB", "BOOLEAN", "CHAR", "DECIMAL", "FLOAT", "INTEGER", "JSON", "NUMERIC", "REAL", "SMALLINT", "TEXT",
      "TIMESTAMP", "VARCHAR",
    ].map { .alias("sqlite.\($0)", of: $0) } + [
      .temporal("sqlite.DATE", .date, arguments: [.text("storage_format")]),
      .temporal("sqlite.TIME", .time, arguments: [.text("storage_format")]),
      .temporal("sqlite.DATETIME", .genericDateTime, arguments: [.text("storage_format")]),
      .vendor("sqlite.JSONB", .json, arguments: [.flag("none_as_null")]),
    ]
}
