import Decant
import DecantOracle
import Testing

@Suite("Values that a batch copies on Oracle")
struct CastTests {
  static let changes: [(old: any SQLType, new: any SQLType, value: String)] = [
    (.integer, .string(), "CAST(t.c AS VARCHAR2(4000 CHAR)) AS c"),
    (.integer, .char(0), "CAST(t.c AS VARCHAR2(4000 CHAR)) AS c"),
    (.integer, CharacterType(.nvarchar, length: 5), "CAST(t.c AS VARCHAR2(5 CHAR)) AS c"),
    (.integer, .enumeration("a", "bb", name: "e"), "CAST(t.c AS VARCHAR2(2 CHAR)) AS c"),
    (.integer, .varchar2(5), "CAST(t.c AS VARCHAR2(5 CHAR)) AS c"),
    (.integer, .text, "CAST(t.c AS CLOB) AS c"),
    (.integer, .number(10), "t.c"),
    (.number(), .bigInteger, "t.c"),
    (.integer, .number(10, 2), "CAST(t.c AS NUMBER(10, 2)) AS c"),
    (.number(10), .numeric(10, 2), "CAST(t.c AS NUMERIC(10, 2)) AS c"),
    (.dateTime, .oracleDate, "t.c"),
  ]

  @Test("the value", arguments: changes)
  func cast(old: any SQLType, new: any SQLType, value: String) throws {
    let batch = BatchAlterTableOp(
      "t", operations: [RecordedOperation(AlterColumnOp("t", "c", type: new))], recreate: .always,
      copyFrom: Table("t", columns: [Column("c", old)]))
    #expect(try sql(batch)[1] == "INSERT INTO \"_alembic_tmp_t\" (c) SELECT \(value)\nFROM t")
  }
}
