public import Decant

extension SQLType where Self == IntegerType {
  /// Whole numbers without a sign, such as `BIGINT UNSIGNED`.
  ///
  /// ```swift
  /// Column("id", .unsigned(.bigInteger), primaryKey: true)
  /// ```
  public static func unsigned(_ type: IntegerType) -> IntegerType {
    IntegerType(type.name, options: type.options.merging(["mysql_unsigned": true]))
  }
}

extension SQLType where Self == VendorType {
  /// Whole numbers of 8 bits.
  public static func tinyint(displayWidth: Int? = nil, unsigned: Bool = false) -> VendorType {
    number("TINYINT", displayWidth, unsigned)
  }

  /// Whole numbers of 24 bits.
  public static func mediumint(displayWidth: Int? = nil, unsigned: Bool = false) -> VendorType {
    number("MEDIUMINT", displayWidth, unsigned)
  }

  /// Years, 1901 to 2155.
  public static var year: VendorType { VendorType("mysql.YEAR") }

  /// Text of up to 255 bytes.
  public static func tinytext(charset: String? = nil, collation: String? = nil) -> VendorType {
    text("TINYTEXT", charset, collation)
  }

  /// Text of up to 16 MiB.
  public static func mediumtext(charset: String? = nil, collation: String? = nil) -> VendorType {
    text("MEDIUMTEXT", charset, collation)
  }

  /// Text of up to 4 GiB.
  public static func longtext(charset: String? = nil, collation: String? = nil) -> VendorType {
    text("LONGTEXT", charset, collation)
  }

  /// Up to 255 bytes.
  public static var tinyblob: VendorType { VendorType("mysql.TINYBLOB", .binary) }

  /// Up to 16 MiB of bytes.
  public static var mediumblob: VendorType { VendorType("mysql.MEDIUMBLOB", .binary) }

  /// Up to 4 GiB of bytes.
  public static var longblob: VendorType { VendorType("mysql.LONGBLOB", .binary) }

  /// Any of a few texts at once.
  public static func set(_ values: String..., charset: String? = nil, collation: String? = nil) -> VendorType
  {
    var type = text("SET", charset, collation)
    type.arguments = .values(values).merging(type.arguments)
    return type
  }

  private static func number(_ keyword: String, _ displayWidth: Int?, _ unsigned: Bool) -> VendorType {
    var arguments = DialectOptions()
    arguments["display_width"] = displayWidth.map { .number(String($0)) }
    if unsigned { arguments["unsigned"] = true }
    return VendorType("mysql.\(keyword)", .integer, arguments: arguments)
  }

  private static func text(_ keyword: String, _ charset: String?, _ collation: String?) -> VendorType {
    var arguments = DialectOptions()
    arguments["charset"] = charset.map { .string($0) }
    arguments["collation"] = collation.map { .string($0) }
    return VendorType("mysql.\(keyword)", .string, arguments: arguments)
  }
}
