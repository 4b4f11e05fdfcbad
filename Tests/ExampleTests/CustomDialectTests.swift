import Decant
import DecantTestKit
import Testing

@testable import CustomDialect

/// A dialect of another package, which is near to one of Decant's.
@Suite("A dialect of a project")
struct CustomDialectTests {
  @Test("conforms")
  func conformance() { #expect(DialectConformance(.cockroachdb).violations() == []) }

  @Test("drops a unique constraint by its index")
  func unique() throws {
    let operation = DropConstraintOp("select", of: "t", kind: .unique, schema: "s", ifExists: true)
    #expect(
      try statements(operation, in: .cockroachdb)
        == ["DROP INDEX IF EXISTS s.t@\"select\" CASCADE"])
    #expect(
      try statements(DropConstraintOp("ck", of: "t", kind: .check), in: .cockroachdb)
        == ["ALTER TABLE t DROP CONSTRAINT ck"])
  }

  @Test("lets a primary key take the place of the hidden one")
  func primaryKey() throws {
    #expect(
      try statements(CreatePrimaryKeyOp(PrimaryKeyConstraint("a", "b"), on: "t"), in: .cockroachdb)
        == ["ALTER TABLE t ALTER PRIMARY KEY USING COLUMNS (a, b)"])
  }

  @Test("writes JSON as JSONB")
  func json() throws {
    #expect(
      try statements(AddColumnOp("t", Column("a", .json)), in: .cockroachdb)
        == ["ALTER TABLE t ADD COLUMN a JSONB"])
  }

  private static let refused: [(any MigrateOperation, String)] = [
    (
      DropConstraintOp("pk", of: "t", kind: .primaryKey),
      "drop_constraint: dropping a primary key by itself is not supported; "
        + "create the other one, which takes its place"
    ),
    (
      CreatePrimaryKeyOp(PrimaryKeyConstraint("a", name: "pk"), on: "t"),
      "create_primary_key: naming the primary key of a table is not supported; leave the name out"
    ),
    (
      CreateExcludeConstraintOp(ExcludeConstraint([.init(.column("a"), with: "=")], name: "ex"), on: "t"),
      "create_exclude_constraint: an exclude constraint is not supported; check it in the application"
    ),
    (
      CreateUniqueConstraintOp(UniqueConstraint(["a"], name: "uq", deferrable: true), on: "t"),
      "create_unique_constraint: a deferrable constraint is not supported; "
        + "leave deferrable and initially out"
    ),
  ]

  @Test("refuses what the database does not have", arguments: refused)
  func refusal(operation: any MigrateOperation, message: String) throws {
    let error = #expect(throws: RenderError.self) { try statements(operation, in: .cockroachdb) }
    #expect(error?.description == "cockroachdb: " + message)
  }

  @Test("is one for which operations and variants may be alone")
  func name() throws {
    var op = Operations(dialect: "cockroachdb")
    op.only("cockroachdb") { $0.execute("SET autocommit_before_ddl = on") }
    #expect(op.recorded.map { $0.applies(to: "cockroachdb") } == [true])
    #expect(op.recorded.map { $0.applies(to: "postgresql") } == [false])
    let type = VariantType(.text, variants: ["cockroachdb": .uuid])
    #expect(
      try statements(AddColumnOp("t", Column("a", type)), in: .cockroachdb)
        == ["ALTER TABLE t ADD COLUMN a UUID"])
  }
}
