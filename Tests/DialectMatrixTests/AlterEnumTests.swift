import Decant
import DecantPostgreSQL
import Testing

/// Without the schema, a type that is an object of the database is all that can be changed.
@Suite struct AlterEnumTests {
  private static let needsSchema = Answer.error(
    "alter_enum: changing the enum mood without the schema that has its columns is not supported; let upgrade or "
      + "downgrade write it, which know the schema, or change each column with alter_column")

  static let rows: [Row] = [
    Row("a value") { $0.alterEnum("mood", addValue: "it's over") }
      .writes([
        .postgresql: ["COMMIT", "ALTER TYPE mood ADD VALUE 'it''s over'", "BEGIN"], .others: needsSchema,
      ])
      .reverses(needsSchema),
    Row("a value behind another one, in a schema") {
      $0.alterEnum("Mood", schema: "app", addValue: "angry", after: "sad")
    }
    .writes([
      .postgresql: ["COMMIT", #"ALTER TYPE app."Mood" ADD VALUE 'angry' AFTER 'sad'"#, "BEGIN"],
      .others: needsSchemaOfMood,
    ]),
    Row("a value before another one, if it is not there") {
      $0.alterEnum("mood", addValue: "angry", before: "sad", ifNotExists: true)
    }
    .writes([
      .postgresql: ["COMMIT", "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'angry' BEFORE 'sad'", "BEGIN"],
      .others: needsSchema,
    ])
    .reverses(.error("alter_enum cannot be reversed; give no if_not_exists, or write the downgrade")),
    Row("another text for a value") { $0.alterEnum("mood", renaming: "sad", to: "un'happy") }
      .writes([.postgresql: "ALTER TYPE mood RENAME VALUE 'sad' TO 'un''happy'", .others: needsSchema])
      .reverses("ALTER TYPE mood RENAME VALUE 'un''happy' TO 'sad'"),
    Row("a value less") { $0.alterEnum("mood", dropValue: "sad") }
      .writes([.others: needsSchema])
      .reverses(.error("alter_enum cannot be reversed; write the downgrade")),
  ]

  private static let needsSchemaOfMood = Answer.error(
    "alter_enum: changing the enum app.Mood without the schema that has its columns is not supported; let upgrade or "
      + "downgrade write it, which know the schema, or change each column with alter_column")

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }

  @Test func leavesNoTransactionTwice() throws {
    var op = Operations(dialect: "postgresql")
    op.autocommitBlock { op in
      op.alterEnum("mood", addValue: "angry")
      op.alterEnum("mood", addValue: "bored")
    }
    #expect(
      try Answer(to: op.recorded, in: .postgresql, naming: .standard)
        == [
          "COMMIT", "ALTER TYPE mood ADD VALUE 'angry'", "ALTER TYPE mood ADD VALUE 'bored'", "BEGIN",
        ])
  }

  @Test func refusesTwoPlaces() throws {
    var op = Operations(dialect: "postgresql")
    op.alterEnum("mood", addValue: "angry", before: "sad", after: "happy")
    #expect(
      try Answer(to: op.recorded, in: .postgresql, naming: .standard)
        == .error(
          "alter_enum: the value 'angry' stands before one value and behind another; keep one of both"))
  }
}
