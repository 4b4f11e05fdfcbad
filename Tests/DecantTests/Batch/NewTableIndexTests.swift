import Decant
import Testing

@Suite("The indexes of a new table")
struct NewTableIndexTests {
  static let shelves = Table("books") {
    Column("id", .integer, primaryKey: true)
    Column("a", .integer, index: true)
    Column("b", .integer)
    TableIndex("ix_b", ["b"])
    TableIndex("ix_ab", ["a", .sql("lower(b)")], unique: true)
  }

  static func row(
    _ name: String, arguments: [any TableItem] = [], _ body: (inout BatchOperations) -> Void,
    indexes: [String]
  ) -> BatchRow<[String]> {
    BatchRow(name: name, batch: batch(copyFrom: shelves, arguments: arguments, body), expected: indexes)
  }

  static let onB = "CREATE INDEX ix_b ON books (b)"
  static let onBoth = "CREATE UNIQUE INDEX ix_ab ON books (a, lower(b))"

  static let rows: [BatchRow<[String]>] = [
    row("listed ones are created again, those of columns are not", { _ in }, indexes: [onB, onBoth]),
    row(
      "indexes come and go",
      {
        $0.dropIndex("ix_b")
        $0.dropIndex("ix_books_a")
        $0.dropIndex("nothing", ifExists: true)
        $0.createIndex("ix_new", ["b", .sql("a + 1")])
        $0.createIndex(nil, ["a"])
        $0.createIndex("ix_ab", ["a"], ifNotExists: true)
      }, indexes: [onBoth, "CREATE INDEX ix_new ON books (b, a + 1)", "CREATE INDEX ix_books_a ON books (a)"]),
    row(
      "renamed columns are followed, but not in expressions",
      {
        $0.alterColumn("b", newName: "x")
        $0.createIndex("ix_new", ["x", "id"])
        $0.createIndex("ix_old", ["b"])
      },
      indexes: [
        "CREATE INDEX ix_b ON books (x)", onBoth, "CREATE INDEX ix_new ON books (x, id)",
        "CREATE INDEX ix_old ON books (x)",
      ]),
    row(
      "the index of a dropped column is for its operation to drop", { $0.dropColumn("b") },
      indexes: [onB, onBoth]),
    row(
      "an added column brings its index", { $0.addColumn(Column("c", .integer, unique: true, index: true)) },
      indexes: [onB, onBoth, "CREATE UNIQUE INDEX ix_books_c ON books (c)"]),
    row(
      "an index is created once by its name",
      {
        $0.createIndex("ix_new", ["a"])
        $0.createIndex("ix_new", ["b"])
      }, indexes: [onB, onBoth, "CREATE INDEX ix_new ON books (b)"]),
  ]

  @Test("indexes follow the changes", arguments: rows)
  func writesIndexes(row: BatchRow<[String]>) throws {
    #expect(try NewTable(row.batch).indexes == row.expected)
  }

  @Test("indexes of the batch are created with the table")
  func writesArguments() throws {
    let operation = batch(copyFrom: Self.shelves, arguments: [TableIndex("ix_arg", ["b"])]) {
      $0.alterColumn("b", newName: "x")
    }
    #expect(try statements(of: operation)[1] == "CREATE INDEX ix_arg ON _alembic_tmp_books (x)")
  }

  static let refusals: [BatchRow<String>] = [
    BatchRow(
      name: "dropping what is not there", batch: batch(copyFrom: shelves) { $0.dropIndex("ix_c") },
      expected: "default: drop_index: table books has no index \"ix_c\"; did you mean \"ix_b\"?"),
    BatchRow(
      name: "dropping what the batch has added",
      batch: batch(copyFrom: shelves) {
        $0.createIndex("ix_new", ["a"])
        $0.dropIndex("ix_new")
      }, expected: "default: drop_index: table books has no index \"ix_new\""),
    BatchRow(
      name: "a column that is not there", batch: batch(copyFrom: shelves) { $0.createIndex("ix_new", ["z"]) },
      expected: "default: batch_alter_table: table books has no column \"z\""),
  ]

  @Test("indexes that cannot be are refused", arguments: refusals)
  func refuses(row: BatchRow<String>) throws {
    #expect(try refusal(of: row.batch) == row.expected)
  }
}
