import Decant
import Testing

@Suite("Calls of a batch")
struct BatchOperationsTests {
  typealias Call = @Sendable (inout BatchOperations) -> Void

  static let calls: [(call: Call, sql: String)] = [
    (
      { $0.addColumn(Column("isbn", .string(13), nullable: false)) },
      "ALTER TABLE shop.books ADD COLUMN isbn VARCHAR(13) NOT NULL"
    ),
    (
      { $0.addColumn(Column("x", .integer, primaryKey: true), ifNotExists: true, inlinesPrimaryKey: true) },
      "ALTER TABLE shop.books ADD COLUMN IF NOT EXISTS x INTEGER NOT NULL PRIMARY KEY"
    ),
    (
      { $0.addColumn(Column("x", .integer, references: "p.id"), inlinesReferences: true) },
      "ALTER TABLE shop.books ADD COLUMN x INTEGER REFERENCES p (id)"
    ),
    (
      { $0.alterColumn("title", serverDefault: "-") },
      "ALTER TABLE shop.books ALTER COLUMN title SET DEFAULT '-'"
    ),
    ({ $0.alterColumn("title", newName: "name") }, "ALTER TABLE shop.books RENAME title TO name"),
    ({ $0.dropColumn("pages", ifExists: true) }, "ALTER TABLE shop.books DROP COLUMN IF EXISTS pages"),
    (
      { $0.createPrimaryKey("pk", ["id", "title"]) },
      "ALTER TABLE shop.books ADD CONSTRAINT pk PRIMARY KEY (id, title)"
    ),
    (
      {
        $0.createForeignKey(
          "fk", ["a"], to: "people", ["id"], referentSchema: "hr",
          actions: ForeignKeyActions(onDelete: "CASCADE"))
      },
      "ALTER TABLE shop.books ADD CONSTRAINT fk FOREIGN KEY(a) REFERENCES hr.people (id) ON DELETE CASCADE"
    ),
    (
      { $0.createUniqueConstraint("uq", ["title"], deferrable: true, initially: "DEFERRED") },
      "ALTER TABLE shop.books ADD CONSTRAINT uq UNIQUE (title) DEFERRABLE INITIALLY DEFERRED"
    ),
    (
      { $0.createCheckConstraint("ck", "pages > 0") },
      "ALTER TABLE shop.books ADD CONSTRAINT ck CHECK (pages > 0)"
    ),
    (
      { $0.dropConstraint("uq", kind: .unique, ifExists: true) },
      "ALTER TABLE shop.books DROP CONSTRAINT IF EXISTS uq"
    ),
    (
      { $0.createIndex("ix", ["title", .sql("lower(title)")], unique: true) },
      "CREATE UNIQUE INDEX ix ON shop.books (title, lower(title))"
    ),
    ({ $0.dropIndex("ix", ifExists: true) }, "DROP INDEX IF EXISTS shop.ix"),
    ({ $0.createTableComment("it's new") }, "COMMENT ON TABLE shop.books IS 'it''s new'"),
    ({ $0.dropTableComment() }, "COMMENT ON TABLE shop.books IS NULL"),
    ({ $0.execute("ANALYZE") }, "ANALYZE"),
    ({ $0.invoke(ExecuteSQLOp("VACUUM")) }, "VACUUM"),
  ]

  @Test("each call is on the table of the batch", arguments: calls)
  func writesSQL(call: Call, sql: String) throws {
    let operation = batch(schema: "shop", recreate: .never, copyFrom: nil, call)
    #expect(try statements(of: operation) == [sql])
  }

  @Test("the call and its information are recorded")
  func recordsCalls() throws {
    var recorder = BatchOperations(QualifiedName("books", schema: "shop"), dialect: "default")
    recorder.dropColumn("a", info: [JSONMember(name: "why", value: "unused")])
    recorder.only("sqlite", "mysql") { batch in
      batch.only("mysql", "oracle") { $0.execute("SELECT 1") }
    }
    #expect(recorder.recorded.map(\.dialects) == [nil, ["mysql"]])
    #expect(recorder.recorded.first?.info == [JSONMember(name: "why", value: "unused")])
    #expect(recorder.recorded.first?.location?.hasPrefix("DecantTests/BatchOperationsTests.swift:") == true)
  }

  @Test("an exclude constraint is recorded as it is given")
  func recordsExcludeConstraint() throws {
    var recorder = BatchOperations(QualifiedName("rooms"), dialect: "default")
    recorder.createExcludeConstraint(
      "ex", [.init("room", with: "=")], where: "room > 1", using: "spgist", deferrable: true)
    let operation = try #require(recorder.recorded.first?.operation as? CreateExcludeConstraintOp)
    #expect(operation.table == QualifiedName("rooms"))
    #expect(operation.constraint.elements == [.init("room", with: "=")])
    #expect(operation.constraint.condition == "room > 1")
    #expect(operation.constraint.method == "spgist")
    #expect(operation.constraint.deferrable == true)
  }
}
