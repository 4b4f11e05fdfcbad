public import Decant

extension Oracle {
  /// The types of the JSON form.
  static let types: [TypeEntry] =
    ["BLOB", "BOOLEAN", "CHAR", "CLOB", "DOUBLE_PRECISION", "NCHAR", "NVARCHAR", "REAL", "VARCHAR"].map {
      .alias("oracle.\($0)", of: $0)
    } + [
      .alias("oracle.NVARCHAR2", of: "NVARCHAR"),
      .float("oracle.FLOAT", .float, hasPrecision: false, arguments: [.count("binary_precision")]),
      .json("oracle.JSON", arguments: [.flag("use_blob")]),
      .temporal("oracle.TIMESTAMP", .timestamp, arguments: [.flag("local_timezone")])
        .requiring("a TIMESTAMP has either timezone or local_timezone: remove one of them") {
          ($0 as? TemporalType)?.hasTwoTimeZones != true
        },
      TypeEntry("oracle.DATE") { object, _ in
        _ = try object.bool("timezone")
        return OracleNamedType(.date)
      },
      TypeEntry("oracle.NCLOB") { object, _ in
        _ = try object.arguments(.text)
        return OracleNamedType(.nclob)
      },
      TypeEntry("oracle.NUMBER") { object, _ in
        NumberType(precision: try object.int("precision"), scale: try object.int("scale"))
      },
      .vendor("oracle.BFILE", .binary, arguments: [.count("length")]),
      .vendor("oracle.BINARY_DOUBLE", .float, arguments: [.count("precision")]),
      .vendor("oracle.BINARY_FLOAT", .float, arguments: [.count("precision")]),
      .vendor(
        "oracle.INTERVAL", .interval, arguments: [.count("day_precision"), .count("second_precision")]),
      .vendor("oracle.LONG", .string, arguments: .text),
      .vendor("oracle.RAW", .binary, arguments: [.count("length")]),
      .vendor("oracle.ROWID"),
      .vendor("oracle.VARCHAR2", .string, arguments: .text),
      .vendor(
        "oracle.VECTOR",
        arguments: [
          .count("dim"), .word("storage_format", VectorStorageFormat.allCases.map(\.rawValue)),
          .word("storage_type", VectorStorageType.allCases.map(\.rawValue)),
        ]),
    ]

  /// The keywords of the types that Oracle has besides those of the standard.
  ///
  /// SQLAlchemy can name `BFILE`, but writes no column of it.
  static let vendorTypes: Set<String> = [
    "BINARY_DOUBLE", "BINARY_FLOAT", "INTERVAL", "LONG", "NUMBER", "RAW", "ROWID", "VARCHAR2", "VECTOR",
  ]
}

/// How the elements of a vector are kept.
public enum VectorStorageFormat: String, Hashable, Sendable, CaseIterable {
  /// Whole numbers of 8 bits.
  case int8 = "INT8"
  /// Single bits.
  case binary = "BINARY"
  /// Floating-point numbers of 32 bits.
  case float32 = "FLOAT32"
  /// Floating-point numbers of 64 bits.
  case float64 = "FLOAT64"
}

/// Whether the zeros of a vector are kept.
public enum VectorStorageType: String, Hashable, Sendable, CaseIterable {
  /// The elements that are not zero, with their places.
  case sparse = "SPARSE"
  /// All elements.
  case dense = "DENSE"
}

extension SQLType where Self == VendorType {
  /// `VARCHAR2(length CHAR)`.
  public static func varchar2(_ length: Int) -> VendorType {
    VendorType("oracle.VARCHAR2", .string, arguments: ["length": .number(String(length))])
  }
  /// `LONG`.
  public static var long: VendorType { VendorType("oracle.LONG", .string) }
  /// `RAW(length)`.
  public static func oracleRaw(_ length: Int) -> VendorType {
    VendorType("oracle.RAW", .binary, arguments: ["length": .number(String(length))])
  }
  /// `BINARY_FLOAT`.
  public static var binaryFloat: VendorType { VendorType("oracle.BINARY_FLOAT", .float) }
  /// `BINARY_DOUBLE`.
  public static var binaryDouble: VendorType { VendorType("oracle.BINARY_DOUBLE", .float) }
  /// `ROWID`.
  public static var rowID: VendorType { VendorType("oracle.ROWID") }

  /// `VECTOR(dimensions,format,kind)`; what is not given may differ from row to row.
  public static func vector(
    _ dimensions: Int? = nil, _ format: VectorStorageFormat? = nil, _ kind: VectorStorageType? = nil
  ) -> VendorType {
    var arguments = DialectOptions()
    arguments["dim"] = dimensions.map { .number(String($0)) }
    arguments["storage_format"] = format.map { .string($0.rawValue) }
    arguments["storage_type"] = kind.map { .string($0.rawValue) }
    return VendorType("oracle.VECTOR", arguments: arguments)
  }
}

extension SQLType where Self == FloatType {
  /// `FLOAT(binaryPrecision)` of Oracle, which counts binary digits.
  public static func oracleFloat(binaryPrecision: Int) -> FloatType {
    FloatType(.float, options: ["oracle_binary_precision": .number(String(binaryPrecision))])
  }
}

extension SQLType where Self == TemporalType {
  /// `TIMESTAMP WITH LOCAL TIME ZONE`.
  public static var localTimestamp: TemporalType {
    TemporalType(.timestamp, options: ["oracle_local_timezone": true])
  }
}

extension SQLType where Self == NumberType {
  /// `NUMBER(precision, scale)`.
  public static func number(_ precision: Int? = nil, _ scale: Int? = nil) -> NumberType {
    NumberType(precision: precision, scale: scale)
  }
}

extension SQLType where Self == OracleNamedType {
  /// `DATE` with a time of day, as Oracle has it.
  public static var oracleDate: OracleNamedType { OracleNamedType(.date) }
  /// `NCLOB`.
  public static var nclob: OracleNamedType { OracleNamedType(.nclob) }
}
