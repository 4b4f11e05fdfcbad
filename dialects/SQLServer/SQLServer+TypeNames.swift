internal import Decant

extension SQLServer {
  /// The types of the JSON form.
  static let types: [TypeEntry] =
    standardNames.map { .alias("mssql.\($0)", of: $0) } + plainKeywords.map { .vendor("mssql.\($0)") } + [
      .temporal("mssql.TIME", .time, arguments: [.count("precision")]),
      .vendor("mssql.DATETIME2", .dateTime, arguments: [.count("precision"), .flag("timezone")]),
      .vendor("mssql.DATETIMEOFFSET", .dateTime, arguments: [.count("precision"), .flag("timezone")]),
      .vendor("mssql.SMALLDATETIME", .dateTime, arguments: [.flag("timezone")]),
      .vendor("mssql.TINYINT", .integer),
      .vendor("mssql.BIT", .boolean, arguments: [.flag("create_constraint"), .text("name")]),
      .vendor("mssql.UNIQUEIDENTIFIER", .uuid),
      .vendor("mssql.NTEXT", .string, arguments: .text),
      .vendor("mssql.XML", .string, arguments: .text),
      .vendor("mssql.IMAGE", .binary, arguments: [.count("length")]),
      .binary("mssql.VARBINARY", .varbinary, arguments: [.flag("filestream")])
        .requiring("a VARBINARY with FILESTREAM has the length \"max\"") { !hasFilestreamAndLength($0) },
    ]

  /// The keywords of the types that are written as they stand.
  static let vendorTypes = Set(
    plainKeywords + [
      "TINYINT", "BIT", "DATETIME2", "DATETIMEOFFSET", "SMALLDATETIME", "UNIQUEIDENTIFIER", "NTEXT", "XML",
      "IMAGE",
    ])

  private static let standardNames = [
    "BIGINT", "BINARY", "CHAR", "DATE", "DATETIME", "DECIMAL", "DOUBLE_PRECISION", "FLOAT", "INTEGER", "JSON",
    "NCHAR", "NUMERIC", "NVARCHAR", "REAL", "SMALLINT", "TEXT", "VARCHAR",
  ]

  /// `TIMESTAMP` is no time but a number that the server gives to each change of a row, like `ROWVERSION`.
  private static let plainKeywords = ["MONEY", "SMALLMONEY", "SQL_VARIANT", "TIMESTAMP", "ROWVERSION"]

  private static func hasFilestreamAndLength(_ type: any SQLType) -> Bool {
    guard let type = type as? BinaryType, case .count? = type.length else { return false }
    return type.options.isTrue("mssql_filestream")
  }
}
