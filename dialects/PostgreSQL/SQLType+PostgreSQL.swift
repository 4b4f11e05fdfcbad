public import Decant

extension SQLType where Self == VendorType {
  /// `JSONB`.
  public static var jsonb: VendorType { VendorType("postgresql.JSONB", .json) }
  /// `BYTEA`.
  public static var bytea: VendorType { VendorType("postgresql.BYTEA", .binary) }
  /// `CITEXT`, of the extension of that name.
  public static var citext: VendorType { VendorType("postgresql.CITEXT", .string) }
  /// `INET`.
  public static var inet: VendorType { VendorType("postgresql.INET") }
  /// `TSVECTOR`.
  public static var tsvector: VendorType { VendorType("postgresql.TSVECTOR") }
  /// `HSTORE`, of the extension of that name.
  public static var hstore: VendorType { VendorType("postgresql.HSTORE") }
  /// `BIT(length)`, or `BIT VARYING(length)`.
  public static func bit(_ length: Int? = nil, varying: Bool = false) -> VendorType {
    var arguments: DialectOptions = varying ? ["varying": true] : [:]
    arguments["length"] = length.map { .number(String($0)) }
    return VendorType("postgresql.BIT", arguments: arguments)
  }
  /// A range type, such as `.range("INT4RANGE")`, or a multirange.
  public static func range(_ keyword: String) -> VendorType { VendorType("postgresql.\(keyword)") }
}

extension SQLType where Self == ArrayType {
  /// An array.
  public static func array(of item: any SQLType, dimensions: Int? = nil) -> ArrayType {
    ArrayType(of: item, dimensions: dimensions)
  }
}
