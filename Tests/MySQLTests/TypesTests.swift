import Decant
import DecantMySQL
import Testing

@Suite("Types of MySQL")
struct TypesTests {
  static let types: [(type: any SQLType, text: String)] = [
    (.integer, "INTEGER"),
    (.unsigned(.bigInteger), "BIGINT UNSIGNED"),
    (
      IntegerType(
        .smallint, options: ["mysql_display_width": 5, "mysql_unsigned": true, "mysql_zerofill": true]),
      "SMALLINT(5) UNSIGNED ZEROFILL"
    ),
    (.tinyint(), "TINYINT"),
    (.tinyint(displayWidth: 1, unsigned: true), "TINYINT(1) UNSIGNED"),
    (.mediumint(unsigned: true), "MEDIUMINT UNSIGNED"),
    (.numeric(10, 2), "NUMERIC(10, 2)"),
    (NumericType(.decimal, precision: 10, options: ["mysql_unsigned": true]), "DECIMAL(10) UNSIGNED"),
    (.float, "FLOAT"),
    (FloatType(.generic, precision: 11), "FLOAT(11)"),
    (FloatType(.float, precision: 10, options: ["mysql_scale": 2]), "FLOAT(10, 2)"),
    (.double, "DOUBLE"),
    (FloatType(.double, precision: 10, options: ["mysql_scale": 2]), "DOUBLE(10, 2)"),
    (FloatType(.real, precision: 24), "REAL"),
    (FloatType(.doublePrecision), "DOUBLE PRECISION"),
    (.boolean, "BOOL"),
    (.year, "YEAR"),
    (VendorType("mysql.BIT", arguments: ["length": 8]), "BIT(8)"),
    (.date, "DATE"),
    (.zonedDateTime, "DATETIME"),
    (TemporalType(.dateTime, options: ["mysql_fsp": 6]), "DATETIME(6)"),
    (TemporalType(.time, options: ["mysql_fsp": 0]), "TIME"),
    (.interval, "DATETIME"),
    (.largeBinary, "BLOB"),
    (BinaryType(length: 16), "BLOB(16)"),
    (BinaryType(.varbinary, length: 0), "VARBINARY(0)"),
    (BinaryType(.binary), "BINARY"),
    (.tinyblob, "TINYBLOB"),
    (.mediumblob, "MEDIUMBLOB"),
    (.longblob, "LONGBLOB"),
    (.json, "JSON"),
    (.uuid, "CHAR(32)"),
    (.raw("geometry"), "geometry"),
  ]

  @Test("text", arguments: types)
  func spelling(type: any SQLType, text: String) throws {
    #expect(try MySQLTests.text(of: type) == text)
  }

  static let texts: [(type: any SQLType, text: String)] = [
    (.string(20), "VARCHAR(20)"),
    (.string(0), "VARCHAR(0)"),
    (.string(20, collation: Collation("utf8mb4_bin", schema: "s")), "VARCHAR(20) COLLATE utf8mb4_bin"),
    (.text, "TEXT"),
    (CharacterType(.text, length: 500), "TEXT(500)"),
    (CharacterType(.char), "CHAR"),
    (CharacterType(.clob, collation: "utf8_bin"), "CLOB"),
    (CharacterType(.nvarchar, length: 5), "NATIONAL VARCHAR(5)"),
    (CharacterType(.nchar, collation: "utf8_bin"), "NATIONAL CHAR COLLATE utf8_bin"),
    (
      CharacterType(.varchar, length: 9, collation: "latin1_bin", options: ["mysql_charset": "latin1"]),
      "VARCHAR(9) CHARACTER SET latin1 COLLATE latin1_bin"
    ),
    (
      CharacterType(.varchar, length: 9, options: ["mysql_ascii": true, "mysql_binary": true]),
      "VARCHAR(9) ASCII BINARY"
    ),
    (CharacterType(.char, options: ["mysql_unicode": true]), "CHAR UNICODE"),
    (
      CharacterType(.char, options: ["mysql_national": true, "mysql_charset": "latin1"]), "NATIONAL CHAR"
    ),
    (.tinytext(), "TINYTEXT"),
    (.mediumtext(charset: "latin1"), "MEDIUMTEXT CHARACTER SET latin1"),
    (.longtext(collation: "utf8mb4_bin"), "LONGTEXT COLLATE utf8mb4_bin"),
    (.enumeration("it's", #"c\d"#, name: "e"), #"ENUM('it''s','c\\d')"#),
    (EnumType(["a", "bb"], isNative: false), "VARCHAR(2)"),
    (.set("a", "b", charset: "latin1"), "SET('a','b') CHARACTER SET latin1"),
  ]

  @Test("text of texts", arguments: texts)
  func textSpelling(type: any SQLType, text: String) throws {
    #expect(try MySQLTests.text(of: type) == text)
  }

  static let refusals: [(type: any SQLType, words: String)] = [
    (.string(), "the length of the VARCHAR is missing"),
    (EnumType(["a"], isNative: false, length: .unlimited), "the length of the VARCHAR is missing"),
    (BinaryType(.varbinary), "the length of the VARBINARY is missing"),
    (ArrayType(of: .integer), "there is no type ARRAY"),
    (VendorType("postgresql.JSONB", .json), "there is no type postgresql.JSONB"),
    (NullType(), "a column without a type cannot be written"),
  ]

  @Test("refused", arguments: refusals)
  func refused(type: any SQLType, words: String) throws {
    let error = try #require(try refusal(AlterColumnOp("t", "c", type: type)))
    #expect(error.contains(words))
  }
}
