import Decant
import Testing

@Suite("The constraints of a new table")
struct NewTableConstraintTests {
  /// A table with a constraint of each kind, and some without a name.
  static let shelves = Table("books") {
    Column("id", .integer, primaryKey: true)
    Column("a", .integer, checks: [CheckConstraint("a < 9", name: "ck_low")])
    Column("b", .integer, unique: true, references: ForeignKeyReference("people.id", name: "fk_b"))
    Column("c", BooleanType(createsConstraint: true, constraintName: "ck_c"))
    UniqueConstraint(["a", "b"], name: "uq_ab")
    CheckConstraint("a > 0", name: "ck_a")
    ForeignKeyConstraint(["a"], references: ["books.id"])
  }

  static let unchanged = [
    "PRIMARY KEY (id)", "CONSTRAINT ck_c CHECK (c IN (0, 1))", "CONSTRAINT uq_ab UNIQUE (a, b)",
    "CONSTRAINT ck_a CHECK (a > 0)", "CONSTRAINT fk_b FOREIGN KEY(b) REFERENCES people (id)",
    "FOREIGN KEY(a) REFERENCES books (id)", "UNIQUE (b)",
  ]

  static func row(
    _ name: String, from table: Table = shelves, naming: NamingConvention? = nil,
    arguments: [any TableItem] = [],
    _ body: (inout BatchOperations) -> Void, constraints: [String]
  ) -> BatchRow<[String]> {
    BatchRow(
      name: name, batch: batch(copyFrom: table, naming: naming, arguments: arguments, body),
      expected: constraints)
  }

  static let rows: [BatchRow<[String]>] = [
    row("all are kept", { _ in }, constraints: unchanged),
    row(
      "those of a dropped column are left out, unless they are conditions", { $0.dropColumn("a") },
      constraints: [unchanged[0], unchanged[1], unchanged[3], unchanged[4], unchanged[6]]),
    row(
      "those of a dropped key are left out", { $0.dropColumn("id") },
      constraints: [unchanged[1], unchanged[2], unchanged[3], unchanged[4], unchanged[6]]),
    row(
      "renamed columns are followed, but not in conditions",
      {
        $0.alterColumn("id", newName: "key")
        $0.alterColumn("a", newName: "x")
        $0.alterColumn("c", newName: "y")
      },
      constraints: [
        "PRIMARY KEY (key)", "CONSTRAINT ck_c CHECK (y IN (0, 1))", "CONSTRAINT uq_ab UNIQUE (x, b)",
        unchanged[3],
        unchanged[4], "FOREIGN KEY(x) REFERENCES books (key)", unchanged[6],
      ]),
    row(
      "constraints come and go",
      {
        $0.dropConstraint("uq_ab")
        $0.dropConstraint("fk_b", kind: .foreignKey)
        $0.dropConstraint("nothing", ifExists: true)
        $0.createUniqueConstraint("uq_c", ["c"])
        $0.createCheckConstraint("ck_a", "a > 1")
        $0.createForeignKey("fk_self", ["b"], to: "books", ["id"])
      },
      constraints: [
        unchanged[0], unchanged[1], "CONSTRAINT ck_a CHECK (a > 1)", "CONSTRAINT uq_c UNIQUE (c)",
        "CONSTRAINT fk_self FOREIGN KEY(b) REFERENCES books (id)", unchanged[5], unchanged[6],
      ]),
    row(
      "a new primary key takes the place of one without a name",
      { $0.createPrimaryKey("pk", ["a", "b"]) },
      constraints: ["CONSTRAINT pk PRIMARY KEY (a, b)"] + unchanged.dropFirst()),
    row(
      "a primary key loses a dropped column",
      from: Table("books") {
        Column("a", .integer)
        Column("b", .integer)
        PrimaryKeyConstraint(["a", "b"], name: "pk")
      }, { $0.dropColumn("a") }, constraints: ["CONSTRAINT pk PRIMARY KEY (b)"]),
    row(
      "a dropped primary key leaves its columns NOT NULL",
      from: Table("books") {
        Column("a", .integer)
        PrimaryKeyConstraint(["a"], name: "pk")
      }, { $0.dropConstraint("pk") }, constraints: []),
    row(
      "the check of a type goes with it",
      {
        $0.alterColumn(
          "c", type: .integer,
          existing: .init(type: BooleanType(createsConstraint: true, constraintName: "ck_c")))
        $0.alterColumn("a", newName: "x", type: BooleanType(createsConstraint: true, constraintName: "ck_x"))
        $0.addColumn(Column("d", BooleanType(createsConstraint: true)))
      },
      constraints: [
        unchanged[0], "CONSTRAINT uq_ab UNIQUE (x, b)", unchanged[3], unchanged[4],
        "CONSTRAINT ck_x CHECK (x IN (0, 1))", "FOREIGN KEY(x) REFERENCES books (id)", unchanged[6],
        "CHECK (d IN (0, 1))",
      ]),
    row(
      "a listed check of a type goes with it too",
      from: Table("books") {
        Column("a", .integer)
        CheckConstraint("a IN (0, 1)", name: "ck_a")
      },
      {
        $0.alterColumn(
          "a", newName: "b",
          existing: .init(type: BooleanType(createsConstraint: true, constraintName: "ck_a")))
      }, constraints: []),
    row(
      "what an added column brings has a name",
      { $0.addColumn(Column("d", .integer, references: ForeignKeyReference("people.id", name: "fk_d"))) },
      constraints: Array(unchanged[..<5]) + ["CONSTRAINT fk_d FOREIGN KEY(d) REFERENCES people (id)"]
        + unchanged[5...]),
    row(
      "constraints of the batch come first, also of renamed columns",
      arguments: [UniqueConstraint(["c"]), CheckConstraint("a <> b", name: "ck_ab")],
      { $0.alterColumn("c", newName: "y") },
      constraints: [
        unchanged[0], "UNIQUE (y)", "CONSTRAINT ck_ab CHECK (a <> b)", "CONSTRAINT ck_c CHECK (y IN (0, 1))",
      ] + unchanged[2...]),
    row(
      "the table keeps the names of its own convention",
      from: Table("books") {
        Column("id", .integer, primaryKey: true)
        Column("a", BooleanType(createsConstraint: true))
        UniqueConstraint("a")
      },
      naming: NamingConvention(["uq": "uq_%(table_name)s_%(column_0_name)s", "ck": "ck_%(column_0_name)s"]),
      { _ in },
      constraints: [
        "PRIMARY KEY (id)", "CONSTRAINT ck_a CHECK (a IN (0, 1))", "CONSTRAINT uq_books_a UNIQUE (a)",
      ]),
    row(
      "a convention around names leaves the nameless check of a type alone",
      from: Table("books") {
        Column("a", BooleanType(createsConstraint: true))
        Column("b", BooleanType(createsConstraint: true, constraintName: "b"))
      }, naming: NamingConvention(["ck": "ck_%(table_name)s_%(constraint_name)s"]), { _ in },
      constraints: ["CHECK (a IN (0, 1))", "CONSTRAINT ck_books_b CHECK (b IN (0, 1))"]),
  ]

  @Test("constraints follow the changes", arguments: rows)
  func writesConstraints(row: BatchRow<[String]>) throws {
    let constraints = try NewTable(row.batch).definitions.filter { line in
      ["PRIMARY KEY", "CONSTRAINT", "UNIQUE", "CHECK", "FOREIGN KEY"].contains { line.hasPrefix($0) }
    }
    #expect(constraints == row.expected)
  }

  @Test("a check behind a column stays there, or is dropped")
  func keepsColumnChecks() throws {
    let kept = try NewTable(batch(copyFrom: Self.shelves) { $0.alterColumn("a", nullable: false) })
    #expect(kept.definitions.contains("a INTEGER NOT NULL CONSTRAINT ck_low CHECK (a < 9)"))
    let dropped = try NewTable(batch(copyFrom: Self.shelves) { $0.dropConstraint("ck_low", kind: .check) })
    #expect(dropped.definitions.contains("a INTEGER"))
  }

  @Test("the operations have names of the script's convention")
  func namesConstraints() throws {
    let naming = NamingConvention(["fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s"])
    let operation = batch { $0.createForeignKey(nil, ["pages"], to: "units", ["id"]) }
    let table = try NewTable(operation, naming: naming)
    #expect(
      table.definitions.last == "CONSTRAINT fk_books_pages_units FOREIGN KEY(pages) REFERENCES units (id)")
  }

  @Test("options of the batch stand over those of the table")
  func mergesOptions() throws {
    var dialect = Dialect.standard
    dialect.elements.override(TableOptions.self) { clause, writer, _ in
      for option in clause.table.options.members {
        try writer.sql(SQLText("\(raw: option.name)=\(raw: option.value.stringValue ?? "")"))
      }
    }
    var table = books
    table.options = ["x_engine": "old", "x_charset": "utf8"]
    let operation = batch(copyFrom: table, options: ["x_engine": "new"]) { _ in }
    #expect(try statements(of: operation, in: dialect)[0].hasSuffix(") x_engine=new x_charset=utf8"))
  }

  static let refusals: [BatchRow<String>] = [
    BatchRow(
      name: "dropping what is not there", batch: batch(copyFrom: shelves) { $0.dropConstraint("uq_a") },
      expected: "default: drop_constraint: table books has no constraint \"uq_a\"; did you mean \"uq_ab\"?"),
    BatchRow(
      name: "dropping without a name", batch: batch { $0.dropConstraint(nil, kind: .unique) },
      expected: """
        default: drop_constraint: the name of the constraint to drop is missing; give it, or a naming convention that \
        makes it
        """),
    BatchRow(
      name: "adding without a name", batch: batch { $0.createUniqueConstraint(nil, ["title"]) },
      expected: """
        default: create_unique_constraint: the name of a constraint that is added to table books is missing; a table that \
        is made anew keeps its constraints by name: give one, or a naming convention
        """),
    BatchRow(
      name: "a column that was never there", batch: batch { $0.createUniqueConstraint("uq", ["titles"]) },
      expected: "default: batch_alter_table: table books has no column \"titles\"; did you mean \"title\"?"),
    BatchRow(
      name: "a foreign key among the arguments",
      batch: batch(arguments: [ForeignKeyConstraint(["pages"], references: ["units.id"])]) { _ in },
      expected: """
        default: batch_alter_table: a foreign key among the table arguments of a batch is not supported; add it by an \
        operation of the batch
        """),
    BatchRow(
      name: "a foreign key that leaves the schema",
      batch: batch(
        copyFrom: Table("books", schema: "shop", columns: [Column("id", .integer, references: "people.id")])
      ) { _ in },
      expected: """
        default: batch_alter_table: the foreign key of table shop.books to table people, which is not in schema shop, is \
        not supported; write "shop.people" if you mean that
        """),
  ]

  @Test("constraints that cannot be are refused", arguments: refusals)
  func refuses(row: BatchRow<String>) throws {
    #expect(try refusal(of: row.batch) == row.expected)
  }
}
