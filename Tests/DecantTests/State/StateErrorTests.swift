import Decant
import Testing

/// Two tables, one of which has a foreign key to the other and rows.
private func makeState(_ dialect: Dialect = .standard) throws -> SchemaState {
  var op = Operations(dialect: dialect.name)
  op.createTable("authors") {
    Column("id", .integer, primaryKey: true)
    Column("name", .string(50), nullable: false, unique: true)
  }
  op.createTable("books") {
    Column("id", .integer, primaryKey: true)
    Column("title", .string(50), nullable: false, index: true)
    Column("author_id", .integer)
    ForeignKeyConstraint(["author_id"], references: ["authors.id"], name: "fk_author")
    CheckConstraint("id > 0", name: "ck_id")
  }
  op.bulkInsert(into: "books", columns: [.init("title", .string(50))], rows: [["x"]])
  var state = SchemaState(dialect: dialect)
  state.revision = "a1"
  for record in op.recorded { try state.apply(record.operation) }
  state.revision = "b2"
  return state
}

/// What the operations of a revision are told, in words.
private func problems(_ calls: (inout Operations) -> Void, in dialect: Dialect = .standard) throws -> [String]
{
  var state = try makeState(dialect)
  var op = Operations(dialect: dialect.name)
  calls(&op)
  var words: [String] = []
  for record in op.recorded {
    do {
      let completed = try record.operation.completed(from: state)
      try state.apply(completed)
    } catch let error as StateErrors {
      words += error.errors.map(\.description)
    }
  }
  return words
}

@Suite("An operation that does not fit the schema")
struct StateErrorTests {
  private typealias Calls = @Sendable (inout Operations) -> Void

  private static let cases: [(Calls, [String])] = [
    (
      { $0.createTable("books") { Column("id", .integer) } },
      ["create_table: there is a table books already, made by revision a1"]
    ),
    ({ $0.dropTable("boks") }, ["drop_table: there is no table boks; did you mean 'books'?"]),
    ({ $0.dropTable("boks", ifExists: true) }, []),
    (
      { $0.dropTable("authors") },
      ["drop_table: table authors cannot go while table books has a foreign key to it; drop that first"]
    ),
    (
      { $0.renameTable("boks", to: "works") }, ["rename_table: there is no table boks; did you mean 'books'?"]
    ),
    (
      { $0.renameTable("authors", to: "books") },
      ["rename_table: there is a table books already, made by revision a1"]
    ),
    (
      { $0.addColumn("books", Column("title", .text)) },
      [#"add_column: table books has a column "title" already, added by revision a1"#]
    ),
    ({ $0.addColumn("books", Column("title", .text), ifNotExists: true) }, []),
    (
      { $0.addColumn("books", Column("price", .integer, nullable: false)) },
      [
        """
        add_column: table books has rows, and the new column "price" forbids NULL without a default; give it a server \
        default, or add it nullable, fill it, and forbid NULL then
        """
      ]
    ),
    ({ $0.addColumn("books", Column("price", .integer, nullable: false, serverDefault: "0")) }, []),
    ({ $0.addColumn("authors", Column("born", .date, nullable: false)) }, []),
    (
      { $0.dropColumn("books", "titel") },
      [#"drop_column: table books has no column "titel"; did you mean 'title'?"#]
    ),
    (
      { $0.alterColumn("books", "titel", nullable: true) },
      [#"alter_column: table books has no column "titel"; did you mean 'title'?"#]
    ),
    (
      { $0.alterColumn("books", "title", newName: "id") },
      [#"alter_column: table books has a column "id" already"#]
    ),
    (
      {
        $0.alterColumn("books", "title", nullable: true, existing: .init(type: .string(60), nullable: true))
      },
      [
        """
        alter_column: existing_type says VARCHAR(60) of column "title" of table books, but it is VARCHAR(50); leave it \
        out, or correct it
        """,
        """
        alter_column: existing_nullable says true of column "title" of table books, but it is false; leave it out, or \
        correct it
        """,
      ]
    ),
    (
      { $0.createIndex("ix_books_title", on: "books", ["title"]) },
      [#"create_index: there is an index "ix_books_title" already, on table books"#]
    ),
    (
      { $0.createIndex("ix_books_title", on: "authors", ["name"]) },
      [#"create_index: there is an index "ix_books_title" already, on table books"#]
    ),
    (
      { $0.createIndex("ix_x", on: "books", ["titel"]) },
      [#"create_index: table books has no column "titel"; did you mean 'title'?"#]
    ),
    (
      { $0.dropIndex("ix_books_titel", of: "books") },
      [#"drop_index: table books has no index "ix_books_titel"; did you mean 'ix_books_title'?"#]
    ),
    (
      { $0.dropIndex("ix_books_titel") },
      [#"drop_index: there is no index "ix_books_titel"; did you mean 'ix_books_title'?"#]
    ),
    ({ $0.dropIndex("ix_books_title") }, []),
    (
      { $0.createCheckConstraint("ck_id", on: "books", "id < 9") },
      [#"create_check_constraint: table books has a constraint "ck_id" already"#]
    ),
    (
      { $0.createUniqueConstraint("uq_x", on: "books", ["titel"]) },
      [#"create_unique_constraint: table books has no column "titel"; did you mean 'title'?"#]
    ),
    (
      { $0.createPrimaryKey("pk_x", on: "books", ["title"]) },
      ["create_primary_key: table books has a primary key already; drop it first"]
    ),
    (
      { $0.dropConstraint("ck_di", of: "books", kind: .check) },
      [#"drop_constraint: table books has no constraint "ck_di"; did you mean 'ck_id'?"#]
    ),
    ({ $0.dropConstraint(nil, of: "authors", kind: .unique, constraint: UniqueConstraint("name")) }, []),
    (
      { $0.dropConstraint(nil, of: "authors", kind: .unique, constraint: UniqueConstraint("id")) },
      ["drop_constraint: table authors has no such constraint without a name"]
    ),
    (
      { $0.createForeignKey("fk", from: "books", ["author_id"], to: "autors", ["id"]) },
      ["create_foreign_key: there is no table autors; did you mean 'authors'?"]
    ),
    (
      { $0.createForeignKey("fk", from: "books", ["author_id"], to: "authors", ["idd"]) },
      [#"create_foreign_key: table authors has no column "idd"; did you mean 'id'?"#]
    ),
    (
      { $0.createForeignKey("fk", from: "authors", ["name"], to: "books", ["title"]) },
      [
        """
        create_foreign_key: a foreign key refers to column "title" of table books, which no primary key, unique \
        constraint or unique index covers
        """
      ]
    ),
    (
      { $0.createForeignKey("fk", from: "books", ["title"], to: "authors", ["id"]) },
      [
        """
        create_foreign_key: a foreign key leads from column "title" of type VARCHAR(50) to column "id" of table \
        authors, which is of type INTEGER
        """
      ]
    ),
    (
      { op in
        op.createTable("reviews") {
          Column("book_id", .integer, references: "books.idd")
          Column("author_id", .integer, references: "autors.id")
        }
      },
      [
        #"create_table: table books has no column "idd"; did you mean 'id'?"#,
        "create_table: there is no table autors; did you mean 'authors'?",
      ]
    ),
    (
      { $0.bulkInsert(into: "books", columns: [.init("titel", .text)], rows: [["x"]]) },
      [#"bulk_insert: table books has no column "titel"; did you mean 'title'?"#]
    ),
    // what a database says of itself in other words is no contradiction
    (
      { op in
        op.addColumn("authors", Column("rank", .integer, serverDefault: "0"))
        op.addColumn("authors", Column("mood", .string(9), serverDefault: "ok"))
        op.alterColumn("authors", "rank", nullable: false, existing: .init(serverDefault: .set(.sql("(0)"))))
        op.alterColumn(
          "authors", "mood", nullable: false,
          existing: .init(type: CharacterType(.string), serverDefault: .set(.sql("'ok'::character varying"))))
        op.alterColumn("authors", "mood", nullable: true, existing: .init(serverDefault: .dropped))
      },
      [
        """
        alter_column: existing_server_default says none of column "mood" of table authors, but it is 'ok'; leave it \
        out, or correct it
        """
      ]
    ),
    // nothing is claimed of what raw SQL may have changed
    (
      { op in
        op.execute("ALTER TABLE books ADD COLUMN isbn TEXT")
        op.alterColumn("books", "isbn", nullable: false)
        op.dropTable("boks")
      },
      ["drop_table: there is no table boks; did you mean 'books'?"]
    ),
    (
      { op in
        op.execute("CREATE TABLE shelves (id INT)")
        op.addColumn("shelves", Column("name", .text))
      }, []
    ),
    (
      { op in
        op.execute("UPDATE books SET title = 'boks'")
        op.addColumn("boks", Column("name", .text))
      },
      ["add_column: there is no table boks; did you mean 'books'?"]
    ),
    (
      { op in
        op.execute("DO $$ BEGIN EXECUTE 'x'; END $$")
        op.dropTable("boks")
      }, []
    ),
    (
      { op in
        op.execute("ALTER TABLE books ADD isbn TEXT") { $0.addColumn("books", Column("isbn", .text)) }
        op.addColumn("books", Column("isbn", .text))
      },
      [#"add_column: table books has a column "isbn" already, added by revision b2"#]
    ),
  ]

  @Test("is told what is wrong", arguments: cases.indices)
  func problem(_ place: Int) throws {
    #expect(try problems(Self.cases[place].0) == Self.cases[place].1)
  }

  @Test("is told of names that the database takes for one")
  func equalNames() throws {
    var cutting = Dialect.standard
    cutting.identifiers.maximumLength = 10
    cutting.identifiers.cutsLongNames = true
    #expect(
      try problems({ $0.addColumn("books", Column("author_id_2", .integer)) }, in: cutting) == [])
    #expect(
      try problems(
        { op in
          op.addColumn("books", Column("long_name_1", .integer))
          op.addColumn("books", Column("long_name_2", .integer))
        }, in: cutting)
        == [
          """
          add_column: the names "long_name_2" and "long_name_1" are equal in their first 10 bytes, and the database \
          keeps no more; choose shorter names
          """
        ])
    var folding = Dialect.standard
    folding.identifiers.ignoresCase = true
    #expect(
      try problems({ $0.addColumn("books", Column("TITLE", .text)) }, in: folding)
        == [#"add_column: table books has a column "TITLE" already, added by revision a1"#])
    #expect(try problems { $0.addColumn("books", Column("TITLE", .text)) } == [])
  }
}
