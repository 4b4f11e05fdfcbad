import Decant
import DecantMariaDB
import Testing

/// What MariaDB writes otherwise than MySQL.
@Suite("MariaDB")
struct MariaDBTests {
  static let statements: [(operation: any MigrateOperation, text: String)] = [
    (DropConstraintOp("Name", of: "t", kind: .check, schema: "s"), "ALTER TABLE s.t DROP CONSTRAINT `Name`"),
    (DropConstraintOp("Name", of: "t", kind: .unique), "ALTER TABLE t DROP INDEX `Name`"),
    (
      AddColumnOp("t", Column("c", .uuid), ifNotExists: true), "ALTER TABLE t ADD COLUMN IF NOT EXISTS c UUID"
    ),
    (AddColumnOp("t", Column("c", UUIDType(isNative: false))), "ALTER TABLE t ADD COLUMN c CHAR(32)"),
    (AddColumnOp("t", Column("c", .inet4)), "ALTER TABLE t ADD COLUMN c INET4"),
    (AddColumnOp("t", Column("c", .inet6)), "ALTER TABLE t ADD COLUMN c INET6"),
    (DropColumnOp("t", "c", ifExists: true), "ALTER TABLE t DROP COLUMN IF EXISTS c"),
    (DropIndexOp("i", of: "t", ifExists: true), "DROP INDEX IF EXISTS i ON t"),
    (RenameTableOp("rank", to: "offset"), "ALTER TABLE rank RENAME TO `offset`"),
    (
      AddColumnOp("t", Column("c", .integer, primaryKey: true, serverDefault: .computed("a"))),
      "ALTER TABLE t ADD COLUMN c INTEGER GENERATED ALWAYS AS (a)"
    ),
    (
      AddColumnOp("t", Column("c", .integer, nullable: false, serverDefault: .computed("a"))),
      "ALTER TABLE t ADD COLUMN c INTEGER GENERATED ALWAYS AS (a) NOT NULL"
    ),
  ]

  @Test("statements", arguments: statements)
  func statement(operation: any MigrateOperation, text: String) throws {
    #expect(try sql(operation) == [text])
  }

  static let indexes: [(options: DialectOptions, text: String)] = [
    (["mariadb_length": 5, "mariadb_prefix": "FULLTEXT"], "CREATE FULLTEXT INDEX i ON t (a(5))"),
    (["mysql_length": 5, "mysql_prefix": "FULLTEXT"], "CREATE INDEX i ON t (a)"),
    (["mysql_using": "hash"], "CREATE INDEX i ON t (a) USING hash"),
    (["mysql_using": "hash", "mariadb_using": "btree"], "CREATE INDEX i ON t (a) USING btree"),
    (["mysql_using": "hash", "mariadb_using": nil], "CREATE INDEX i ON t (a)"),
  ]

  @Test("options have their own prefix; a method is that of MySQL where there is no own", arguments: indexes)
  func index(options: DialectOptions, text: String) throws {
    #expect(try sql(CreateIndexOp(TableIndex("i", ["a"], options: options), on: "t")) == [text])
  }

  @Test("the options of MySQL's tables are not its own")
  func table() throws {
    let options: DialectOptions = ["mysql_engine": "InnoDB", "mariadb_engine": "Aria"]
    let table = Table("t", columns: [Column("a", .integer)], options: options)
    #expect(try sql(CreateTableOp(table)) == ["CREATE TABLE t (\n    a INTEGER\n)ENGINE=Aria"])
  }

  private func sql(_ operation: any MigrateOperation) throws -> [String] {
    var script = Script(dialect: .mariadb)
    try script.perform(operation)
    return script.statements.map(\.text)
  }
}
