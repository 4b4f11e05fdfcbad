import Decant
import DecantMySQL
import Testing

@Suite("Constraints and indexes of MySQL")
struct TableElementsTests {
  static let drops: [(kind: ConstraintKind, text: String)] = [
    (.foreignKey, "ALTER TABLE s.t DROP FOREIGN KEY `Name`"),
    (.primaryKey, "ALTER TABLE s.t DROP PRIMARY KEY"),
    (.unique, "ALTER TABLE s.t DROP INDEX `Name`"), (.check, "ALTER TABLE s.t DROP CHECK `Name`"),
  ]

  @Test("drop_constraint", arguments: drops)
  func drop(kind: ConstraintKind, text: String) throws {
    #expect(try sql(DropConstraintOp("Name", of: "t", kind: kind, schema: "s")) == [text])
  }

  @Test("drop_constraint without a type")
  func dropUnknown() throws {
    #expect(
      try refusal(DropConstraintOp("c", of: "t"))
        == "mysql: drop_constraint: the type of the constraint to drop is missing; "
        + "give foreignkey, primary, unique or check")
  }

  @Test("the method of a primary key", arguments: [("btree", "btree"), ("HASH", "HASH")])
  func method(given: String, written: String) throws {
    let key = PrimaryKeyConstraint(["a"], name: "p", options: ["mysql_using": .string(given)])
    #expect(
      try sql(CreatePrimaryKeyOp(key, on: "t"))
        == ["ALTER TABLE t ADD CONSTRAINT p PRIMARY KEY (a) USING \(written)"])
  }

  static let timings: [(actions: ForeignKeyActions, clause: String)] = [
    (ForeignKeyActions(deferrable: false), ""), (ForeignKeyActions(initially: "immediate"), ""),
    (ForeignKeyActions(onDelete: "SET NULL", deferrable: false), " ON DELETE SET NULL"),
  ]

  @Test("what says that a constraint is checked at once is left out", arguments: timings)
  func immediate(actions: ForeignKeyActions, clause: String) throws {
    let key = ForeignKeyConstraint(["a"], references: ["r.id"], actions: actions)
    #expect(
      try sql(CreateForeignKeyOp(key, on: "t"))
        == ["ALTER TABLE t ADD FOREIGN KEY(a) REFERENCES r (id)\(clause)"])
  }

  static let refusedActions: [(actions: ForeignKeyActions, words: String)] = [
    (ForeignKeyActions(deferrable: true), "a deferrable constraint is not supported"),
    (ForeignKeyActions(initially: "DEFERRED"), "a deferrable constraint is not supported"),
    (ForeignKeyActions(match: "FULL"), "MATCH of a foreign key is not supported"),
  ]

  @Test("refused", arguments: refusedActions)
  func refused(actions: ForeignKeyActions, words: String) throws {
    let key = ForeignKeyConstraint(["a"], references: ["r.id"], actions: actions)
    let error = try #require(try refusal(CreateForeignKeyOp(key, on: "t")))
    #expect(error.contains(words))
  }

  static let indexes: [(index: TableIndex, text: String)] = [
    (TableIndex("i", ["a", "b"], options: ["mysql_length": 7]), "CREATE INDEX i ON t (a(7), b(7))"),
    (
      TableIndex("i", ["a", "b", .sql("(lower(c))")], options: ["mysql_length": ["a": 7]]),
      "CREATE INDEX i ON t (a(7), b, (lower(c)))"
    ),
    (TableIndex("i", [.sql("a")], options: ["mysql_length": 7]), "CREATE INDEX i ON t (a(7))"),
    (TableIndex("i", [.sql("a DESC")], unique: true), "CREATE UNIQUE INDEX i ON t (a DESC)"),
    (
      TableIndex("i", ["Order"], options: ["mysql_prefix": "FULLTEXT", "mysql_with_parser": "ngram"]),
      "CREATE FULLTEXT INDEX i ON t (`Order`) WITH PARSER ngram"
    ),
    (TableIndex("i", ["a"], options: ["mysql_using": "HASH"]), "CREATE INDEX i ON t (a) USING HASH"),
    (
      TableIndex("i", ["a"], options: ["mariadb_length": 7, "mariadb_using": "hash"]),
      "CREATE INDEX i ON t (a)"
    ),
  ]

  @Test("create_index", arguments: indexes)
  func index(index: TableIndex, text: String) throws {
    #expect(try sql(CreateIndexOp(index, on: "t")) == [text])
  }

  static let refusedIndexes: [(operation: any MigrateOperation, words: String)] = [
    (
      CreateIndexOp(TableIndex("i", [.sql("lower(a)")], options: ["mysql_length": 7]), on: "t"),
      "an expression in an index has no length"
    ),
    (CreateIndexOp(TableIndex("i", ["a"]), on: "t", ifNotExists: true), "CREATE INDEX IF NOT EXISTS"),
    (DropIndexOp("i", of: "t", ifExists: true), "DROP INDEX IF EXISTS"),
    (DropIndexOp("i"), "the table of the index is missing"),
    (DropIndexOp("i", schema: "s"), "the table of the index is missing"),
  ]

  @Test("refused indexes", arguments: refusedIndexes)
  func refusedIndex(operation: any MigrateOperation, words: String) throws {
    let error = try #require(try refusal(operation))
    #expect(error.contains(words))
  }

  @Test("drop_index names the table")
  func dropIndex() throws {
    #expect(try sql(DropIndexOp("Name", of: "t", schema: "s")) == ["DROP INDEX `Name` ON s.t"])
  }
}
