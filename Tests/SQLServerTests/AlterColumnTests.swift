import Decant
import DecantSQLServer
import Testing

@Suite("Changing columns of SQL Server")
struct AlterColumnTests {
  private static let dropDefault = dropping("default_constraints", of: "c", in: "s.t", altering: "s.t")

  static let changes: [(operation: AlterColumnOp, statements: [String])] = [
    (
      AlterColumnOp("t", "c", nullable: false, existing: .init(type: .string(5))),
      ["ALTER TABLE t ALTER COLUMN c VARCHAR(5) NOT NULL"]
    ),
    (
      AlterColumnOp("t", "c", nullable: true, type: .bigInteger, existing: .init(type: .integer)),
      ["ALTER TABLE t ALTER COLUMN c BIGINT NULL"]
    ),
    (
      AlterColumnOp("t", "c", type: .bigInteger, existing: .init(nullable: false)),
      ["ALTER TABLE t ALTER COLUMN c BIGINT NOT NULL"]
    ),
    (AlterColumnOp("t", "c", type: .bigInteger), ["ALTER TABLE t ALTER COLUMN c BIGINT"]),
    (AlterColumnOp("t", "c", serverDefault: "5"), ["ALTER TABLE t ADD DEFAULT '5' FOR c"]),
    (
      AlterColumnOp("t", "c", schema: "s", serverDefault: "5", existing: .init(serverDefault: "4")),
      [dropDefault, "ALTER TABLE s.t ADD DEFAULT '5' FOR c"]
    ),
    (
      AlterColumnOp("t", "c", schema: "s", serverDefault: "5", existing: .init(serverDefault: .dropped)),
      [dropDefault, "ALTER TABLE s.t ADD DEFAULT '5' FOR c"]
    ),
    (AlterColumnOp("t", "c", schema: "s", serverDefault: .dropped), [dropDefault]),
    (
      AlterColumnOp(
        "t", "c", schema: "s", nullable: false, serverDefault: false, newName: "order", type: .boolean,
        comment: "x", existing: .init(serverDefault: "0")),
      [
        dropDefault, "ALTER TABLE s.t ALTER COLUMN c BIT NOT NULL",
        "exec sp_addextendedproperty 'MS_Description', N'x', 'schema', s, 'table', t, 'column', c",
        "ALTER TABLE s.t ADD DEFAULT 0 FOR c", "EXEC sp_rename 's.t.c', [order], 'COLUMN'",
      ]
    ),
    (
      AlterColumnOp(
        "t", "c", type: .string(5),
        existing: .init(type: EnumType(["a"], name: "ck", createsConstraint: true), nullable: true)),
      ["ALTER TABLE t DROP CONSTRAINT ck", "ALTER TABLE t ALTER COLUMN c VARCHAR(5) NULL"]
    ),
    (
      AlterColumnOp(
        "t", "id", type: .bigInteger, existing: .init(serverDefault: .set(.identity()), nullable: false)),
      ["ALTER TABLE t ALTER COLUMN id BIGINT NOT NULL"]
    ),
  ]

  @Test("statements", arguments: changes)
  func statements(operation: AlterColumnOp, statements: [String]) throws {
    #expect(try sql(operation) == statements)
  }

  static let refusals: [(operation: AlterColumnOp, words: String)] = [
    (
      AlterColumnOp("t", "c", nullable: false),
      "the type of column \"c\" is missing; NULL or NOT NULL needs the existing or a new type"
    ),
    (
      AlterColumnOp("t", "c", serverDefault: .set(.identity())),
      "adding, removing or changing an identity on an existing column is not supported"
    ),
    (
      AlterColumnOp("t", "c", serverDefault: .dropped, existing: .init(serverDefault: .set(.computed("a")))),
      "adding or removing GENERATED ALWAYS AS on an existing column is not supported; "
        + "drop the column and add it again"
    ),
  ]

  @Test("refused", arguments: refusals)
  func refused(operation: AlterColumnOp, words: String) throws {
    #expect(try refusal(operation) == "mssql: alter_column: " + words)
  }
}
