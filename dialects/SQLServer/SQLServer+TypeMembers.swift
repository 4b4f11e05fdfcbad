public import Decant

extension SQLType where Self == VendorType {
  /// Days with a time, in steps of 100 nanoseconds or as many digits of a second as are given.
  public static func datetime2(_ precision: Int? = nil) -> VendorType { moment("mssql.DATETIME2", precision) }

  /// Days with a time and the distance to UTC.
  public static func datetimeOffset(_ precision: Int? = nil) -> VendorType {
    moment("mssql.DATETIMEOFFSET", precision)
  }

  /// Days with a time, in minutes.
  public static var smallDatetime: VendorType { VendorType("mssql.SMALLDATETIME", .dateTime) }

  /// Amounts of money with four digits behind the point.
  public static var money: VendorType { VendorType("mssql.MONEY") }

  /// Amounts of money up to 214748.3647.
  public static var smallMoney: VendorType { VendorType("mssql.SMALLMONEY") }

  /// UUIDs.
  public static var uniqueIdentifier: VendorType { VendorType("mssql.UNIQUEIDENTIFIER", .uuid) }

  /// A number that the server gives to each change of a row.
  public static var rowVersion: VendorType { VendorType("mssql.ROWVERSION") }

  /// Values of any type.
  public static var sqlVariant: VendorType { VendorType("mssql.SQL_VARIANT") }

  /// XML documents.
  public static var xml: VendorType { VendorType("mssql.XML", .string) }

  /// Long text of any language, which `NVARCHAR(max)` has replaced.
  public static var ntext: VendorType { VendorType("mssql.NTEXT", .string) }

  /// Bytes, which `VARBINARY(max)` has replaced.
  public static var image: VendorType { VendorType("mssql.IMAGE", .binary) }

  private static func moment(_ name: String, _ precision: Int?) -> VendorType {
    var arguments = DialectOptions()
    arguments["precision"] = precision.map { .number(String($0)) }
    return VendorType(name, .dateTime, arguments: arguments)
  }
}

extension SQLType where Self == TemporalType {
  /// Times of a day, in steps of 100 nanoseconds or as many digits of a second as are given.
  ///
  /// The generic `.time` is a `DATETIME` here.
  public static func sqlServerTime(_ precision: Int? = nil) -> TemporalType {
    var type = TemporalType(.time)
    type.options["mssql_precision"] = precision.map { .number(String($0)) }
    return type
  }
}

extension SQLType where Self == BinaryType {
  /// Bytes that the server keeps in files.
  public static var filestream: BinaryType {
    BinaryType(.varbinary, length: .max, options: ["mssql_filestream": true])
  }
}
