import Decant
import Testing

private let mood = EnumType(["happy", "sad"], name: "mood", createsConstraint: true)

/// A column of an enum with a default, and another table that has it without one.
private let schema: @Sendable (inout Operations) -> Void = { op in
  op.createTable("people") {
    Column("id", .integer, primaryKey: true)
    Column("now", mood, nullable: false, serverDefault: "sad", comment: "as told")
  }
  op.createTable("cats") {
    Column("id", .integer, primaryKey: true)
    Column("then", .enumeration("happy", "sad", name: "mood"))
  }
}

/// The values of an enum change: the type where it is an object of the database, each column elsewhere.
@Suite struct KnownEnumTests {
  static let rows: [KnownRow] = [
    KnownRow("a value that is longer than others", after: schema) {
      $0.alterEnum("mood", addValue: "furious", after: "happy")
    }
    .writes([
      .postgresql: ["COMMIT", "ALTER TYPE mood ADD VALUE 'furious' AFTER 'happy'", "BEGIN"],
      [.mysql, .mariadb]: [
        "ALTER TABLE people MODIFY now ENUM('happy','furious','sad') NOT NULL DEFAULT 'sad' COMMENT 'as told'",
        "ALTER TABLE cats MODIFY `then` ENUM('happy','furious','sad') NULL",
      ],
      .sqlserver: [
        "ALTER TABLE people DROP CONSTRAINT mood", "ALTER TABLE people ALTER COLUMN now VARCHAR(7) NOT NULL",
        "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'furious', 'sad'))",
        "ALTER TABLE cats ALTER COLUMN [then] VARCHAR(7) NULL",
      ],
      .oracle: [
        "ALTER TABLE people DROP CONSTRAINT mood", "ALTER TABLE people MODIFY now VARCHAR(7 CHAR)",
        "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'furious', 'sad'))",
        #"ALTER TABLE cats MODIFY "then" VARCHAR(7 CHAR)"#,
      ],
      .standard: [
        "ALTER TABLE people DROP CONSTRAINT mood", "ALTER TABLE people ALTER COLUMN now TYPE VARCHAR(7)",
        "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'furious', 'sad'))",
        #"ALTER TABLE cats ALTER COLUMN "then" TYPE VARCHAR(7)"#,
      ],
    ])
    .reverses([
      .postgresql: [
        "-- takes the value 'furious' from enum mood, which no row may have any more",
        "ALTER TYPE mood RENAME TO _alembic_tmp_mood", "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        "ALTER TABLE people ALTER COLUMN now DROP DEFAULT",
        "ALTER TABLE people ALTER COLUMN now TYPE mood USING now::text::mood",
        "ALTER TABLE people ALTER COLUMN now SET DEFAULT 'sad'",
        #"ALTER TABLE cats ALTER COLUMN "then" TYPE mood USING "then"::text::mood"#,
        "DROP TYPE _alembic_tmp_mood",
      ],
      [.mysql, .mariadb]: [
        "-- takes the value 'furious' from enum mood, which no row may have any more",
        "ALTER TABLE people MODIFY now ENUM('happy','sad') NOT NULL DEFAULT 'sad' COMMENT 'as told'",
        "ALTER TABLE cats MODIFY `then` ENUM('happy','sad') NULL",
      ],
      .sqlserver: [
        "-- takes the value 'furious' from enum mood, which no row may have any more",
        "ALTER TABLE people DROP CONSTRAINT mood", "ALTER TABLE people ALTER COLUMN now VARCHAR(5) NOT NULL",
        "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'sad'))",
        "ALTER TABLE cats ALTER COLUMN [then] VARCHAR(5) NULL",
      ],
    ]),
    KnownRow("a value for which there is room", after: schema) { $0.alterEnum("mood", addValue: "mad") }
      .writes([
        [.oracle, .standard, .sqlserver]: [
          "ALTER TABLE people DROP CONSTRAINT mood",
          "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'sad', 'mad'))",
        ],
        .sqlite: .statements(
          recreation(
            """
            CREATE TABLE _alembic_tmp_people (
                id INTEGER NOT NULL,
                now VARCHAR(5) DEFAULT 'sad' NOT NULL,
                PRIMARY KEY (id),
                CONSTRAINT mood CHECK (now IN ('happy', 'sad', 'mad'))
            )
            """, "SELECT people.id, people.now")),
      ]),
    KnownRow("another text for a value", after: schema) {
      $0.alterEnum("mood", renaming: "sad", to: "unhappy")
    }
    .writes([
      .postgresql: "ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy'",
      [.mysql, .mariadb]: [
        "ALTER TABLE people MODIFY now ENUM('happy','sad','unhappy') NOT NULL DEFAULT 'sad' COMMENT 'as told'",
        "UPDATE people SET now = 'unhappy' WHERE now = 'sad'",
        "ALTER TABLE people MODIFY now ENUM('happy','unhappy') NOT NULL DEFAULT 'unhappy' COMMENT 'as told'",
        "ALTER TABLE cats MODIFY `then` ENUM('happy','sad','unhappy') NULL",
        "UPDATE cats SET `then` = 'unhappy' WHERE `then` = 'sad'",
        "ALTER TABLE cats MODIFY `then` ENUM('happy','unhappy') NULL",
      ],
      .sqlite: .statements(
        recreation(
          """
          CREATE TABLE _alembic_tmp_people (
              id INTEGER NOT NULL,
              now VARCHAR(7) DEFAULT 'unhappy' NOT NULL,
              PRIMARY KEY (id),
              CONSTRAINT mood CHECK (now IN ('happy', 'unhappy'))
          )
          """,
          "SELECT people.id, CASE people.now WHEN 'sad' THEN 'unhappy' ELSE people.now END AS now")
          + recreation(
            """
            CREATE TABLE _alembic_tmp_cats (
                id INTEGER NOT NULL,
                "then" VARCHAR(7),
                PRIMARY KEY (id)
            )
            """,
            """
            SELECT cats.id, CASE cats."then" WHEN 'sad' THEN 'unhappy' ELSE cats."then" END AS "then"
            """,
            of: "cats", columns: #"id, "then""#)),
      .oracle: [
        "ALTER TABLE people DROP CONSTRAINT mood", "ALTER TABLE people MODIFY now VARCHAR(7 CHAR)",
        "UPDATE people SET now = 'unhappy' WHERE now = 'sad'",
        "ALTER TABLE people MODIFY now DEFAULT 'unhappy'",
        "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'unhappy'))",
        #"ALTER TABLE cats MODIFY "then" VARCHAR(7 CHAR)"#,
        #"UPDATE cats SET "then" = 'unhappy' WHERE "then" = 'sad'"#,
      ],
    ])
    .reverses([
      .postgresql: "ALTER TYPE mood RENAME VALUE 'unhappy' TO 'sad'",
      .oracle: [
        "ALTER TABLE people DROP CONSTRAINT mood", "UPDATE people SET now = 'sad' WHERE now = 'unhappy'",
        "ALTER TABLE people MODIFY now DEFAULT 'sad'", "ALTER TABLE people MODIFY now VARCHAR(5 CHAR)",
        "ALTER TABLE people ADD CONSTRAINT mood CHECK (now IN ('happy', 'sad'))",
        #"UPDATE cats SET "then" = 'sad' WHERE "then" = 'unhappy'"#,
        #"ALTER TABLE cats MODIFY "then" VARCHAR(5 CHAR)"#,
      ],
    ]),
    KnownRow(
      "a text that an enum takes for the old one",
      after: { $0.createTable("t") { Column("a", .enumeration("sad", "ok", name: "mood")) } }
    ) { $0.alterEnum("mood", renaming: "sad", to: "Sad") }
    .writes([
      [.mysql, .mariadb]: "ALTER TABLE t MODIFY a ENUM('Sad','ok') NULL",
      [.sqlite, .oracle]: "UPDATE t SET a = 'Sad' WHERE a = 'sad'",
    ]),
    KnownRow(
      "a value less, which comes back where it was",
      after: { $0.createTable("t") { Column("a", .enumeration("a", "b", "c", name: "letter")) } }
    ) { $0.alterEnum("letter", dropValue: "b") }
    .writes([
      .postgresql: [
        "ALTER TYPE letter RENAME TO _alembic_tmp_letter", "CREATE TYPE letter AS ENUM ('a', 'c')",
        "ALTER TABLE t ALTER COLUMN a TYPE letter USING a::text::letter", "DROP TYPE _alembic_tmp_letter",
      ],
      .mysql: "ALTER TABLE t MODIFY a ENUM('a','c') NULL", .sqlite: [],
    ])
    .reverses([
      .postgresql: ["COMMIT", "ALTER TYPE letter ADD VALUE 'b' BEFORE 'c'", "BEGIN"],
      .mysql: "ALTER TABLE t MODIFY a ENUM('a','b','c') NULL",
    ]),
    KnownRow("a value that is there", after: schema) {
      $0.alterEnum("mood", addValue: "sad", ifNotExists: true)
    }
    .writes([
      .postgresql: ["COMMIT", "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'sad'", "BEGIN"],
      [.mysql, .mariadb, .sqlite, .sqlserver, .oracle, .standard]: [],
    ])
    .reverses([[.postgresql, .mysql, .sqlite]: []]),
    KnownRow("what does not fit", after: schema) { op in
      op.alterEnum("mood", addValue: "sad")
      op.alterEnum("mood", renaming: "hapy", to: "glad")
      op.alterEnum("moods", dropValue: "sad")
    }
    .writes([
      [.postgresql, .mysql, .sqlite, .sqlserver]: .error(
        """
        alter_enum: enum mood has the value 'sad' already
        alter_enum: enum mood has no value 'hapy'; did you mean 'happy'?
        alter_enum: there is no type moods; did you mean 'mood'?
        """)
    ]),
    KnownRow("what is compared with a value", after: comparisons) { $0.alterEnum("mood", dropValue: "ok") }
      .writes([
        .postgresql: [
          "ALTER TYPE mood RENAME TO _alembic_tmp_mood", "CREATE TYPE mood AS ENUM ('happy', 'sad')",
          "ALTER TABLE t DROP CONSTRAINT ck_a", "DROP INDEX ix_sad", "DROP INDEX ix_text",
          "ALTER TABLE t ALTER COLUMN a TYPE mood USING a::text::mood",
          "ALTER TABLE t ALTER COLUMN b TYPE mood[] USING b::text[]::mood[]",
          "ALTER TABLE t ADD CONSTRAINT ck_a CHECK (a <> 'sad' OR id > 0)",
          "CREATE INDEX ix_sad ON t (id) WHERE a = 'sad'", "CREATE INDEX ix_text ON t (lower(a::text))",
          "DROP TYPE _alembic_tmp_mood",
        ]
      ]),
  ]

  /// A check and indexes that name the column of an enum, some of which compare it.
  private static let comparisons: @Sendable (inout Operations) -> Void = { op in
    op.createTable("t") {
      Column("id", .integer)
      Column("a", .enumeration("happy", "ok", "sad", name: "mood"))
      Column(
        "b", ArrayType(of: .enumeration("happy", "ok", "sad", name: "mood")).variant(.text, for: "sqlite"))
      CheckConstraint("a <> 'sad' OR id > 0", name: "ck_a")
      CheckConstraint("id > 0", name: "ck_id")
      TableIndex("ix_a", ["a"])
      TableIndex("ix_sad", ["id"], options: ["postgresql_where": "a = 'sad'"])
      TableIndex("ix_text", [.sql("lower(a::text)")])
    }
  }

  private static func recreation(
    _ creation: String, _ query: String, of table: String = "people", columns: String = "id, now"
  ) -> [String] {
    [
      "PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE", creation,
      "INSERT INTO _alembic_tmp_\(table) (\(columns)) \(query)\nFROM \(table)", "DROP TABLE \(table)",
      "ALTER TABLE _alembic_tmp_\(table) RENAME TO \(table)", "PRAGMA foreign_key_check('\(table)')",
      "COMMIT",
    ]
  }

  @Test(arguments: rows) func writes(_ row: KnownRow) throws { try row.check() }
}
