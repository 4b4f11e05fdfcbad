import Decant
import DecantSQLite
import Testing

@Suite("Tables and indexes of SQLite")
struct TableTests {
  static let options: [(options: DialectOptions, end: String)] = [
    (["sqlite_with_rowid": false], ")\n WITHOUT ROWID"),
    (["sqlite_strict": true], ")\n STRICT"),
    (["sqlite_with_rowid": false, "sqlite_strict": true], ")\n WITHOUT ROWID,\n STRICT"),
    (["sqlite_with_rowid": true, "sqlite_strict": false], ")"),
    (["postgresql_tablespace": "fast"], ")"),
  ]

  @Test("options of a table", arguments: options)
  func tableOptions(options: DialectOptions, end: String) throws {
    let table = Table("t", columns: [Column("a", .integer)], options: options)
    #expect(try sql(CreateTableOp(table)) == ["CREATE TABLE t (\n    a INTEGER\n" + end])
  }

  static let operations: [(operation: any MigrateOperation, statement: String)] = [
    (RenameTableOp("t", to: "order", schema: "crm"), #"ALTER TABLE crm.t RENAME TO "order""#),
    (
      CreateIndexOp(
        TableIndex("ix", ["a", .sql("lower(b)")], unique: true, options: ["sqlite_where": "a > 1"]), on: "t",
        schema: "crm", ifNotExists: true),
      "CREATE UNIQUE INDEX IF NOT EXISTS crm.ix ON t (a, lower(b)) WHERE a > 1"
    ),
    (DropIndexOp("ix", of: "t", schema: "crm", ifExists: true), "DROP INDEX IF EXISTS crm.ix"),
    (DropTableOp("t", schema: "crm", ifExists: true), "DROP TABLE IF EXISTS crm.t"),
    (BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[nil]]), "INSERT INTO t DEFAULT VALUES"),
  ]

  @Test("statements", arguments: operations)
  func statements(operation: any MigrateOperation, statement: String) throws {
    #expect(try sql(operation) == [statement])
  }

  @Test(
    "words that need quotes",
    arguments: [
      ("abort", "abort"), ("transaction", #""transaction""#), ("returning", #""returning""#),
      ("nothing", #""nothing""#), ("over", "over"), ("Rows", #""Rows""#),
    ])
  func reservedWords(name: String, text: String) throws {
    #expect(try sql(DropTableOp(Identifier(name))) == ["DROP TABLE \(text)"])
  }

  @Test("a script runs in no transaction, unless asked to")
  func transaction() { #expect(!Dialect.sqlite.script.hasTransactionalDDL) }
}
