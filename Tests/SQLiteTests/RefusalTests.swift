import Decant
import DecantSQLite
import Testing

@Suite("What SQLite cannot do")
struct RefusalTests {
  static let batch = "put the operation into a batch_alter_table, which makes the table anew"
  static let comment = "limit the operation to the dialects that keep comments"

  static let operations: [(operation: any MigrateOperation, problem: String)] = [
    (
      AlterColumnOp("t", "c", schema: "s", nullable: false),
      #"alter_column: changing whether column "c" of table s.t takes NULL is not supported; \#(batch)"#
    ),
    (
      AlterColumnOp("t", "c", type: .text),
      #"alter_column: changing the type of column "c" of table t is not supported; \#(batch)"#
    ),
    (
      AlterColumnOp("t", "c", serverDefault: .dropped),
      #"alter_column: changing the default of column "c" of table t is not supported; \#(batch)"#
    ),
    (
      AlterColumnOp("t", "c", comment: "x"),
      #"alter_column: a comment on column "c" of table t is not supported; \#(comment)"#
    ),
    (
      CreateTableCommentOp("t", comment: "x"),
      "create_table_comment: a comment on table t is not supported; \(comment)"
    ),
    (DropTableCommentOp("t"), "drop_table_comment: a comment on table t is not supported; \(comment)"),
    (
      CreateUniqueConstraintOp(UniqueConstraint("a", name: "u"), on: "t"),
      #"create_unique_constraint: adding constraint "u" to table t is not supported; \#(batch)"#
    ),
    (
      DropConstraintOp("u", of: "t", kind: .unique),
      #"drop_constraint: dropping constraint "u" of table t is not supported; \#(batch)"#
    ),
    (
      AddColumnOp("t", Column("c", .integer, unique: true)),
      "add_column: adding a constraint to table t is not supported; \(batch)"
    ),
    (
      AddColumnOp("t", Column("id", .integer, primaryKey: true), inlinesPrimaryKey: true),
      #"add_column: adding the primary key "id" to a table that exists is not supported; \#(batch)"#
    ),
    (
      AddColumnOp("t", Column("c", .integer), ifNotExists: true),
      "add_column: ADD COLUMN IF NOT EXISTS is not supported; leave the condition out for sqlite"
    ),
    (
      AddColumnOp("t", Column("c", .integer, references: "far.p.id"), inlinesReferences: true),
      """
      add_column: a foreign key from t to another schema is not supported; SQLite checks keys within one schema \
      alone: leave it out
      """
    ),
  ]

  @Test("changes of tables that exist", arguments: operations)
  func refusesOperation(operation: any MigrateOperation, problem: String) throws {
    #expect(try refusal(operation) == "sqlite: " + problem)
  }

  static let tables: [(table: Table, problem: String)] = [
    (
      Table("t", columns: [Column("a", .integer)], constraints: [UniqueConstraint(["a"], deferrable: true)]),
      "a deferrable constraint is not supported; leave deferrable and initially out"
    ),
    (
      Table(
        "t",
        columns: [
          Column("a", .integer, primaryKey: true, autoincrement: .always),
          Column("b", .integer, primaryKey: true),
        ]),
      """
      table t: column a: counting up a column of a primary key of several columns is not supported; leave \
      autoincrement out
      """
    ),
    (
      Table(
        "t",
        columns: [
          Column("a", .integer, checks: [CheckConstraint("a > 0", options: ["sqlite_on_conflict": "FAIL"])])
        ]),
      """
      table t: column a: sqlite_on_conflict of a check constraint behind a column is not supported; make it a \
      constraint of the table
      """
    ),
    (
      Table("t", columns: [Column("a", .string(5, collation: Collation("C", schema: "pg_catalog")))]),
      """
      table t: column a: a collation in a schema, pg_catalog.C, is not supported; leave the schema out, or give a \
      variant of the type for sqlite
      """
    ),
    (
      Table(
        "t",
        columns: [Column("a", .integer, nullable: false, options: ["sqlite_on_conflict_not_null": "a;b"])]),
      #"table t: column a: "a;b" is no SQL phrase; use keywords only, such as "SET NULL""#
    ),
  ]

  @Test("tables", arguments: tables)
  func refusesTable(table: Table, problem: String) throws {
    #expect(try refusal(CreateTableOp(table)) == "sqlite: create_table: " + problem)
  }
}
