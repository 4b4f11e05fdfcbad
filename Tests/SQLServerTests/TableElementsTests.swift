import Decant
import DecantSQLServer
import Testing

@Suite("Tables, indexes and constraints of SQL Server")
struct TableElementsTests {
  private static func index(_ elements: [IndexElement], unique: Bool = false, _ options: DialectOptions)
    -> CreateIndexOp
  {
    CreateIndexOp(TableIndex("i", elements, unique: unique, options: options), on: "t", schema: "db.own")
  }

  static let operations: [(operation: any MigrateOperation, statement: String)] = [
    (index(["a"], ["mssql_clustered": true]), "CREATE CLUSTERED INDEX i ON db.own.t (a)"),
    (
      index(
        ["a", .sql("b DESC")], unique: true, ["mssql_clustered": false, "mssql_include": ["c", "My D"]]),
      "CREATE UNIQUE NONCLUSTERED INDEX i ON db.own.t (a, b DESC) INCLUDE (c, [My D])"
    ),
    (index(["a"], ["mssql_where": "a > 1"]), "CREATE INDEX i ON db.own.t (a) WHERE a > 1"),
    (
      index([], ["mssql_clustered": true, "mssql_columnstore": true]),
      "CREATE CLUSTERED COLUMNSTORE INDEX i ON db.own.t"
    ),
    (DropIndexOp("i", of: "t", schema: "s", ifExists: true), "DROP INDEX IF EXISTS i ON s.t"),
    (
      CreatePrimaryKeyOp(
        PrimaryKeyConstraint(["a"], name: "pk", options: ["mssql_clustered": false]), on: "t"),
      "ALTER TABLE t ADD CONSTRAINT pk PRIMARY KEY NONCLUSTERED (a)"
    ),
    (
      CreateUniqueConstraintOp(
        UniqueConstraint(
          ["a"], deferrable: false, initially: "immediate", options: ["mssql_clustered": true]), on: "t"),
      "ALTER TABLE t ADD UNIQUE CLUSTERED (a)"
    ),
    (
      foreignKey(ForeignKeyActions(onUpdate: "CASCADE", onDelete: "restrict", match: "SIMPLE")),
      "ALTER TABLE t ADD FOREIGN KEY(a) REFERENCES u (b) ON DELETE NO ACTION ON UPDATE CASCADE"
    ),
    (
      CreateTableOp(Table("x.y", schema: "s") { Column("c", .date) }, ifNotExists: true),
      "IF object_id('s.[x.y]', 'U') IS NULL\nCREATE TABLE s.[x.y] (\n    c DATETIME NULL\n)"
    ),
  ]

  @Test("statements", arguments: operations)
  func statements(operation: any MigrateOperation, statement: String) throws {
    #expect(try sql(operation) == [statement])
  }

  static let refusals: [(operation: any MigrateOperation, words: String)] = [
    (
      DropIndexOp("i", schema: "s"),
      "drop_index: the table of the index is missing; give table_name: an index has its name in its table"
    ),
    (
      foreignKey(ForeignKeyActions(match: "FULL")),
      "create_foreign_key: a foreign key that matches FULL is not supported; leave match out"
    ),
    (
      foreignKey(ForeignKeyActions(initially: "DEFERRED")),
      "create_foreign_key: a deferrable constraint is not supported; leave deferrable and initially out"
    ),
  ]

  @Test("refused", arguments: refusals)
  func refused(operation: any MigrateOperation, words: String) throws {
    #expect(try refusal(operation) == "mssql: " + words)
  }

  private static func foreignKey(_ actions: ForeignKeyActions) -> CreateForeignKeyOp {
    CreateForeignKeyOp(
      ForeignKeyConstraint(["a"], references: [ForeignKeyTarget(table: "u", column: "b")], actions: actions),
      on: "t")
  }
}
