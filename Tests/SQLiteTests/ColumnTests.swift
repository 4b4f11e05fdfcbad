import Decant
import DecantSQLite
import Testing

@Suite("Columns of SQLite")
struct ColumnTests {
  static let defaults: [(value: ServerDefault, text: String)] = [
    ("it's", "'it''s'"), (true, "1"), (false, "0"),
    (.sql("CURRENT_TIMESTAMP"), "CURRENT_TIMESTAMP"), (.sql("NULL"), "NULL"), (.sql("5"), "5"),
    (.sql("-5"), "(-5)"), (.sql("1.5"), "(1.5)"), (.sql("a + 1"), "(a + 1)"), (.sql("now()"), "(now())"),
    (.sql("random()\n"), "(random()\n)"), (.sql("(1 + 1)"), "(1 + 1)"), (.sql("'x'"), "'x'"),
    (.sql(#""x""#), #""x""#), (.sql(" 'x'"), " 'x'"), (.sql("größe"), "größe"),
    ("a\0b", "('a' || char(0) || 'b')"),
  ]

  @Test("defaults that are neither words nor literals stand in parentheses", arguments: defaults)
  func writesDefault(value: ServerDefault, text: String) throws {
    let statements = try sql(AddColumnOp("t", Column("c", .integer, serverDefault: value)))
    #expect(statements == ["ALTER TABLE t ADD COLUMN c INTEGER DEFAULT \(text)"])
  }

  static let columns: [(column: Column, text: String)] = [
    (Column("c", .integer, serverDefault: .identity(start: 5)), "c INTEGER NOT NULL"),
    (Column("c", .integer, nullable: true, serverDefault: .identity()), "c INTEGER"),
    (Column("c", .integer, serverDefault: .computed("a * 2")), "c INTEGER GENERATED ALWAYS AS (a * 2)"),
    (
      Column("c", .integer, nullable: false, serverDefault: .computed("a * 2", persisted: true)),
      "c INTEGER NOT NULL GENERATED ALWAYS AS (a * 2) STORED"
    ),
    (
      Column("c", .integer, nullable: false, options: ["sqlite_on_conflict_not_null": "FAIL"]),
      "c INTEGER NOT NULL ON CONFLICT FAIL"
    ),
    (Column("c", .integer, options: ["sqlite_on_conflict_not_null": "FAIL"]), "c INTEGER"),
    (Column("c", .integer, comment: "not kept"), "c INTEGER"),
    (
      Column("c", .integer, checks: [CheckConstraint("c > 0", name: "positive")]),
      "c INTEGER CONSTRAINT positive CHECK (c > 0)"
    ),
    (Column("c", BooleanType(createsConstraint: true)), "c BOOLEAN"),
  ]

  @Test("columns that are added", arguments: columns)
  func addsColumn(column: Column, text: String) throws {
    #expect(try sql(AddColumnOp("t", column)) == ["ALTER TABLE t ADD COLUMN \(text)"])
  }

  static let references: [(target: ForeignKeyReference, text: String)] = [
    ("crm.p.id", "REFERENCES p (id)"),
    (
      ForeignKeyReference("crm.p.id", actions: ForeignKeyActions(onDelete: "CASCADE", initially: "DEFERRED")),
      "REFERENCES p (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
    ),
  ]

  @Test("references stand behind a column, without the schema", arguments: references)
  func writesReference(target: ForeignKeyReference, text: String) throws {
    let operation = AddColumnOp(
      "t", Column("c", .integer, references: target), schema: "crm", inlinesReferences: true)
    #expect(try sql(operation) == ["ALTER TABLE crm.t ADD COLUMN c INTEGER \(text)"])
  }

  @Test("a column is renamed and dropped")
  func alterations() throws {
    #expect(
      try sql(AlterColumnOp("t", "c", schema: "s", newName: "Order"))
        == [#"ALTER TABLE s.t RENAME COLUMN c TO "Order""#])
    #expect(try sql(DropColumnOp("t", "c")) == ["ALTER TABLE t DROP COLUMN c"])
  }
}
