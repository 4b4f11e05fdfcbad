internal import Decant

extension SQLServer {
  /// The keywords of the types that are written as they stand.
  static let vendorTypes: Set<String> = [
    "TINYINT", "BIT", "DATETIME2", "DATETIMEOFFSET", "SMALLDATETIME", "IMAGE", "XML", "MONEY", "SMALLMONEY",
    "TIMESTAMP", "ROWVERSION", "UNIQUEIDENTIFIER", "SQL_VARIANT",
  ]

  /// The types of the JSON form.
  static let types: [TypeEntry] = []
}
