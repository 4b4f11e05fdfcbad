import Decant
import DecantSQLite
import Testing

@Suite("Types of SQLite")
struct TypeTests {
  static let types: [(type: any SQLType, text: String)] = [
    (.json, "JSON"), (.sqliteJSONB, "JSONB"), (VendorType("postgresql.JSONB", .json), "JSONB"),
    (.uuid, "CHAR(32)"), (UUIDType(.uuid), "UUID"), (.largeBinary, "BLOB"), (.interval, "DATETIME"),
    (.double, "DOUBLE"), (.boolean, "BOOLEAN"), (.unicodeText, "TEXT"), (.zonedDateTime, "DATETIME"),
    (.enumeration("open", "closed", name: "state"), "VARCHAR(6)"),
    (.string(20, collation: "NOCASE"), #"VARCHAR(20) COLLATE "NOCASE""#),
    (TemporalType.date.sqliteStorageFormat("%(year)04d%(month)02d%(day)02d"), "DATE_CHAR"),
    (TemporalType.time.sqliteStorageFormat("%(hour)02d%(minute)02d"), "TIME_CHAR"),
    (TemporalType.dateTime.sqliteStorageFormat("%(year)04d%(hour)02d"), "DATETIME_CHAR"),
    (TemporalType.date.sqliteStorageFormat("%(year)04d/%(month)02d"), "DATE"),
  ]

  @Test("names", arguments: types)
  func names(type: any SQLType, name: String) throws { #expect(try text(of: type) == name) }

  @Test(
    "types of other databases are refused",
    arguments: ["postgresql.INET", "mysql.TINYINT", "mssql.MONEY", "oracle.NUMBER"])
  func foreignTypes(name: String) throws {
    let column = Column("c", VendorType(name))
    #expect(
      try refusal(CreateTableOp(Table("t", columns: [column]))) == """
        sqlite: create_table: table t: column c: there is no type \(name); choose another type, or give a variant \
        for sqlite
        """)
  }

  static let documents: [(type: String, text: String)] = [
    (#""sqlite.INTEGER""#, "INTEGER"), (#""sqlite.JSONB""#, "JSONB"), (#""sqlite.TIMESTAMP""#, "TIMESTAMP"),
    (#"{"type": "sqlite.VARCHAR", "length": 7}"#, "VARCHAR(7)"), (#""sqlite.DATE""#, "DATE"),
    (#"{"type": "sqlite.TIME", "storage_format": "%(hour)02d"}"#, "TIME_CHAR"),
    (#"{"type": "sqlite.DATETIME", "storage_format": "%(hour)02dh"}"#, "DATETIME"),
  ]

  @Test("types of documents", arguments: documents)
  func readsType(type: String, text: String) throws {
    let json = #"[{"op": "add_column", "table_name": "t", "column": {"name": "c", "type": \#(type)}}]"#
    let vocabulary = DocumentVocabulary(dialects: [.sqlite])
    let document = try OperationDocument(parsing: Array(json.utf8), vocabulary: vocabulary)
    #expect(try sql(OpContainer(document.operations)) == ["ALTER TABLE t ADD COLUMN c \(text)"])
  }
}
