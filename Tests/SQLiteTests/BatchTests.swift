import Decant
import DecantSQLite
import Testing

@Suite("Batches on SQLite")
struct BatchTests {
  static let table = Table("t") {
    Column("id", .integer, primaryKey: true)
    Column("a", .integer)
  }

  static let changes: [(change: any MigrateOperation, recreates: Bool)] = [
    (CreateIndexOp(TableIndex("ix", ["a"]), on: "t"), false), (DropIndexOp("ix", of: "t"), false),
    (AddColumnOp("t", Column("c", .integer, serverDefault: "1")), false),
    (AddColumnOp("t", Column("c", .integer, serverDefault: .computed("a + 1"))), false),
    (AddColumnOp("t", Column("c", .integer, unique: true, index: true)), false),
    (AddColumnOp("t", Column("c", .integer, references: "p.id"), inlinesReferences: true), false),
    (AddColumnOp("t", Column("c", .integer, serverDefault: .sql("1"))), true),
    (AddColumnOp("t", Column("c", .boolean, serverDefault: true)), true),
    (AddColumnOp("t", Column("c", .integer, serverDefault: .computed("a + 1", persisted: true))), true),
    (AddColumnOp("t", Column("c", .integer, references: ForeignKeyReference("p.id", name: "fk"))), true),
    (AddColumnOp("t", Column("c", BooleanType(createsConstraint: true))), true),
    (DropColumnOp("t", "a"), true), (AlterColumnOp("t", "a", newName: "n"), true),
    (CreateUniqueConstraintOp(UniqueConstraint("a", name: "u"), on: "t"), true),
  ]

  @Test("the table is made anew where ALTER TABLE cannot make the change", arguments: changes)
  func recreatesTable(change: any MigrateOperation, recreates: Bool) throws {
    let batch = BatchAlterTableOp("t", operations: [RecordedOperation(change)], copyFrom: Self.table)
    let statements = try sql(batch)
    #expect(statements.contains { $0.hasPrefix("CREATE TABLE _alembic_tmp_t") } == recreates)
  }

  static let casts: [(old: any SQLType, new: any SQLType, value: String)] = [
    (.integer, .bigInteger, "t.a"), (.integer, .text, "CAST(t.a AS TEXT) AS a"), (.text, .json, "t.a"),
    (.integer, .sqliteJSONB, "t.a"), (.json, .text, "CAST(t.a AS TEXT) AS a"),
  ]

  @Test("values are cast to another kind, but not to JSON", arguments: casts)
  func castsValues(old: any SQLType, new: any SQLType, value: String) throws {
    let table = Table("t", columns: [Column("a", old)])
    let batch = BatchAlterTableOp(
      "t", operations: [RecordedOperation(AlterColumnOp("t", "a", type: new))], copyFrom: table)
    #expect(try sql(batch)[1] == "INSERT INTO _alembic_tmp_t (a) SELECT \(value)\nFROM t")
  }
}
