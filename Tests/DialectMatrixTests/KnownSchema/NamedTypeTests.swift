import Decant
import DecantPostgreSQL
import Testing

private let mood = EnumType(["happy", "sad"], name: "mood")
private let size = DomainType("size", .integer, check: "VALUE > 0")

/// PostgreSQL keeps enums and domains as objects: the first use creates one, and the last one drops it.
@Suite struct NamedTypeTests {
  private static let people: @Sendable (inout Operations) -> Void = { op in
    op.createTable("people") { Column("now", mood) }
  }

  static let rows: [KnownRow] = [
    KnownRow("a column of a new type", after: { $0.createTable("t") { Column("a", .integer) } }) { op in
      op.addColumn("t", Column("b", mood))
      op.addColumn("t", Column("c", size))
      op.addColumn("t", Column("d", ArrayType(of: mood)))
    }
    .writes([
      .postgresql: [
        "CREATE TYPE mood AS ENUM ('happy', 'sad')", "ALTER TABLE t ADD COLUMN b mood",
        "CREATE DOMAIN size AS INTEGER CHECK (VALUE > 0)", "ALTER TABLE t ADD COLUMN c size",
        "ALTER TABLE t ADD COLUMN d mood[]",
      ]
    ])
    .reverses([
      .postgresql: [
        "-- drops column d of table t with its values", "ALTER TABLE t DROP COLUMN d",
        "-- drops column c of table t with its values", "ALTER TABLE t DROP COLUMN c", "DROP DOMAIN size",
        "-- drops column b of table t with its values", "ALTER TABLE t DROP COLUMN b", "DROP TYPE mood",
      ]
    ]),
    KnownRow("an array alone", after: { $0.createTable("t") { Column("a", .integer) } }) {
      $0.addColumn("t", Column("d", ArrayType(of: mood)))
    }
    .writes([
      .postgresql: ["CREATE TYPE mood AS ENUM ('happy', 'sad')", "ALTER TABLE t ADD COLUMN d mood[]"]
    ]),
    KnownRow("a table with a type that another one has", after: people) { op in
      op.createTable("cats") { Column("now", mood) }
      op.dropTable("people")
    }
    .writes([.postgresql: ["CREATE TABLE cats (\n    now mood\n)", "DROP TABLE people"]])
    .reverses([
      .postgresql: [
        "-- table people comes back without its rows", "CREATE TABLE people (\n    now mood\n)",
        "-- drops table cats with its rows", "DROP TABLE cats",
      ]
    ]),
    KnownRow("the last table with a type, which another revision has created", after: people) {
      $0.dropTable("people")
    }
    .writes([.postgresql: ["DROP TABLE people", "DROP TYPE mood"]])
    .reverses([
      .postgresql: [
        "-- table people comes back without its rows", "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        "CREATE TABLE people (\n    now mood\n)",
      ]
    ]),
    KnownRow("a type that comes and goes and comes", after: people) { op in
      op.dropColumn("people", "now")
      op.addColumn("people", Column("then", EnumType(["good", "bad"], name: "mood")))
    }
    .writes([
      .postgresql: [
        "ALTER TABLE people DROP COLUMN now", "DROP TYPE mood", "CREATE TYPE mood AS ENUM ('good', 'bad')",
        #"ALTER TABLE people ADD COLUMN "then" mood"#,
      ]
    ])
    .reverses([
      .postgresql: [
        "-- drops column then of table people with its values", #"ALTER TABLE people DROP COLUMN "then""#,
        "DROP TYPE mood", "-- column now of table people comes back without its values",
        "CREATE TYPE mood AS ENUM ('happy', 'sad')", "ALTER TABLE people ADD COLUMN now mood",
      ]
    ]),
    KnownRow(
      "a text that becomes an enum",
      after: { $0.createTable("t") { Column("a", .string(5), nullable: false, serverDefault: "sad") } }
    ) { $0.alterColumn("t", "a", type: mood) }
    .writes([
      .postgresql: [
        "CREATE TYPE mood AS ENUM ('happy', 'sad')", "ALTER TABLE t ALTER COLUMN a DROP DEFAULT",
        "ALTER TABLE t ALTER COLUMN a TYPE mood USING a::mood",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 'sad'",
      ]
    ])
    .reverses([
      .postgresql: [
        "ALTER TABLE t ALTER COLUMN a DROP DEFAULT", "ALTER TABLE t ALTER COLUMN a TYPE VARCHAR(5)",
        "ALTER TABLE t ALTER COLUMN a SET DEFAULT 'sad'", "DROP TYPE mood",
      ]
    ]),
    KnownRow("an enum that becomes another one, and gets a default", after: people) {
      $0.alterColumn(
        "people", "now", serverDefault: "good", type: EnumType(["good", "bad"], name: "state"),
        options: ["postgresql_using": "CASE now WHEN 'sad' THEN 'bad' ELSE 'good' END::state"])
    }
    .writes([
      .postgresql: [
        "CREATE TYPE state AS ENUM ('good', 'bad')",
        "ALTER TABLE people ALTER COLUMN now TYPE state USING CASE now WHEN 'sad' THEN 'bad' ELSE 'good' END::state",
        "ALTER TABLE people ALTER COLUMN now SET DEFAULT 'good'", "DROP TYPE mood",
      ]
    ]),
    KnownRow("a type of the user's own", after: { $0.createTable("t") { Column("a", .integer) } }) { op in
      op.addColumn("t", Column("b", EnumType(["x"], name: "own", createsType: false)))
      op.addColumn("t", Column("c", EnumType(["x"], name: "own")))
      op.dropColumn("t", "b")
      op.dropColumn("t", "c")
    }
    .writes([
      .postgresql: [
        "ALTER TABLE t ADD COLUMN b own", "ALTER TABLE t ADD COLUMN c own", "ALTER TABLE t DROP COLUMN b",
        "ALTER TABLE t DROP COLUMN c",
      ]
    ]),
    KnownRow("the last use of a type, by a column that did not create it", after: people) { op in
      op.createTable("cats") { Column("now", EnumType([], name: "mood", createsType: false)) }
      op.dropTable("people")
      op.dropTable("cats")
    }
    .writes([
      .postgresql: [
        "CREATE TABLE cats (\n    now mood\n)", "DROP TABLE people", "DROP TABLE cats", "DROP TYPE mood",
      ]
    ])
    .reverses([
      .postgresql: [
        "-- table cats comes back without its rows", "CREATE TYPE mood AS ENUM ('happy', 'sad')",
        "CREATE TABLE cats (\n    now mood\n)", "-- table people comes back without its rows",
        "CREATE TABLE people (\n    now mood\n)", "-- drops table cats with its rows", "DROP TABLE cats",
      ]
    ]),
    KnownRow("a domain over an enum", after: { $0.createTable("t") { Column("a", .integer) } }) { op in
      op.addColumn("t", Column("b", DomainType("good_mood", mood, check: "VALUE <> 'sad'")))
      op.dropColumn("t", "b")
    }
    .writes([
      .postgresql: [
        "CREATE TYPE mood AS ENUM ('happy', 'sad')", "CREATE DOMAIN good_mood AS mood CHECK (VALUE <> 'sad')",
        "ALTER TABLE t ADD COLUMN b good_mood", "ALTER TABLE t DROP COLUMN b", "DROP DOMAIN good_mood",
        "DROP TYPE mood",
      ]
    ]),
    KnownRow("a type in the schema of its table", after: { _ in }) { op in
      op.createTable("t", schema: "app") { Column("a", EnumType(["x"], name: "e", inheritsSchema: true)) }
      op.alterColumn("t", "a", schema: "app", type: EnumType(["y"], name: "f", inheritsSchema: true))
      op.dropTable("t", schema: "app")
    }
    .writes([
      .postgresql: [
        "CREATE TYPE app.e AS ENUM ('x')", "CREATE TABLE app.t (\n    a app.e\n)",
        "CREATE TYPE app.f AS ENUM ('y')", "ALTER TABLE app.t ALTER COLUMN a TYPE app.f USING a::text::app.f",
        "DROP TYPE app.e", "DROP TABLE app.t", "DROP TYPE app.f",
      ]
    ]),
    KnownRow(
      "a table that is made anew",
      after: { op in
        op.createTable("people") {
          Column("id", .integer)
          Column("now", mood)
          Column("since", EnumType(["day", "year"], name: "period"))
        }
      }
    ) { op in
      op.batchAlterTable("people", recreate: .always) { batch in
        batch.addColumn(Column("size", size))
        batch.addColumn(Column("then", mood))
        batch.dropColumn("now")
        batch.dropColumn("since")
      }
    }
    .writes([
      .postgresql: [
        "CREATE DOMAIN size AS INTEGER CHECK (VALUE > 0)",
        """
        CREATE TABLE _alembic_tmp_people (
            id INTEGER,
            size size,
            "then" mood
        )
        """,
        "INSERT INTO _alembic_tmp_people (id) SELECT people.id\nFROM people", "DROP TABLE people",
        "ALTER TABLE _alembic_tmp_people RENAME TO people", "DROP TYPE period",
      ]
    ]),
    KnownRow("a batch in place, and a table that may be there", after: people) { op in
      op.batchAlterTable("people") { batch in
        batch.addColumn(Column("size", size))
        batch.dropColumn("now")
      }
      op.createTable("people", ifNotExists: true) { Column("a", EnumType(["x"], name: "other")) }
      op.addColumn("people", Column("size", EnumType(["x"], name: "other")), ifNotExists: true)
    }
    .writes([
      .postgresql: [
        "CREATE DOMAIN size AS INTEGER CHECK (VALUE > 0)", "ALTER TABLE people ADD COLUMN size size",
        "ALTER TABLE people DROP COLUMN now", "DROP TYPE mood",
        "CREATE TABLE IF NOT EXISTS people (\n    a other\n)",
        "ALTER TABLE people ADD COLUMN IF NOT EXISTS size other",
      ]
    ]),
    KnownRow("a table that is made anew as its batch describes it", after: { _ in }) { op in
      let table = Table("people", columns: [Column("id", .integer), Column("now", mood)])
      op.batchAlterTable("people", recreate: .always, copyFrom: table) { batch in
        batch.addColumn(Column("size", size))
        batch.dropColumn("now")
      }
    }
    .writes([
      .postgresql: [
        "CREATE DOMAIN size AS INTEGER CHECK (VALUE > 0)",
        "CREATE TABLE _alembic_tmp_people (\n    id INTEGER,\n    size size\n)",
        "INSERT INTO _alembic_tmp_people (id) SELECT people.id\nFROM people", "DROP TABLE people",
        "ALTER TABLE _alembic_tmp_people RENAME TO people",
      ]
    ]),
    KnownRow("a table that is made anew without a column that it had", after: people) { op in
      op.batchAlterTable("people", recreate: .always) { batch in
        batch.addColumn(Column("id", .integer))
        batch.dropColumn("now")
      }
    }
    .writes([
      [.postgresql, .sqlite]: .error(
        "batch_alter_table: no column of table people is left that could be copied; drop the table and create another "
          + "one")
    ]),
    KnownRow("the same name with other values", after: people) { op in
      op.addColumn("people", Column("then", EnumType(["good", "bad"], name: "mood")))
      op.createTable("cats") { Column("a", DomainType("mood", .integer)) }
    }
    .writes([
      .postgresql: .error(
        """
        add_column: there is a type mood already, which is defined otherwise; give this one another name, or change \
        that one before, an enum by alter_enum
        create_table: there is a type mood already, which is defined otherwise; give this one another name, or change \
        that one before, an enum by alter_enum
        """)
    ]),
    KnownRow("a name that the database has", after: { $0.createTable("t") { Column("a", .integer) } }) {
      $0.addColumn("t", Column("b", EnumType(["x"], name: "text")))
    }
    .writes([
      .postgresql: .error(
        #"add_column: the type "text" has the name of one of the database; rename it, or give its schema"#)
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: KnownRow) throws { try row.check() }
}
