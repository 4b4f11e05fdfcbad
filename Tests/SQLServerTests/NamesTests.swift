import Decant
import DecantSQLServer
import Testing

@Suite("Names on SQL Server")
struct NamesTests {
  static let tables: [(name: Identifier, text: String)] = [
    ("plain", "plain"), ("Mixed", "[Mixed]"), ("two words", "[two words]"), ("a]b", "[a]]b]"), ("$x", "[$x]"),
    ("user", "[user]"), ("at", "at"), (.quoted("plain"), "[plain]"), (.unquoted("#temp"), "#temp"),
  ]

  @Test("brackets", arguments: tables)
  func brackets(name: Identifier, text: String) throws {
    #expect(try sql(DropTableOp(name)) == ["DROP TABLE \(text)"])
  }

  static let schemas: [(schema: Identifier, text: String)] = [
    ("s", "s"), ("db.own", "db.own"), ("Db.Own", "[Db].[Own]"), ("a.b.c", "[a.b].c"), ("[a.b].c", "[a.b].c"),
    ("[a.b]", "[a.b]"), ("own.[d b]", "own.[d b]"), ("[a].[b].c", "[a].[b].c"), (.quoted("a.b"), "[a.b]"),
    (.unquoted("Crm"), "[Crm]"),
  ]

  @Test("a schema may be a database and an owner", arguments: schemas)
  func schema(schema: Identifier, text: String) throws {
    #expect(try sql(DropTableOp("t", schema: schema)) == ["DROP TABLE \(text).t"])
  }

  static let renames: [(operation: any MigrateOperation, statement: String)] = [
    (RenameTableOp("t", to: "Order"), "EXEC sp_rename 't', [Order]"),
    (RenameTableOp("it's", to: "u", schema: "My S"), "EXEC sp_rename '[My S].[it''s]', u"),
    (AlterColumnOp("t", "c", schema: "a.b", newName: "key"), "EXEC sp_rename 'a.b.t.c', [key], 'COLUMN'"),
  ]

  @Test("renaming", arguments: renames)
  func rename(operation: any MigrateOperation, statement: String) throws {
    #expect(try sql(operation) == [statement])
  }

  static let objects: [(table: Identifier, schema: Identifier?, object: String, altered: String)] = [
    ("Order", "db.own", "db.own.Order", "db.own.[Order]"),
    ("it's", nil, "it''s", "[it''s]"),
    ("a.b", "s", "s.[a.b]", "s.[a.b]"),
    ("t", .quoted("a.b"), "[a.b].t", "[a.b].t"),
  ]

  @Test("a name in a text is escaped twice", arguments: objects)
  func object(table: Identifier, schema: Identifier?, object: String, altered: String) throws {
    let operation = AlterColumnOp(table, "c'd", schema: schema, serverDefault: .dropped)
    #expect(
      try sql(operation) == [dropping("default_constraints", of: "c''d", in: object, altering: altered)])
  }
}
