import Decant
import Testing

private let mood = EnumType(["happy", "sad"], name: "mood")

/// What raw SQL says of types: those that it makes are the user's own, and what it may use is not dropped.
@Suite struct RawTypeTests {
  private static let people: @Sendable (inout Operations) -> Void = { op in
    op.createTable("people") { Column("now", mood) }
  }

  static let rows: [KnownRow] = [
    KnownRow("a type that raw SQL has created", after: { $0.createTable("t") { Column("a", .integer) } }) {
      op in
      op.execute("CREATE TYPE mood AS ENUM ('happy', 'sad')")
      op.addColumn("t", Column("b", mood))
      op.dropColumn("t", "b")
    }
    .writes([
      .postgresql: [
        "CREATE TYPE mood AS ENUM ('happy', 'sad')", "ALTER TABLE t ADD COLUMN b mood",
        "ALTER TABLE t DROP COLUMN b",
      ]
    ]),
    KnownRow(
      "a type that a program may have created", after: { $0.createTable("t") { Column("a", .integer) } }
    ) {
      op in
      op.execute(
        "DO $$ BEGIN CREATE TYPE mood AS ENUM ('happy'); EXCEPTION WHEN duplicate_object THEN NULL; END $$")
      op.addColumn("t", Column("b", mood))
      op.addColumn("t", Column("c", EnumType(["x"], name: "other")))
    }
    .writes([
      .postgresql: [
        "DO $$ BEGIN CREATE TYPE mood AS ENUM ('happy'); EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        "ALTER TABLE t ADD COLUMN b mood", "CREATE TYPE other AS ENUM ('x')",
        "ALTER TABLE t ADD COLUMN c other",
      ]
    ]),
    KnownRow("a type that the migration drops by hand", after: people) { op in
      op.dropTable("people")
      op.execute("DROP TYPE mood")
      op.createTable("cats") { Column("now", mood) }
    }
    .writes([
      .postgresql: [
        "DROP TABLE people", "DROP TYPE mood", "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        "CREATE TABLE cats (\n    now mood\n)",
      ]
    ]),
    KnownRow("a type that is dropped by hand inside of a block", after: people) { op in
      op.dropTable("people")
      op.autocommitBlock { $0.execute(#"DROP TYPE IF EXISTS public."mood" CASCADE"#) }
    }
    .writes([
      .postgresql: ["DROP TABLE people", "COMMIT", #"DROP TYPE IF EXISTS public."mood" CASCADE"#, "BEGIN"]
    ]),
    KnownRow("a table of raw SQL, which may use the type", after: people) { op in
      op.execute("CREATE TABLE cats (now mood)")
      op.dropTable("people")
    }
    .writes([
      .postgresql: [
        "CREATE TABLE cats (now mood)", "DROP TABLE people",
        "-- type mood stays: CREATE TABLE ... of revision b2 may use it",
      ]
    ]),
    KnownRow("an index of raw SQL, which uses no type", after: people) { op in
      op.execute("CREATE INDEX mood ON people (now)")
      op.dropTable("people")
    }
    .writes([.postgresql: ["CREATE INDEX mood ON people (now)", "DROP TABLE people", "DROP TYPE mood"]]),
    KnownRow("values of raw SQL", after: people) { op in
      op.execute("ALTER TYPE mood ADD VALUE 'mad'")
      op.addColumn("people", Column("then", EnumType(["happy", "sad", "mad"], name: "mood")))
      op.alterEnum("mood", renaming: "mad", to: "angry")
      op.dropTable("people")
    }
    .writes([
      .postgresql: [
        "ALTER TYPE mood ADD VALUE 'mad'", #"ALTER TABLE people ADD COLUMN "then" mood"#,
        "ALTER TYPE mood RENAME VALUE 'mad' TO 'angry'", "DROP TABLE people", "DROP TYPE mood",
      ]
    ]),
    KnownRow("values that are not known any more", after: people) { op in
      op.execute("ALTER TYPE mood ADD VALUE 'mad'")
      op.alterEnum("mood", addValue: "bad")
      op.alterEnum("mood", dropValue: "sad")
    }
    .writes([
      .postgresql: .error(
        "alter_enum: type mood has to be known here, but raw SQL may have changed it; say what it does by its effects"
      )
    ]),
    KnownRow("raw SQL that says its effects", after: people) { op in
      op.execute(
        "ALTER TYPE mood ADD VALUE 'mad'", effects: { $0.alterEnum("mood", addValue: "mad") })
      op.alterEnum("mood", dropValue: "mad")
    }
    .writes([
      .postgresql: [
        "ALTER TYPE mood ADD VALUE 'mad'", "ALTER TYPE mood RENAME TO _alembic_tmp_mood",
        "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        "ALTER TABLE people ALTER COLUMN now TYPE mood USING now::text::mood", "DROP TYPE _alembic_tmp_mood",
      ]
    ]),
    KnownRow("a type that raw SQL renames", after: people) { op in
      op.execute("ALTER TYPE mood RENAME TO feeling")
      op.addColumn("people", Column("then", EnumType(["happy"], name: "feeling")))
      op.dropTable("people")
    }
    .writes([
      .postgresql: [
        "ALTER TYPE mood RENAME TO feeling", #"ALTER TABLE people ADD COLUMN "then" feeling"#,
        "DROP TABLE people",
      ]
    ]),
    KnownRow("an enum of a table that raw SQL has changed", after: people) { op in
      op.execute("ALTER TABLE people ADD COLUMN a INTEGER")
      op.alterEnum("mood", addValue: "mad")
    }
    .writes([
      .postgresql: [
        "ALTER TABLE people ADD COLUMN a INTEGER", "COMMIT", "ALTER TYPE mood ADD VALUE 'mad'", "BEGIN",
      ],
      [.mysql, .sqlite]: .error(
        "alter_enum: table people has to be known here, but ALTER TABLE ... of revision b2 may have changed it; say "
          + "what it does by its effects"),
    ]),
    KnownRow("an enum where a program may have changed all", after: people) { op in
      op.execute("CALL everything()")
      op.alterEnum("mood", addValue: "mad")
    }
    .writes([
      .mysql: .error(
        "alter_enum: type mood has to be known here, but CALL EVERYTHING ... of revision b2 may have changed it; say "
          + "what it does by its effects")
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: KnownRow) throws { try row.check() }
}
