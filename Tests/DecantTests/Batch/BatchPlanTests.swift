import Decant
import Testing

@Suite("How a batch is carried out")
struct BatchPlanTests {
  /// A database that cannot drop columns.
  static let clumsy: Dialect = {
    var dialect = Dialect(name: "clumsy")
    dialect.batch.needsRecreation = { operation, _ in operation is DropColumnOp }
    return dialect
  }()

  static let choices: [(recreate: BatchAlterTableOp.Recreate, drops: Bool, recreates: Bool)] = [
    (.auto, true, true), (.auto, false, false), (.always, false, true), (.never, true, false),
  ]

  @Test("the table is made anew where it is asked for, or the dialect needs it", arguments: choices)
  func choosesRecreation(recreate: BatchAlterTableOp.Recreate, drops: Bool, recreates: Bool) throws {
    let operation = batch(recreate: recreate) { batch in
      batch.addColumn(Column("isbn", .string(13)))
      if drops { batch.dropColumn("pages") }
    }
    let creates = try statements(of: operation, in: Self.clumsy).contains { $0.hasPrefix("CREATE TABLE") }
    #expect(creates == recreates)
  }

  @Test("only the operations for the dialect count")
  func leavesOthersOut() throws {
    let operation = batch(recreate: .auto) { batch in
      batch.only("sqlite") { $0.dropColumn("pages") }
      batch.only("clumsy") { $0.alterColumn("title", newName: "name") }
    }
    #expect(try statements(of: operation, in: Self.clumsy) == ["ALTER TABLE books RENAME title TO name"])
  }

  @Test("what changes no table is written first", arguments: [BatchAlterTableOp.Recreate.never, .always])
  func writesOthersFirst(recreate: BatchAlterTableOp.Recreate) throws {
    let operation = batch(recreate: recreate) { batch in
      batch.dropColumn("pages")
      batch.execute("SELECT 1")
      batch.invoke(Announcement())
    }
    let written = try statements(of: operation)
    #expect(Array(written.prefix(2)) == ["SELECT 1", "ANNOUNCE"])
    #expect(written.count == (recreate == .never ? 3 : 6))
  }

  @Test("an operation of a project changes the new table where it says how")
  func performsOwnChanges() throws {
    let operation = batch { $0.invoke(RequirePagesOp()) }
    #expect(try NewTable(operation).definitions.contains("pages INTEGER NOT NULL"))
  }

  @Test("a batch without operations writes nothing, or the same table again")
  func writesEmptyBatch() throws {
    #expect(try statements(of: batch(recreate: .auto) { _ in }).isEmpty)
    #expect(
      try statements(of: batch { _ in }) == [
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER NOT NULL,
            title VARCHAR(50) NOT NULL,
            pages INTEGER,
            PRIMARY KEY (id)
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (id, title, pages) SELECT books.id, books.title, books.pages
        FROM books
        """,
        "DROP TABLE books", "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ])
  }

  static let refusals: [BatchRow<String>] = [
    BatchRow(
      name: "no definition of the table", batch: batch(copyFrom: nil) { _ in },
      expected: """
        default: batch_alter_table: the definition of table books, which has to be made anew is missing; a script has no \
        database to read it from: give the table as it is in copy_from
        """),
    BatchRow(
      name: "a place in a table that is altered",
      batch: batch(recreate: .never) { $0.addColumn(Column("isbn", .integer), at: .after("id")) },
      expected: """
        default: batch_alter_table: column "isbn" cannot be put among the columns of a table that is altered; leave the \
        place out, or use recreate "always"
        """),
    BatchRow(
      name: "an operation that is none of a batch",
      batch: batch { $0.invoke(RenameTableOp("books", to: "works")) },
      expected: "default: batch_alter_table: rename_table cannot stand in a batch; put it before or behind"),
  ]

  @Test("a batch that cannot be carried out is refused", arguments: refusals)
  func refuses(row: BatchRow<String>) throws {
    #expect(try refusal(of: row.batch) == row.expected)
  }

  @Test("the reverse is a batch of the reverses, last first")
  func reverses() throws {
    let operation = batch(schema: "shop", recreate: .auto, copyFrom: nil) { batch in
      batch.addColumn(Column("isbn", .string(13)))
      batch.only("default") { $0.createIndex("ix", ["isbn"]) }
    }
    let reverse = try #require(try operation.reversed() as? BatchAlterTableOp)
    #expect(reverse.table == operation.table)
    #expect(reverse.operations.map(\.dialects) == [["default"], nil])
    #expect(
      try statements(of: reverse) == ["DROP INDEX shop.ix", "ALTER TABLE shop.books DROP COLUMN isbn"])
  }

  static let irreversible: [BatchAlterTableOp] = [
    batch(recreate: .always, copyFrom: nil) { _ in }, batch(recreate: .auto) { _ in },
    batch(recreate: .auto, copyFrom: nil) { $0.dropColumn("pages") },
  ]

  @Test("a batch with a table of its own has no reverse", arguments: irreversible)
  func hasNoReverse(operation: BatchAlterTableOp) {
    #expect(throws: ReverseError.self) { try operation.reversed() }
  }
}

private struct Announcement: MigrateOperation {
  static let documentName = "announcement"
  func performStandard(in script: inout Script) throws { try script.execute("ANNOUNCE") }
}

private struct RequirePagesOp: TableChangeOp {
  static let documentName = "require_pages"
  func performStandard(in script: inout Script) throws { try script.execute("REQUIRE") }
  func change(_ draft: inout TableDraft) throws {
    try draft.alterColumn(AlterColumnOp("books", "pages", nullable: false))
  }
}
