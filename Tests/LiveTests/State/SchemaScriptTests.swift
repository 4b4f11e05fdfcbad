import Decant
import DecantMariaDB
import DecantPostgreSQL
import DecantSQLite
import TestSupport
import Testing

/// A history with a circle of foreign keys, an enum, comments and indexes, most of which come by changes.
private let revisions = [
  Revision(
    RevisionHeader(id: "a1"),
    upgrade: { op in
      op.createTable("teams") {
        Column("id", .integer, primaryKey: true)
        Column("leader_id", .integer)
        Column("title", .string(50), nullable: false, serverDefault: "it's new")
      }
      op.createTable("people") {
        Column("id", .integer, primaryKey: true)
        Column("team_id", .integer, references: "teams.id")
        Column("name", .string(80), nullable: false, index: true)
        Column("kind", EnumType(["staff", "guest"], name: "person_kind"), nullable: false)
      }
      op.only("postgresql", "mariadb") { op in
        op.createForeignKey("fk_leader", from: "teams", ["leader_id"], to: "people", ["id"])
      }
    }),
  Revision(
    RevisionHeader(id: "b2", downRevisions: ["a1"]),
    upgrade: { op in
      op.alterColumn("teams", "title", newName: "label")
      op.addColumn("people", Column("order", .numeric(8, 2)))
      op.createTable("badges", comment: "what people wear") {
        Column("person_id", .integer, primaryKey: true, references: "people.id")
        Column("code", .string(10), nullable: false, unique: true)
        CheckConstraint("person_id > 0", name: "ck_badges")
      }
      op.createIndex("ix_people_order", on: "people", ["order", "name"])
      op.only("postgresql", "mariadb") { $0.alterColumn("people", "name", type: .string(120)) }
    }),
]

/// The scripts that lead to the last revision, and that make its schema.
private func scripts(in dialect: Dialect) throws -> (upgrade: String, schema: String) {
  let generator = ScriptGenerator(dialect: dialect)
  let graph = try RevisionGraph(revisions.map(\.header))
  let byID = Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) })
  let plan = try graph.upgrade(RevisionRange("head"))
  let upgrade = try generator.generate(plan, of: byID, to: ScriptBuffer()).text
  let schema = generator.schema(after: revisions)
  return (upgrade, try generator.write(schema, to: ScriptBuffer()).text)
}

/// The script that makes a schema, on real servers.
@Suite("A schema from nothing")
struct SchemaScriptTests {
  /// Expects that both ways lead to the same answers of a database.
  private func expectSame(on product: DatabaseProduct, in dialect: Dialect, _ queries: [String]) async throws
  {
    let scripts = try scripts(in: dialect)
    let (long, short) = (try await Database(on: product), try await Database(on: product))
    let upgraded = try await long.run(scripts.upgrade)
    try #require(upgraded.succeeded, "\(upgraded)")
    let made = try await short.run(scripts.schema)
    try #require(made.succeeded, "\(made)\n\(scripts.schema)")
    for query in queries {
      let rows = try await short.query(query)
      #expect(!rows.isEmpty, "\(query)")
      #expect(rows == (try await long.query(query)), "\(query)")
    }
  }

  @Test("is the same on PostgreSQL as after all revisions", .requires(.postgreSQL))
  func postgreSQL() async throws {
    try await expectSame(
      on: .postgreSQL, in: .postgresql,
      [
        """
        SELECT table_name, column_name, udt_name, character_maximum_length, is_nullable, column_default
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version'
        ORDER BY table_name, column_name
        """,
        """
        SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'alembic_version' ORDER BY 1, 2, 3
        """,
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version' ORDER BY 1",
        "SELECT obj_description('badges'::regclass)", "SELECT enumlabel FROM pg_enum ORDER BY enumsortorder",
      ])
  }

  @Test("is the same on MariaDB as after all revisions", .requires(.mariaDB))
  func mariaDB() async throws {
    try await expectSame(
      on: .mariaDB, in: .mariadb,
      [
        """
        SELECT table_name, column_name, column_type, is_nullable, column_default, column_key, extra
        FROM information_schema.columns WHERE table_schema = database() AND table_name <> 'alembic_version'
        ORDER BY table_name, column_name
        """,
        """
        SELECT table_name, column_name, referenced_table_name, referenced_column_name
        FROM information_schema.key_column_usage WHERE table_schema = database()
        AND table_name <> 'alembic_version' ORDER BY table_name, column_name, referenced_table_name
        """,
        """
        SELECT table_name, table_comment FROM information_schema.tables WHERE table_schema = database()
        AND table_name <> 'alembic_version' ORDER BY table_name
        """,
        """
        SELECT table_name, index_name, column_name, seq_in_index, non_unique FROM information_schema.statistics
        WHERE table_schema = database() AND table_name <> 'alembic_version' ORDER BY 1, 2, 4
        """,
      ])
  }

  @Test("is the same on SQLite as after all revisions", .requires(.sqlite))
  func sqlite() async throws {
    try await expectSame(
      on: .sqlite, in: .sqlite,
      [
        """
        SELECT m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk FROM sqlite_master m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name <> 'alembic_version' ORDER BY m.name, c.name
        """,
        """
        SELECT m.name, f."from", f."table", f."to" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' ORDER BY 1, 2
        """,
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
      ])
  }
}
