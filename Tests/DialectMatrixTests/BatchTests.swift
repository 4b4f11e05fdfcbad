import Decant
import Testing

/// Batches, in place where a database can, and by a new table where it cannot.
@Suite struct BatchTests {
  private static let books = Table("books") {
    Column("id", .integer, nullable: false)
    Column("title", .integer)
    CheckConstraint("id > 0", name: "ck")
  }

  static let rows: [Row] = [
    Row("what every database can do in place") {
      $0.batchAlterTable("books") { batch in
        batch.addColumn(Column("pages", .integer, nullable: false, serverDefault: "0"))
        batch.createIndex("ix_pages", ["pages"])
        batch.dropIndex("ix_title")
      }
    }
    .writes([
      .others: [
        "ALTER TABLE books ADD COLUMN pages INTEGER DEFAULT '0' NOT NULL",
        "CREATE INDEX ix_pages ON books (pages)",
        "DROP INDEX ix_title",
      ],
      [.mysql, .mariadb]: [
        "ALTER TABLE books ADD COLUMN pages INTEGER NOT NULL DEFAULT '0'",
        "CREATE INDEX ix_pages ON books (pages)",
        "DROP INDEX ix_title ON books",
      ],
      .sqlserver: [
        "ALTER TABLE books ADD pages INTEGER NOT NULL DEFAULT '0'",
        "CREATE INDEX ix_pages ON books (pages)",
        "DROP INDEX ix_title ON books",
      ],
      .oracle: [
        "ALTER TABLE books ADD pages INTEGER DEFAULT '0' NOT NULL",
        "CREATE INDEX ix_pages ON books (pages)",
        "DROP INDEX ix_title",
      ],
    ])
    .reverses(.error("drop_index cannot be reversed; give the index and its table, or write the downgrade")),
    Row("a schema and an operation for some dialects") {
      $0.batchAlterTable("books", schema: "shop") { batch in
        batch.only("sqlite", "postgresql") { $0.createIndex("ix_pages", ["pages"]) }
        batch.execute("SELECT 1")
      }
    }
    .writes([
      .others: "SELECT 1",
      .postgresql: [
        "SELECT 1",
        "CREATE INDEX ix_pages ON shop.books (pages)",
      ],
      .sqlite: [
        "SELECT 1",
        "CREATE INDEX shop.ix_pages ON books (pages)",
      ],
    ])
    .reverses(
      .error("execute cannot be reversed; give reverse, the SQL that takes it back, or write the downgrade")),
    Row("a column's type, where the table is not known") {
      $0.batchAlterTable("books") {
        $0.alterColumn("title", type: .bigInteger, existing: .init(type: .integer, nullable: false))
      }
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN title TYPE BIGINT",
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY title BIGINT NOT NULL",
      .sqlite: .error(
        """
        batch_alter_table: the definition of table books, which has to be made anew is missing; a script \
        has no database to read it from: give the table as it is in copy_from
        """),
      .sqlserver: "ALTER TABLE books ALTER COLUMN title BIGINT NOT NULL",
      .oracle: "ALTER TABLE books MODIFY title NUMBER(19)",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN title TYPE INTEGER"),
    Row("a column's type and name, where the table is known") {
      $0.batchAlterTable("books", copyFrom: books) {
        $0.alterColumn(
          "title", newName: "heading", type: .bigInteger, existing: .init(type: .integer, nullable: true))
      }
    }
    .writes([
      .others: [
        "ALTER TABLE books ALTER COLUMN title TYPE BIGINT",
        "ALTER TABLE books RENAME title TO heading",
      ],
      [.mysql, .mariadb]: "ALTER TABLE books CHANGE title heading BIGINT NULL",
      .sqlite: [
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER NOT NULL,
            heading BIGINT,
            CONSTRAINT ck CHECK (id > 0)
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (id, heading) SELECT books.id, books.title
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
      .sqlserver: [
        "ALTER TABLE books ALTER COLUMN title BIGINT NULL",
        "EXEC sp_rename 'books.title', heading, 'COLUMN'",
      ],
      .oracle: [
        "ALTER TABLE books MODIFY title NUMBER(19)",
        "ALTER TABLE books RENAME COLUMN title TO heading",
      ],
    ])
    .reverses(
      .error(
        #"""
        batch_alter_table cannot be reversed; give no copy_from and no recreate "always", or write the \#
        downgrade
        """#)),
    Row("a constraint") {
      $0.batchAlterTable("books", copyFrom: books) {
        $0.dropConstraint("ck", kind: .check)
        $0.createUniqueConstraint("uq", ["title"])
      }
    }
    .writes([
      .others: [
        "ALTER TABLE books DROP CONSTRAINT ck",
        "ALTER TABLE books ADD CONSTRAINT uq UNIQUE (title)",
      ],
      .mysql: [
        "ALTER TABLE books DROP CHECK ck",
        "ALTER TABLE books ADD CONSTRAINT uq UNIQUE (title)",
      ],
      .sqlite: [
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER NOT NULL,
            title INTEGER,
            CONSTRAINT uq UNIQUE (title)
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (id, title) SELECT books.id, books.title
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
    ]),
    Row("a column that is dropped") {
      $0.batchAlterTable("books", copyFrom: books) { $0.dropColumn("title") }
    }
    .writes([
      .others: "ALTER TABLE books DROP COLUMN title",
      .sqlite: [
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER NOT NULL,
            CONSTRAINT ck CHECK (id > 0)
        )
        """,
        """
        INSERT INTO _alembic_tmp_books (id) SELECT books.id
        FROM books
        """,
        "DROP TABLE books",
        "ALTER TABLE _alembic_tmp_books RENAME TO books",
      ],
    ]),
    Row("never a new table") {
      $0.batchAlterTable("books", recreate: .never, copyFrom: books) { $0.dropConstraint("ck", kind: .check) }
    }
    .writes([
      .others: "ALTER TABLE books DROP CONSTRAINT ck",
      .mysql: "ALTER TABLE books DROP CHECK ck",
      .sqlite: .needsBatch(#"drop_constraint: dropping constraint "ck" of table books"#),
    ]),
    Row("nothing") { $0.batchAlterTable("books") { _ in } }
      .writes([.others: []])
      .reverses([]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
