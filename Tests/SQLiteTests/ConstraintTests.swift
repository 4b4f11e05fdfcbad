import Decant
import DecantSQLite
import Testing

@Suite("Constraints of SQLite")
struct ConstraintTests {
  static let counting: DialectOptions = ["sqlite_autoincrement": true]

  static let keys: [(table: Table, definitions: [String])] = [
    (
      Table("t", columns: [Column("id", .integer, primaryKey: true)], options: counting),
      ["id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"]
    ),
    (
      Table(
        "t", columns: [Column("id", .integer, options: ["sqlite_on_conflict_primary_key": "FAIL"])],
        constraints: [PrimaryKeyConstraint("id", name: "pk")], options: counting),
      ["id INTEGER NOT NULL PRIMARY KEY ON CONFLICT FAIL AUTOINCREMENT"]
    ),
    (
      Table("t", columns: [Column("id", .string(5), primaryKey: true)], options: counting),
      ["id VARCHAR(5) NOT NULL", "PRIMARY KEY (id)"]
    ),
    (
      Table(
        "t", columns: [Column("a", .integer, primaryKey: true), Column("b", .integer, primaryKey: true)],
        options: counting),
      ["a INTEGER NOT NULL", "b INTEGER NOT NULL", "PRIMARY KEY (a, b)"]
    ),
    (
      Table("t", columns: [Column("id", .integer, primaryKey: true, references: "p.id")], options: counting),
      ["id INTEGER NOT NULL", "PRIMARY KEY (id)", "FOREIGN KEY(id) REFERENCES p (id)"]
    ),
    (
      // SQLAlchemy counts a key to another schema as well, though nothing of it is written
      Table(
        "t", columns: [Column("id", .integer, primaryKey: true, references: "far.p.id")], options: counting),
      ["id INTEGER NOT NULL", "PRIMARY KEY (id)"]
    ),
  ]

  @Test("the key that counts stands behind its column", arguments: keys)
  func writesKey(table: Table, definitions expected: [String]) throws {
    #expect(try definitions(of: table) == expected)
  }

  static let conflicts: [(constraint: any TableConstraint, text: String)] = [
    (UniqueConstraint("a"), "UNIQUE (a) ON CONFLICT IGNORE"),
    (
      UniqueConstraint(["a"], name: "u", options: ["sqlite_on_conflict": "rollback"]),
      "CONSTRAINT u UNIQUE (a) ON CONFLICT rollback"
    ),
    (UniqueConstraint("a", "b"), "UNIQUE (a, b)"),
    (PrimaryKeyConstraint("a"), "PRIMARY KEY (a) ON CONFLICT REPLACE"),
    (
      PrimaryKeyConstraint(["a"], options: ["sqlite_on_conflict": "FAIL"]), "PRIMARY KEY (a) ON CONFLICT FAIL"
    ),
    (CheckConstraint("a > 0", options: ["sqlite_on_conflict": "FAIL"]), "CHECK (a > 0) ON CONFLICT FAIL"),
  ]

  @Test("a constraint takes its conflict clause from its only column", arguments: conflicts)
  func writesConflictClause(constraint: any TableConstraint, text: String) throws {
    let options: DialectOptions = [
      "sqlite_on_conflict_unique": "IGNORE", "sqlite_on_conflict_primary_key": "REPLACE",
    ]
    let table = Table(
      "t", columns: [Column("a", .integer, options: options), Column("b", .integer)],
      constraints: [constraint])
    #expect(try definitions(of: table).last == text)
  }

  static let deferrals: [(actions: ForeignKeyActions, text: String)] = [
    (ForeignKeyActions(), ""),
    (ForeignKeyActions(deferrable: true), " DEFERRABLE"),
    (ForeignKeyActions(deferrable: false), " NOT DEFERRABLE"),
    (ForeignKeyActions(initially: "deferred"), " DEFERRABLE INITIALLY deferred"),
    (ForeignKeyActions(initially: "IMMEDIATE"), " NOT DEFERRABLE INITIALLY IMMEDIATE"),
    (ForeignKeyActions(deferrable: true, initially: "IMMEDIATE"), " DEFERRABLE INITIALLY IMMEDIATE"),
    (
      ForeignKeyActions(onUpdate: "CASCADE", onDelete: "SET NULL", match: "FULL"),
      " MATCH FULL ON DELETE SET NULL ON UPDATE CASCADE"
    ),
  ]

  @Test("INITIALLY never stands alone", arguments: deferrals)
  func writesDeferral(actions: ForeignKeyActions, text: String) throws {
    let key = ForeignKeyConstraint(["a"], references: ["p.id"], actions: actions, usesAlter: true)
    let table = Table("t", columns: [Column("a", .integer)], constraints: [key])
    #expect(try definitions(of: table).last == "FOREIGN KEY(a) REFERENCES p (id)" + text)
  }

  @Test("a key to another schema is left out of a table, one within the schema has none")
  func schemas() throws {
    let table = Table("t", schema: "crm") {
      Column("a", .integer, references: "crm.p.id")
      Column("b", .integer, references: "p.id")
    }
    #expect(try definitions(of: table) == ["a INTEGER", "b INTEGER", "FOREIGN KEY(a) REFERENCES p (id)"])
  }

  @Test("what is checked at once anyway needs no words")
  func immediate() throws {
    let table = Table(
      "t", columns: [Column("a", .integer)],
      constraints: [
        UniqueConstraint(["a"], deferrable: false), CheckConstraint("a > 0", initially: "immediate"),
      ])
    #expect(try definitions(of: table) == ["a INTEGER", "UNIQUE (a)", "CHECK (a > 0)"])
  }
}
