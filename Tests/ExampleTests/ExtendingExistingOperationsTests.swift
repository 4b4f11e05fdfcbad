import Decant
import DecantMySQL
import DecantPostgreSQL
import DecantTestKit
import Testing

@testable import ReplacedImplementation

/// What the section "Extending Existing Operations" of the operation reference promises, with its own examples.
@Suite("Extending Existing Operations")
struct ExtendingExistingOperationsTests {
  private static let books = CreateTableOp(Table("books") { Column("id", .integer) })
  private static let sessions = CreateTableOp(Table("sessions", schema: "web") { Column("id", .integer) })
  private static let creation = "CREATE TABLE books (\n    id INTEGER\n)"
  private static let entry =
    "INSERT INTO table_metadata_log (operation, table_name) VALUES ('create', 'books')"

  @Test("the replacement calls what it replaces, and logs the table")
  func logging() throws {
    #expect(try script(Self.books, Dialect.standard.with(logTables)) == [Self.creation, Self.entry])
  }

  @Test("a name in the log is a literal")
  func hostileName() throws {
    let table = CreateTableOp(Table("it's", schema: "a") { Column("id", .integer) })
    #expect(
      try script(table, Dialect.standard.with(logTables)).last
        == "INSERT INTO table_metadata_log (operation, table_name) VALUES ('create', 'a.it''s')")
  }

  @Test("a table is skipped on a condition, with a comment in the script")
  func condition() throws {
    let dialect = Dialect.standard.with(skipTables)
    #expect(try script(Self.books, dialect) == [Self.creation])
    #expect(try script(Self.sessions, dialect) == ["-- Skipped creation of table web.sessions"])
  }

  @Test("a comment with the end of a line stays a comment")
  func hostileComment() throws {
    let dialect = Dialect.standard.with { dialect in
      dialect.operations.override(CreateTableOp.self) { operation, script, _ in
        try script.comment("skipped \(operation.table.name)\nDROP TABLE a")
      }
    }
    #expect(try script(Self.books, dialect) == ["-- skipped books DROP TABLE a"])
  }

  @Test("every table gets an option, unless it has one")
  func options() throws {
    let dialect = Dialect.mysql.with(useInnoDB)
    #expect(try script(Self.books, dialect) == [Self.creation + "ENGINE=InnoDB"])
    var own = Self.books
    own.table.options["mysql_engine"] = "MEMORY"
    #expect(try script(own, dialect) == [Self.creation + "ENGINE=MEMORY"])
  }

  @Test("an operation is refused")
  func refusal() throws {
    let error = #expect(throws: RenderError.self) {
      try script(DropTableOp("books"), Dialect.mysql.with(keepTables))
    }
    #expect(
      error?.description
        == "mysql: drop_table: dropping table books in this project is not supported; "
        + "rename it, and let it be archived")
  }

  @Test("of two plug-ins on one operation both run, the last one outside")
  func order() throws {
    let both = Dialect.standard.with(logTables, note("a"), note("b"))
    #expect(
      try script(Self.books, both) == [
        "-- b before", "-- a before", Self.creation, Self.entry, "-- a behind", "-- b behind",
      ])
    let other = Dialect.standard.with(note("b"), note("a"), logTables)
    #expect(
      try script(Self.books, other) == [
        "-- a before", "-- b before", Self.creation, "-- b behind", "-- a behind", Self.entry,
      ])
  }

  @Test("a table that is skipped outside is not logged inside; the other way round it is")
  func skippedTables() throws {
    let skipped = "-- Skipped creation of table web.sessions"
    #expect(try script(Self.sessions, Dialect.standard.with(logTables, skipTables)) == [skipped])
    #expect(
      try script(Self.sessions, Dialect.standard.with(skipTables, logTables)) == [
        skipped, Self.entry.replacing("'books'", with: "'web.sessions'"),
      ])
  }

  @Test("the rule of the dialect is inherited")
  func dialectRule() throws {
    let operation = AlterColumnOp("t", "c", nullable: false, existing: .init(type: .integer))
    let dialect = Dialect.mysql.with { dialect in
      dialect.operations.override(AlterColumnOp.self) { operation, script, inherited in
        try inherited(operation, &script)
        try script.comment("done")
      }
    }
    #expect(
      try script(operation, dialect) == ["ALTER TABLE t MODIFY c INTEGER NOT NULL", "-- done"])
  }

  @Test("the schema knows a table that is skipped, and one whose replacement is nothing else")
  func state() throws {
    let dialect = Dialect.postgresql.with(skipTables)
    let revisions = [
      Revision(RevisionHeader(id: "1")) { $0.invoke(Self.sessions) },
      Revision(RevisionHeader(id: "2", downRevisions: ["1"])) {
        $0.createIndex("ix", on: "sessions", ["id"], schema: "web")
      },
    ]
    let plan = try RevisionGraph(revisions.map(\.header)).upgrade(RevisionRange("2"))
    let text = try ScriptGenerator(dialect: dialect).generate(
      plan, of: Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) }), to: ScriptBuffer()
    ).text
    #expect(text.contains("-- Running upgrade  -> 1\n\n-- Skipped creation of table web.sessions\n\n"))
    #expect(text.contains("CREATE INDEX ix ON web.sessions (id);"))
  }

  @Test("the rule holds in containers")
  func containers() throws {
    let block = AutocommitBlockOp([RecordedOperation(Self.books)])
    #expect(
      try script(block, Dialect.standard.with(logTables)) == [Self.creation, Self.entry])
  }

  @Test("dialects with plug-ins conform", arguments: [logTables, useInnoDB, keepTables])
  func conformance(plugIn: @escaping Dialect.PlugIn) {
    #expect(DialectConformance(.standard.with(plugIn)).violations() == [])
  }

  private func note(_ name: String) -> Dialect.PlugIn {
    { dialect in
      dialect.operations.override(CreateTableOp.self) { operation, script, inherited in
        try script.comment("\(name) before")
        try inherited(operation, &script)
        try script.comment("\(name) behind")
      }
    }
  }

  /// The statements and comments of an operation.
  private func script(_ operation: any MigrateOperation, _ dialect: Dialect) throws -> [String] {
    var style = dialect.script
    style.terminator = ""
    style.hasTransactionalDDL = false
    var script = Script(dialect: dialect, sink: ScriptPrinter(style: style, output: ScriptBuffer()))
    try script.perform(operation)
    let printer = try #require(script.finish() as? ScriptPrinter<ScriptBuffer>)
    return printer.output.text.split(separator: "\n\n").map(String.init)
  }
}
