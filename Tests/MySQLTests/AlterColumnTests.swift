import Decant
import DecantMySQL
import Testing

@Suite("Changing columns of MySQL")
struct AlterColumnTests {
  static let known = AlterColumnOp.ExistingColumn(
    type: .string(50), serverDefault: "x", nullable: false, comment: "old", autoincrement: true)

  static let changes: [(operation: AlterColumnOp, text: String)] = [
    (
      AlterColumnOp("t", "c", nullable: true, existing: known),
      "ALTER TABLE t MODIFY c VARCHAR(50) NULL AUTO_INCREMENT DEFAULT 'x' COMMENT 'old'"
    ),
    (
      AlterColumnOp("t", "c", newName: "d", existing: known),
      "ALTER TABLE t CHANGE c d VARCHAR(50) NOT NULL AUTO_INCREMENT DEFAULT 'x' COMMENT 'old'"
    ),
    (AlterColumnOp("t", "c", type: .text), "ALTER TABLE t MODIFY c TEXT NULL"),
    (
      AlterColumnOp(
        "t", "c", serverDefault: .dropped, comment: .dropped, autoincrement: false, existing: known),
      "ALTER TABLE t MODIFY c VARCHAR(50) NOT NULL"
    ),
    (
      AlterColumnOp("t", "c", schema: "a.b", serverDefault: .set(.sql("uuid()")), existing: known),
      "ALTER TABLE a.b.t ALTER COLUMN c SET DEFAULT uuid()"
    ),
    (
      AlterColumnOp("t", "c", serverDefault: .dropped, existing: known),
      "ALTER TABLE t ALTER COLUMN c DROP DEFAULT"
    ),
  ]

  @Test("one statement", arguments: changes)
  func change(operation: AlterColumnOp, text: String) throws {
    #expect(try sql(operation) == [text])
  }

  static let stamp: SQLText = "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"

  static let moments: [(operation: AlterColumnOp, text: String)] = [
    (
      AlterColumnOp("t", "c", serverDefault: .set(.sql(stamp)), existing: .init(type: .timestamp)),
      "ALTER TABLE t CHANGE c c TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"
    ),
    (
      AlterColumnOp("t", "c", nullable: false, existing: .init(type: .dateTime)),
      "ALTER TABLE t CHANGE c c DATETIME NOT NULL"
    ),
    (AlterColumnOp("t", "c", existing: .init(type: .dateTime)), "ALTER TABLE t CHANGE c c DATETIME NULL"),
    (
      AlterColumnOp("t", "c", serverDefault: .dropped, existing: .init(type: .dateTime)),
      "ALTER TABLE t ALTER COLUMN c DROP DEFAULT"
    ),
    (
      AlterColumnOp("t", "c", nullable: true, serverDefault: .dropped, existing: .init(type: .dateTime)),
      "ALTER TABLE t MODIFY c DATETIME NULL"
    ),
  ]

  @Test("a date and time goes with its default", arguments: moments)
  func moment(operation: AlterColumnOp, text: String) throws {
    #expect(try sql(operation) == [text])
  }

  @Test("nothing to change")
  func nothing() throws {
    #expect(try sql(AlterColumnOp("t", "c", existing: Self.known)) == [])
  }

  @Test("a new check is added, an old one is left")
  func checks() throws {
    let old = EnumType(["a"], name: "ck_old", isNative: false, createsConstraint: true)
    let new = EnumType(["a", "b"], name: "ck_new", isNative: false, createsConstraint: true)
    #expect(
      try sql(AlterColumnOp("t", "c", type: new, existing: .init(type: old))) == [
        "ALTER TABLE t MODIFY c VARCHAR(1) NULL",
        "ALTER TABLE t ADD CONSTRAINT ck_new CHECK (c IN ('a', 'b'))",
      ])
  }

  static let refusals: [(operation: AlterColumnOp, words: String)] = [
    (
      AlterColumnOp("t", "c", nullable: false),
      "mysql: alter_column: the existing type of column \"c\" is missing"
    ),
    (AlterColumnOp("t", "c", newName: "d"), "the existing type of column \"c\" is missing"),
    (
      AlterColumnOp(
        "t", "c", newName: "d", existing: .init(type: .integer, serverDefault: .set(.identity()))),
      "changing a column that is computed or an identity is not supported"
    ),
    (
      AlterColumnOp("t", "c", serverDefault: .set(.computed("a + b")), existing: .init(type: .integer)),
      "adding or removing GENERATED ALWAYS AS on an existing column is not supported"
    ),
  ]

  @Test("refused", arguments: refusals)
  func refused(operation: AlterColumnOp, words: String) throws {
    let error = try #require(try refusal(operation))
    #expect(error.contains(words))
  }
}
