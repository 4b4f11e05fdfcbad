import Decant
import DecantMariaDB
import DecantPostgreSQL
import DecantSQLite
import TestSupport
import Testing

/// The life of an enum from its first column to its last, as the servers execute it.
@Suite struct EnumLifeTests {
  @Test("on PostgreSQL", .requires(.postgreSQL)) func onPostgreSQL() async throws {
    let life = try EnumLife(.postgresql, on: try await Database(on: .postgreSQL))
    try await life.run("base:a3")
    #expect(try await life.database.query(EnumLife.types).map { $0[1] } == ["mood"])
    #expect(try await life.database.query(EnumLife.labels) == [["happy"], ["sad"], ["furious"]])
    try await life.run("a3:a4")
    #expect(try await life.database.query(EnumLife.labels) == [["happy"], ["unhappy"], ["furious"]])
    try await life.checkRows()
    try await life.run("a4:a6")
    #expect(try await life.database.query(EnumLife.types) == [])
    try await life.goBack()
    #expect(try await life.database.query(EnumLife.types) == [])
  }

  @Test("on MariaDB", .requires(.mariaDB)) func onMariaDB() async throws {
    let life = try EnumLife(.mariadb, on: try await Database(on: .mariaDB))
    try await life.run("base:a4")
    try await life.checkRows()
    let column = """
      SELECT column_type, is_nullable, column_default, column_comment FROM information_schema.columns
      WHERE table_schema = database() AND table_name = 'people' AND column_name = 'now'
      """
    #expect(
      try await life.database.query(column)
        == [["enum('happy','unhappy','furious')", "NO", "'unhappy'", "as told"]])
    try await life.run("a4:a6")
    try await life.goBack()
  }

  @Test("on SQLite", .requires(.sqlite)) func onSQLite() async throws {
    let life = try EnumLife(.sqlite, on: try await Database(on: .sqlite))
    try await life.run("base:a4")
    try await life.checkRows()
    try await life.run("a4:a6")
    try await life.goBack()
  }

  @Test("a row that has the value stops the way back, and all stays", .requires(.postgreSQL))
  func rowsInTheWay() async throws {
    let life = try EnumLife(.postgresql, on: try await Database(on: .postgreSQL))
    try await life.run("base:a3")
    _ = try await life.database.query("INSERT INTO cats VALUES (7, 'furious')")
    let result = try await life.database.run(try life.script("a3:a2"))
    #expect(!result.succeeded)
    #expect(result.errors.contains(#"invalid input value for enum mood: "furious""#), "\(result)")
    #expect(try await life.database.query(EnumLife.labels) == [["happy"], ["sad"], ["furious"]])
    #expect(try await life.database.query("SELECT \"then\" FROM cats WHERE id = 7") == [["furious"]])
  }

  @Test("nor do MariaDB and SQLite lose such a row", .requires(.mariaDB), .requires(.sqlite))
  func rowsInTheWayElsewhere() async throws {
    for (dialect, product) in [(Dialect.mariadb, DatabaseProduct.mariaDB), (.sqlite, .sqlite)] {
      let life = try EnumLife(dialect, on: try await Database(on: product))
      try await life.run("base:a3")
      let script = try life.script("a3:a2").replacing("DELETE FROM people WHERE now = 'furious';", with: "")
      #expect(try await !life.database.run(script).succeeded, "\(dialect)")
      #expect(
        try await life.database.query("SELECT id FROM people WHERE now = 'furious'") == [["3"]], "\(dialect)")
    }
  }
}

/// Revisions in which an enum is created, used again, changed, and dropped.
private struct EnumLife {
  let dialect: Dialect
  let database: Database
  private let revisions: [Revision]

  init(_ dialect: Dialect, on database: Database) throws {
    self.dialect = dialect
    self.database = database
    let bodies: [@Sendable (inout Operations) -> Void] = [
      Self.create, Self.useAgain, Self.addValue, Self.renameValue, Self.leaveOne, Self.leaveAll,
    ]
    revisions = bodies.enumerated().map { place, body in
      Revision(
        RevisionHeader(id: "a\(place + 1)", downRevisions: place == 0 ? [] : ["a\(place)"]), upgrade: body)
    }
  }

  private static func create(_ op: inout Operations) {
    let comment: String? = op.dialect == "sqlite" ? nil : "as told"
    op.createTable("people") {
      Column("id", .integer, primaryKey: true, autoincrement: .never)
      Column(
        "now", EnumType(["happy", "sad"], name: "mood", createsConstraint: true), nullable: false,
        serverDefault: "sad", comment: comment)
      CheckConstraint("now <> 'sad' OR id > 0", name: "ck_people_now")
    }
    op.only("postgresql") { op in
      op.createIndex("ix_people_sad", on: "people", ["id"], options: ["postgresql_where": "now = 'sad'"])
    }
    op.createTable("cats") { Column("id", .integer, primaryKey: true, autoincrement: .never) }
    op.execute("INSERT INTO people (id) VALUES (1)", reverse: "DELETE FROM people WHERE id = 1")
  }

  private static func useAgain(_ op: inout Operations) {
    op.addColumn("cats", Column("then", .enumeration("happy", "sad", name: "mood")))
    op.only("postgresql") { op in
      let moods = ArrayType(of: .enumeration("happy", "sad", name: "mood"))
      op.addColumn("cats", Column("all", moods, serverDefault: .sql("ARRAY['sad']::mood[]")))
    }
    op.execute(
      "INSERT INTO cats (id, \(identifier: "then")) VALUES (1, 'sad')",
      reverse: "DELETE FROM cats WHERE id = 1")
  }

  private static func addValue(_ op: inout Operations) {
    op.alterEnum("mood", addValue: "furious", after: "sad")
    op.execute(
      "INSERT INTO people (id, now) VALUES (3, 'furious')",
      reverse: "DELETE FROM people WHERE now = 'furious'")
  }

  private static func renameValue(_ op: inout Operations) {
    op.alterEnum("mood", renaming: "sad", to: "unhappy")
    op.execute("INSERT INTO people (id) VALUES (4)", reverse: "DELETE FROM people WHERE id = 4")
  }

  private static func leaveOne(_ op: inout Operations) {
    op.only("postgresql") { $0.dropColumn("cats", "all") }
    op.alterColumn("cats", "then", type: .string(10))
  }

  private static func leaveAll(_ op: inout Operations) { op.dropTable("people") }

  static let labels = "SELECT enumlabel FROM pg_enum WHERE enumtypid = 'mood'::regtype ORDER BY enumsortorder"
  /// The types of the user.
  static let types = #"\dT"#

  func script(_ range: String) throws -> String {
    let graph = try RevisionGraph(revisions.map(\.header))
    let ends = range.split(separator: ":").map(String.init)
    let isUpgrade = ends[0] == "base" || (ends[1] != "base" && ends[0] < ends[1])
    let plan = try isUpgrade ? graph.upgrade(RevisionRange(range)) : graph.downgrade(RevisionRange(range))
    let output = try ScriptGenerator(dialect: dialect).generate(
      plan, of: Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) }),
      after: graph.revisions(appliedAt: plan.start), to: ScriptBuffer())
    return output.text
  }

  func run(_ range: String) async throws {
    let script = try script(range)
    let result = try await database.run(script)
    try #require(result.succeeded, "\(dialect) \(range): \(result)\n\(script)")
  }

  /// The rows have the new text, the default too, and no other value is taken.
  func checkRows() async throws {
    #expect(
      try await database.query("SELECT id, now FROM people ORDER BY id")
        == [["1", "unhappy"], ["3", "furious"], ["4", "unhappy"]], "\(dialect)")
    #expect(try await database.query("SELECT * FROM cats").first?[1] == "unhappy", "\(dialect)")
    let refused = try await database.run("INSERT INTO people (id, now) VALUES (5, 'sad');")
    #expect(!refused.succeeded, "\(dialect)")
  }

  /// Takes all back by the derived downgrades; the rows of a dropped table are gone, those of another one are not.
  func goBack() async throws {
    try await run("a6:a2")
    #expect(try await database.query("SELECT * FROM cats").first?[1] == "sad", "\(dialect)")
    for value in ["furious", "unhappy"] {
      let refused = try await database.run("INSERT INTO people (id, now) VALUES (5, '\(value)');")
      #expect(!refused.succeeded, "\(dialect)")
    }
    _ = try await database.query("INSERT INTO people (id, now) VALUES (6, 'happy')")
    try await run("a2:base")
    await #expect(throws: QueryFailure.self, "\(dialect)") {
      try await database.query("SELECT * FROM people")
    }
  }
}
