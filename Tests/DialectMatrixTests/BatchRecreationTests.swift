import Decant
import Testing

/// Batches that make the table anew in every database.
@Suite struct BatchRecreationTests {
  private static let books = Table("books") {
    Column("a", .integer, nullable: false)
    Column("b", .integer, nullable: false)
    Column("c", .integer, nullable: false)
  }

  static let rows: [Row] = [
    Row("an added column at its place") {
      $0.batchAlterTable("books", recreate: .always, copyFrom: books) {
        $0.addColumn(Column("d", .integer, nullable: false, serverDefault: "1"), at: .after("a"))
      }
    }
    .writes([
      .others: [
        """
        CREATE TABLE _alembic_tmp_books (
            a INTEGER NOT NULL,
            d INTEGER DEFAULT '1' NOT NULL,
            b INTEGER NOT NULL,
            c INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (a, b, c) SELECT books.a, books.b, books.c
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
      [.mysql, .mariadb]: [
        """
        CREATE TABLE _alembic_tmp_books (
            a INTEGER NOT NULL,
            d INTEGER NOT NULL DEFAULT '1',
            b INTEGER NOT NULL,
            c INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (a, b, c) SELECT books.a, books.b, books.c
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
      .sqlserver: [
        """
        CREATE TABLE _alembic_tmp_books (
            a INTEGER NOT NULL,
            d INTEGER NOT NULL DEFAULT '1',
            b INTEGER NOT NULL,
            c INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (a, b, c) SELECT books.a, books.b, books.c
        FROM books
        """,
        "DROP TABLE books",
        "EXEC sp_rename '_alembic_tmp_books', books",
      ],
      .oracle: [
        #"""
        CREATE TABLE "_alembic_tmp_books" (
            a INTEGER NOT NULL,
            d INTEGER DEFAULT '1' NOT NULL,
            b INTEGER NOT NULL,
            c INTEGER NOT NULL
        )
        """#,
        #"""
        INSERT INTO "_alembic_tmp_books" (a, b, c) SELECT books.a, books.b, books.c
        FROM books
        """#,
        "DROP TABLE books",
        #"ALTER TABLE "_alembic_tmp_books" RENAME TO books"#,
      ],
    ])
    .reverses(
      .error(
        #"""
        batch_alter_table cannot be reversed; give no copy_from and no recreate "always", or write the \#
        downgrade
        """#)),
    Row("an order of the columns") {
      $0.batchAlterTable(
        "books", recreate: .always, copyFrom: books, partialReordering: [["c", "b"]]
      ) { $0.alterColumn("a", newName: "first") }
    }
    .writes([
      .others: [
        """
        CREATE TABLE _alembic_tmp_books (
            first INTEGER NOT NULL,
            c INTEGER NOT NULL,
            b INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (first, c, b) SELECT books.a, books.c, books.b
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
      .sqlserver: [
        """
        CREATE TABLE _alembic_tmp_books (
            first INTEGER NOT NULL,
            c INTEGER NOT NULL,
            b INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (first, c, b) SELECT books.a, books.c, books.b
        FROM books
        """,
        "DROP TABLE books",
        "EXEC sp_rename '_alembic_tmp_books', books",
      ],
      .oracle: [
        #"""
        CREATE TABLE "_alembic_tmp_books" (
            first INTEGER NOT NULL,
            c INTEGER NOT NULL,
            b INTEGER NOT NULL
        )
        """#,
        #"""
        INSERT INTO "_alembic_tmp_books" (first, c, b) SELECT books.a, books.c, books.b
        FROM books
        """#,
        "DROP TABLE books",
        #"ALTER TABLE "_alembic_tmp_books" RENAME TO books"#,
      ],
    ]),
    Row("another type, which casts the rows") {
      $0.batchAlterTable("books", recreate: .always, copyFrom: books) {
        $0.alterColumn("b", type: .string(5), existing: .init(type: .integer, nullable: false))
      }
    }
    .writes([
      .others: [
        """
        CREATE TABLE _alembic_tmp_books (
            a INTEGER NOT NULL,
            b VARCHAR(5) NOT NULL,
            c INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (a, b, c) SELECT books.a, CAST(books.b AS VARCHAR(5)) AS b, \
        books.c
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
      [.mysql, .mariadb]: [
        """
        CREATE TABLE _alembic_tmp_books (
            a INTEGER NOT NULL,
            b VARCHAR(5) NOT NULL,
            c INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (a, b, c) SELECT books.a, CAST(books.b AS CHAR(5)) AS b, books.c
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
      .sqlserver: [
        """
        CREATE TABLE _alembic_tmp_books (
            a INTEGER NOT NULL,
            b VARCHAR(5) NOT NULL,
            c INTEGER NOT NULL
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (a, b, c) SELECT books.a, CAST(books.b AS VARCHAR(5)) AS b, \
        books.c
        FROM books
        """,
        "DROP TABLE books",
        "EXEC sp_rename '_alembic_tmp_books', books",
      ],
      .oracle: [
        #"""
        CREATE TABLE "_alembic_tmp_books" (
            a INTEGER NOT NULL,
            b VARCHAR2(5 CHAR) NOT NULL,
            c INTEGER NOT NULL
        )
        """#,
        #"""
        INSERT INTO "_alembic_tmp_books" (a, b, c) SELECT books.a, CAST(books.b AS VARCHAR2(5 CHAR)) AS \#
        b, books.c
        FROM books
        """#,
        "DROP TABLE books",
        #"ALTER TABLE "_alembic_tmp_books" RENAME TO books"#,
      ],
    ]),
    Row("a table that is not known") {
      $0.batchAlterTable("books", recreate: .always) { $0.dropColumn("a") }
    }
    .writes([
      .others: .error(
        """
        batch_alter_table: the definition of table books, which has to be made anew is missing; a script \
        has no database to read it from: give the table as it is in copy_from
        """)
    ]),
    Row("a column that is not there") {
      $0.batchAlterTable("books", recreate: .always, copyFrom: books) { $0.dropColumn("z") }
    }
    .writes([
      .others: .error(#"drop_column: table books has no column "z""#)
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
