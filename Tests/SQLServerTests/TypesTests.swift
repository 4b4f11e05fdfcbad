import Decant
import DecantSQLServer
import Testing

@Suite("Types of SQL Server")
struct TypesTests {
  static let types: [(type: any SQLType, text: String)] = [
    (.string(), "VARCHAR(max)"),
    (.string(0), "VARCHAR(max)"),
    (
      .string(50, collation: Collation("Latin1_General_CI_AS", schema: "s")),
      "VARCHAR(50) COLLATE Latin1_General_CI_AS"
    ),
    (.unicode(), "NVARCHAR(max)"),
    (.varchar(.max), "VARCHAR(max)"),
    (CharacterType(.nvarchar, length: 5), "NVARCHAR(5)"),
    (.text, "TEXT"),
    (.unicodeText, "NTEXT"),
    (.ntext, "NTEXT"),
    (CharacterType(.nchar), "NCHAR"),
    (.float, "FLOAT"),
    (FloatType(.generic, precision: 0), "FLOAT(0)"),
    (FloatType(.genericDouble, precision: 11), "DOUBLE PRECISION"),
    (FloatType(.real, precision: 24), "REAL"),
    (.date, "DATETIME"),
    (TemporalType(.date), "DATE"),
    (.time, "DATETIME"),
    (.sqlServerTime(), "TIME"),
    (.sqlServerTime(0), "TIME(0)"),
    (.dateTime, "DATETIME"),
    (.zonedDateTime, "DATETIMEOFFSET"),
    (.datetime2(), "DATETIME2"),
    (.datetime2(3), "DATETIME2(3)"),
    (.datetimeOffset(0), "DATETIMEOFFSET(0)"),
    (.smallDatetime, "SMALLDATETIME"),
    (.interval, "DATETIME"),
    (.largeBinary, "IMAGE"),
    (.image, "IMAGE"),
    (BinaryType(.varbinary), "VARBINARY(max)"),
    (BinaryType(.varbinary, length: 16), "VARBINARY(16)"),
    (.filestream, "VARBINARY(max) FILESTREAM"),
    (.boolean, "BIT"),
    (.json, "NVARCHAR(max)"),
    (.uuid, "UNIQUEIDENTIFIER"),
    (UUIDType(isNative: false), "CHAR(32)"),
    (.uniqueIdentifier, "UNIQUEIDENTIFIER"),
    (.money, "MONEY"),
    (.smallMoney, "SMALLMONEY"),
    (.rowVersion, "ROWVERSION"),
    (.sqlVariant, "SQL_VARIANT"),
    (.xml, "XML"),
    (.enumeration("a", "bb", name: "e"), "VARCHAR(2)"),
    (VendorType("mysql.TINYINT", .integer), "TINYINT"),
  ]

  @Test("text", arguments: types)
  func spelling(type: any SQLType, text: String) throws {
    #expect(try SQLServerTests.text(of: type) == text)
  }

  static let largeTypes: [(type: any SQLType, text: String)] = [
    (.text, "VARCHAR(max)"),
    (.unicodeText, "NVARCHAR(max)"),
    (.largeBinary, "VARBINARY(max)"),
    (BinaryType(length: 16), "VARBINARY(16)"),
    (BinaryType(.pickle), "VARBINARY(max)"),
    (CharacterType(.standardText), "TEXT"),
    (.ntext, "NTEXT"),
    (.image, "IMAGE"),
  ]

  @Test("the generic large types have no limit instead of types of their own", arguments: largeTypes)
  func deprecated(type: any SQLType, text: String) throws {
    var dialect = Dialect.sqlserver
    try dialect.set("deprecate_large_types", to: true)
    #expect(try SQLServerTests.text(of: type, in: dialect) == text)
  }

  static let refusals: [any SQLType] = [
    VendorType("postgresql.JSONB", .json), ArrayType(of: .integer), NullType(),
    VendorType("oracle.RAW", .binary),
  ]

  @Test("refused", arguments: refusals)
  func refused(type: any SQLType) throws {
    #expect(try refusal(AlterColumnOp("t", "c", type: type)) != nil)
  }
}
