import Decant
import Testing

@Suite("The columns of a new table")
struct NewTableColumnTests {
  static func row(
    _ name: String, from table: Table = books, _ body: (inout BatchOperations) -> Void, columns: [String],
    copy: String = "(id, title, pages) SELECT books.id, books.title, books.pages"
  ) -> BatchRow<(columns: [String], copy: String)> {
    BatchRow(name: name, batch: batch(copyFrom: table, body), expected: (columns, copy))
  }

  static let rows = [
    row(
      "added columns have no rows",
      { $0.addColumn(Column("isbn", .string(13), nullable: false, serverDefault: "-")) },
      columns: [
        "id INTEGER NOT NULL", "title VARCHAR(50) NOT NULL", "pages INTEGER",
        "isbn VARCHAR(13) DEFAULT '-' NOT NULL",
      ]),
    row(
      "dropped columns are left out", { $0.dropColumn("title") },
      columns: ["id INTEGER NOT NULL", "pages INTEGER"],
      copy: "(id, pages) SELECT books.id, books.pages"),
    row(
      "a column may be dropped and added again",
      {
        $0.dropColumn("pages")
        $0.addColumn(Column("pages", .text))
      }, columns: ["id INTEGER NOT NULL", "title VARCHAR(50) NOT NULL", "pages TEXT"],
      copy: "(id, title) SELECT books.id, books.title"),
    row(
      "renamed columns take their rows along", { $0.alterColumn("title", newName: "order") },
      columns: ["id INTEGER NOT NULL", #""order" VARCHAR(50) NOT NULL"#, "pages INTEGER"],
      copy: #"(id, "order", pages) SELECT books.id, books.title, books.pages"#),
    row(
      "a renamed column is known by both names",
      {
        $0.alterColumn("title", newName: "name")
        $0.alterColumn("name", nullable: true)
        $0.alterColumn("title", serverDefault: "-")
      }, columns: ["id INTEGER NOT NULL", "name VARCHAR(50) DEFAULT '-'", "pages INTEGER"],
      copy: "(id, name, pages) SELECT books.id, books.title, books.pages"),
    row(
      "two columns may change names",
      {
        $0.alterColumn("title", newName: "pages")
        $0.alterColumn("pages", newName: "title")
      }, columns: ["id INTEGER NOT NULL", "pages VARCHAR(50) NOT NULL", "title INTEGER"],
      copy: "(id, pages, title) SELECT books.id, books.title, books.pages"),
    row(
      "an added column may be changed",
      {
        $0.addColumn(Column("isbn", .integer))
        $0.alterColumn("isbn", newName: "code", type: .text)
      },
      columns: ["id INTEGER NOT NULL", "title VARCHAR(50) NOT NULL", "pages INTEGER", "code TEXT"]),
    row(
      "values of another kind are cast, one change after another",
      {
        $0.alterColumn("pages", newName: "length", type: .text)
        $0.alterColumn("pages", type: .date)
        $0.alterColumn("title", type: .text)
      }, columns: ["id INTEGER NOT NULL", "title TEXT NOT NULL", "length DATE"],
      copy: """
        (id, title, length) SELECT books.id, books.title, CAST(CAST(books.pages AS TEXT) AS DATE) AS pages
        """),
    row(
      "a primary key refuses NULL whatever is asked for",
      {
        $0.alterColumn("id", nullable: true)
        $0.alterColumn("pages", nullable: false)
      }, columns: ["id INTEGER NOT NULL", "title VARCHAR(50) NOT NULL", "pages INTEGER NOT NULL"]),
    row(
      "the database computes what it computes",
      from: Table("books") {
        Column("id", .integer, primaryKey: true)
        Column("a", .integer, serverDefault: .computed("id * 2", persisted: true))
        Column("b", .integer, serverDefault: .computed("id * 3", persisted: true))
        Column("c", .integer)
        Column("xmin", .integer, system: true)
      },
      {
        $0.alterColumn("b", serverDefault: .dropped)
        $0.alterColumn("c", serverDefault: .set(.computed("id * 4", persisted: true)))
      },
      columns: [
        "id INTEGER NOT NULL", "a INTEGER GENERATED ALWAYS AS (id * 2) STORED", "b INTEGER",
        "c INTEGER GENERATED ALWAYS AS (id * 4) STORED",
      ], copy: "(id, b) SELECT books.id, books.b"),
    row(
      "a column is added only where there is none of its name",
      { $0.addColumn(Column("title", .text), ifNotExists: true) },
      columns: ["id INTEGER NOT NULL", "title VARCHAR(50) NOT NULL", "pages INTEGER"]),
    row(
      "a column is dropped where there is one", { $0.dropColumn("isbn", ifExists: true) },
      columns: ["id INTEGER NOT NULL", "title VARCHAR(50) NOT NULL", "pages INTEGER"]),
    row(
      "keys of columns are theirs alone",
      from: Table("books") {
        Column("id", .integer, primaryKey: true)
        Column("the title", .text, key: "title")
      }, { $0.addColumn(Column("isbn", .integer)) },
      columns: ["id INTEGER NOT NULL", #""the title" TEXT"#, "isbn INTEGER"],
      copy: #"(id, "the title") SELECT books.id, books."the title""#),
  ]

  @Test("columns and rows follow the changes", arguments: rows)
  func writesColumns(row: BatchRow<(columns: [String], copy: String)>) throws {
    let table = try NewTable(row.batch)
    #expect(table.definitions == row.expected.columns + ["PRIMARY KEY (id)"])
    #expect(table.copy == row.expected.copy)
  }

  @Test("names are those of the definition, quoted where they have to be")
  func quotesNames() throws {
    let table = Table("Order Lines", schema: "shop", columns: [Column("group", .integer)])
    #expect(
      try statements(of: batch(on: "other", copyFrom: table) { _ in }) == [
        #"CREATE TABLE shop."_alembic_tmp_Order Lines" (\#n    "group" INTEGER\#n)"#,
        #"""
        INSERT INTO shop."_alembic_tmp_Order Lines" ("group") SELECT shop."Order Lines"."group"
        FROM shop."Order Lines"
        """#,
        #"DROP TABLE shop."Order Lines""#,
        #"ALTER TABLE shop."_alembic_tmp_Order Lines" RENAME TO shop."Order Lines""#,
      ])
  }

  @Test("a temporary name has at most 50 characters")
  func shortensName() throws {
    let name = String(repeating: "ä", count: 60)
    let table = Table(Identifier(name), columns: [Column("a", .integer)])
    let rename = try #require(try statements(of: batch(copyFrom: table) { _ in }).last)
    #expect(rename == #"ALTER TABLE "_alembic_tmp_\#(name.prefix(37))" RENAME TO "\#(name)""#)
  }

  static let refusals: [BatchRow<String>] = [
    BatchRow(
      name: "altering what is not there", batch: batch { $0.alterColumn("tittle", nullable: true) },
      expected: "default: alter_column: table books has no column \"tittle\"; did you mean \"title\"?"),
    BatchRow(
      name: "dropping what is not there", batch: batch { $0.dropColumn("isbn") },
      expected: "default: drop_column: table books has no column \"isbn\""),
    BatchRow(
      name: "adding what is there", batch: batch { $0.addColumn(Column("title", .text)) },
      expected: """
        default: add_column: table books has a column "title" already; a renamed column keeps its old name until the end \
        of the batch; use a second batch
        """),
    BatchRow(
      name: "adding and dropping",
      batch: batch {
        $0.addColumn(Column("isbn", .text))
        $0.dropColumn("isbn")
      },
      expected: """
        default: drop_column: column "isbn" is added and dropped by the same batch; leave both operations out
        """),
    BatchRow(
      name: "two columns of one name", batch: batch { $0.alterColumn("title", newName: "pages") },
      expected: "default: batch_alter_table: table _alembic_tmp_books has two columns \"pages\""),
    BatchRow(
      name: "nothing left to copy",
      batch: batch(copyFrom: Table("books", columns: [Column("a", .integer)])) {
        $0.addColumn(Column("b", .integer))
        $0.dropColumn("a")
      },
      expected: """
        default: batch_alter_table: no column of table books is left that could be copied; drop the table and create \
        another one
        """),
  ]

  @Test("changes that cannot be made are refused", arguments: refusals)
  func refuses(row: BatchRow<String>) throws {
    #expect(try refusal(of: row.batch) == row.expected)
  }
}
