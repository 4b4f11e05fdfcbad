import Decant
import DecantOracle
import Testing

@Suite("Types of Oracle")
struct TypesTests {
  static let types: [(type: any SQLType, text: String)] = [
    (.bigInteger, "NUMBER(19)"),
    (IntegerType(.bigint), "BIGINT"),
    (.number(), "NUMBER"),
    (.number(10), "NUMBER(10)"),
    (.number(10, -2), "NUMBER(10, -2)"),
    (NumberType(scale: 3), "NUMBER"),
    (.float, "FLOAT"),
    (FloatType(.generic, precision: 0), "FLOAT"),
    (.oracleFloat(binaryPrecision: 63), "FLOAT(63)"),
    (FloatType(.genericDouble, precision: 11), "DOUBLE PRECISION(11)"),
    (FloatType(.real, precision: 11), "REAL"),
    (.binaryFloat, "BINARY_FLOAT"),
    (.binaryDouble, "BINARY_DOUBLE"),
    (.string(), "VARCHAR2"),
    (.string(50, collation: "BINARY_CI"), "VARCHAR2(50 CHAR)"),
    (.unicode(50), "VARCHAR2(50 CHAR)"),
    (.varchar(50), "VARCHAR(50 CHAR)"),
    (.varchar2(50), "VARCHAR2(50 CHAR)"),
    (CharacterType(.nvarchar, length: 50), "NVARCHAR2(50)"),
    (.char(3), "CHAR(3)"),
    (.text, "CLOB"),
    (.unicodeText, "CLOB"),
    (.nclob, "NCLOB"),
    (.long, "LONG"),
    (.dateTime, "DATE"),
    (.zonedDateTime, "DATE"),
    (.oracleDate, "DATE"),
    (.time, "TIME"),
    (.timestamp, "TIMESTAMP"),
    (TemporalType(.timestamp, hasTimeZone: true), "TIMESTAMP WITH TIME ZONE"),
    (.localTimestamp, "TIMESTAMP WITH LOCAL TIME ZONE"),
    (.interval, "INTERVAL DAY TO SECOND"),
    (IntervalType(secondPrecision: 3, dayPrecision: 0), "INTERVAL DAY(0) TO SECOND(3)"),
    (IntervalType(isNative: false), "DATE"),
    (.largeBinary, "BLOB"),
    (.oracleRaw(16), "RAW(16)"),
    (.boolean, "BOOLEAN"),
    (.json, "JSON"),
    (JSONType(options: ["oracle_use_blob": true]), "BLOB"),
    (.uuid, "CHAR(32)"),
    (.rowID, "ROWID"),
    (.enumeration("a", "bb", name: "e"), "VARCHAR(2 CHAR)"),
    (.vector(), "VECTOR(*,*,*)"),
    (.vector(3, .int8, .sparse), "VECTOR(3,INT8,SPARSE)"),
  ]

  @Test("text", arguments: types)
  func text(type: any SQLType, text: String) throws {
    #expect(try OracleTests.text(of: type) == text)
  }

  static let refusals: [(type: any SQLType, words: String)] = [
    (
      FloatType(.float, precision: 53),
      "a FLOAT of 53 decimal digits is not supported; give an oracle variant with binary_precision, about 176"
    ),
    (
      VendorType("oracle.BFILE", .binary),
      "there is no type oracle.BFILE; choose another type, or give a variant for oracle"
    ),
    (
      TemporalType(.timestamp, hasTimeZone: true, options: ["oracle_local_timezone": true]),
      "a TIMESTAMP has either timezone or local_timezone; remove one of them"
    ),
  ]

  @Test("refused", arguments: refusals)
  func refused(type: any SQLType, words: String) throws {
    #expect(try refusal(AlterColumnOp("t", "c", type: type)) == "oracle: alter_column: \(words)")
  }

  @Test("the national character set, switched on and off")
  func nationalCharacters() throws {
    var dialect = Dialect.oracle
    try dialect.set("use_nchar_for_unicode", to: true)
    #expect(try OracleTests.text(of: .unicode(5), in: dialect) == "NVARCHAR2(5)")
    #expect(try OracleTests.text(of: .unicodeText, in: dialect) == "NCLOB")
    #expect(try OracleTests.text(of: .string(5), in: dialect) == "VARCHAR2(5 CHAR)")
    try dialect.set("use_nchar_for_unicode", to: false)
    #expect(try OracleTests.text(of: .unicode(5), in: dialect) == "VARCHAR2(5 CHAR)")
  }

  @Test("NUMBER is one of Oracle alone, DATE and NCLOB are words for all")
  func otherDialects() throws {
    #expect(throws: RenderError.self) { try sql(AlterColumnOp("t", "c", type: .number(5)), in: .standard) }
    #expect(
      try sql(AlterColumnOp("t", "c", type: .nclob), in: .standard) == [
        "ALTER TABLE t ALTER COLUMN c TYPE NCLOB"
      ])
  }
}
