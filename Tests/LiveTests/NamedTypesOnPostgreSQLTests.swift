import Decant
import DecantPostgreSQL
import TestSupport
import Testing

/// Enums and domains in every place where a column may have one, as PostgreSQL executes it.
@Suite("Types of columns on PostgreSQL", .requires(.postgreSQL))
struct NamedTypesOnPostgreSQLTests {
  private static let mood = EnumType(["happy", "sad"], name: "mood")
  private static let state = EnumType(["sad", "well"], name: "State", schema: "app")

  private static let steps: [@Sendable (inout Operations) -> Void] = [
    { op in
      op.execute("CREATE SCHEMA app", reverse: "DROP SCHEMA app")
      op.createTable("t", schema: "app") {
        Column("id", .integer, primaryKey: true, autoincrement: .never)
        Column("a", .string(9), nullable: false, serverDefault: "sad")
        Column("b", ArrayType(of: .text), serverDefault: "{sad}")
      }
      op.execute("INSERT INTO app.t (id) VALUES (1)", reverse: "DELETE FROM app.t")
    },
    { op in
      op.alterColumn("t", "a", schema: "app", type: mood)
      op.alterColumn("t", "b", schema: "app", type: ArrayType(of: mood))
    },
    { op in
      op.alterColumn("t", "a", schema: "app", serverDefault: "well", type: state)
      op.addColumn("t", Column("c", DomainType("good", mood, check: "VALUE <> 'sad'")), schema: "app")
      op.addColumn(
        "t", Column("d", DomainType("size", .integer, serverDefault: .sql("1"), notNull: true)), schema: "app"
      )
    },
    { op in
      op.batchAlterTable("t", schema: "app", recreate: .always) { batch in
        batch.dropColumn("d")
        batch.addColumn(Column("e", EnumType(["x"], name: "e", inheritsSchema: true), serverDefault: "x"))
        batch.alterColumn("a", nullable: true)
      }
    },
    { op in
      op.renameTable("t", to: "u", schema: "app")
      op.createTable("v") { Column("m", EnumType([], name: "mood", createsType: false)) }
      op.dropColumn("u", "b", schema: "app")
    },
    { op in
      op.alterColumn("u", "c", schema: "app", type: .text)
      op.dropTable("v")
    },
  ]

  private static let revisions = steps.enumerated().map { place, step in
    Revision(
      RevisionHeader(id: "a\(place)", downRevisions: place == 0 ? [] : ["a\(place - 1)"]), upgrade: step)
  }

  private func script(_ range: String, isUpgrade: Bool) throws -> String {
    let graph = try RevisionGraph(Self.revisions.map(\.header))
    let plan = try isUpgrade ? graph.upgrade(RevisionRange(range)) : graph.downgrade(RevisionRange(range))
    return try ScriptGenerator(dialect: .postgresql).generate(
      plan, of: Dictionary(uniqueKeysWithValues: Self.revisions.map { ($0.header.id, $0) }),
      after: graph.revisions(appliedAt: plan.start), to: ScriptBuffer()
    ).text
  }

  private static let types = """
    SELECT typnamespace::regnamespace || '.' || typname FROM pg_type
    WHERE typtype IN ('e', 'd') AND typnamespace::regnamespace::text IN ('public', 'app') ORDER BY 1
    """

  private func names(of database: Database) async throws -> [String] {
    try await database.query(Self.types).flatMap { $0 }
  }

  @Test func stepByStepAndBack() async throws {
    let database = try await Database(on: .postgreSQL)
    let expected = [
      [], ["public.mood"], ["app.State", "public.good", "public.mood", "public.size"],
      ["app.State", "app.e", "public.good", "public.mood"],
      ["app.State", "app.e", "public.good", "public.mood"],
      ["app.State", "app.e"],
    ]
    for (place, types) in expected.enumerated() {
      let range = place == 0 ? "base:a0" : "a\(place - 1):a\(place)"
      let result = try await database.run(try script(range, isUpgrade: true))
      try #require(result.succeeded, "\(range): \(result)")
      #expect(try await names(of: database) == types, "\(range)")
    }
    #expect(try await database.query("SELECT a, e FROM app.u") == [["sad", "x"]])
    for (place, types) in expected.enumerated().reversed().dropFirst() {
      let result = try await database.run(try script("a\(place + 1):a\(place)", isUpgrade: false))
      try #require(result.succeeded, "back to a\(place): \(result)")
      #expect(try await names(of: database) == types, "back to a\(place)")
    }
    let result = try await database.run(try script("a0:base", isUpgrade: false))
    try #require(result.succeeded, "\(result)")
    #expect(try await database.query(#"\dT"#) == [])
  }

  @Test func atOnceAndBack() async throws {
    let database = try await Database(on: .postgreSQL)
    for (range, isUpgrade) in [("base:head", true), ("head:base", false), ("base:head", true)] {
      if range == "base:head" { _ = try await database.query("DROP TABLE IF EXISTS alembic_version") }
      let result = try await database.run(try script(range, isUpgrade: isUpgrade))
      try #require(result.succeeded, "\(range): \(result)")
    }
    #expect(try await names(of: database) == ["app.State", "app.e"])
  }
}
