import Decant
import Testing

@Suite struct CreateTableTests {
  static let rows: [Row] = [
    Row("columns and a primary key") {
      $0.createTable("books") {
        Column("id", .integer, primaryKey: true)
        Column("title", .string(200), nullable: false)
        Column("pages", .integer)
      }
    }
    .writes([
      .others: """
      CREATE TABLE books (
          id INTEGER NOT NULL AUTO_INCREMENT,
          title VARCHAR(200) NOT NULL,
          pages INTEGER,
          PRIMARY KEY (id)
      )
      """,
      .postgresql: """
      CREATE TABLE books (
          id SERIAL NOT NULL,
          title VARCHAR(200) NOT NULL,
          pages INTEGER,
          PRIMARY KEY (id)
      )
      """,
      [.sqlite, .standard]: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          title VARCHAR(200) NOT NULL,
          pages INTEGER,
          PRIMARY KEY (id)
      )
      """,
      .sqlserver: """
      CREATE TABLE books (
          id INTEGER NOT NULL IDENTITY,
          title VARCHAR(200) NOT NULL,
          pages INTEGER NULL,
          PRIMARY KEY (id)
      )
      """,
      .oracle: """
      CREATE TABLE books (
          id INTEGER NOT NULL,
          title VARCHAR2(200 CHAR) NOT NULL,
          pages INTEGER,
          PRIMARY KEY (id)
      )
      """,
    ])
    .reverses("DROP TABLE books"),
    Row("every kind of constraint that all databases have") {
      $0.createTable("prices") {
        Column("book_id", .integer)
        Column("currency", .char(3))
        Column("amount", .integer, nullable: false)
        PrimaryKeyConstraint(["book_id", "currency"], name: "pk")
        UniqueConstraint("amount", "currency", name: "uq")
        CheckConstraint("amount > 0", name: "ck")
        ForeignKeyConstraint(
          ["book_id"], references: ["books.id"], name: "fk",
          actions: ForeignKeyActions(onUpdate: "CASCADE", onDelete: "SET NULL"))
      }
    }
    .writes([
      .others: """
      CREATE TABLE prices (
          book_id INTEGER NOT NULL,
          currency CHAR(3) NOT NULL,
          amount INTEGER NOT NULL,
          CONSTRAINT pk PRIMARY KEY (book_id, currency),
          CONSTRAINT uq UNIQUE (amount, currency),
          CONSTRAINT ck CHECK (amount > 0),
          CONSTRAINT fk FOREIGN KEY(book_id) REFERENCES books (id) ON DELETE SET NULL ON UPDATE CASCADE
      )
      """,
      .oracle: """
      CREATE TABLE prices (
          book_id INTEGER NOT NULL,
          currency CHAR(3) NOT NULL,
          amount INTEGER NOT NULL,
          CONSTRAINT pk PRIMARY KEY (book_id, currency),
          CONSTRAINT uq UNIQUE (amount, currency),
          CONSTRAINT ck CHECK (amount > 0),
          CONSTRAINT fk FOREIGN KEY(book_id) REFERENCES books (id) ON DELETE SET NULL
      )
      """,
    ])
    .reverses("DROP TABLE prices"),
    Row("constraints without names, the explicit ones first") {
      $0.createTable("shelves") {
        Column("room", .integer, nullable: false, unique: true, references: "rooms.id")
        Column("parent", .integer, nullable: false, references: "shelves.room")
        CheckConstraint("room > 0")
      }
    }
    .writes([
      .others: """
      CREATE TABLE shelves (
          room INTEGER NOT NULL,
          parent INTEGER NOT NULL,
          CHECK (room > 0),
          UNIQUE (room),
          FOREIGN KEY(room) REFERENCES rooms (id),
          FOREIGN KEY(parent) REFERENCES shelves (room)
      )
      """
    ])
    .reverses("DROP TABLE shelves"),
    Row("names by a convention") {
      $0.createTable("shelves") {
        Column("room", .integer, primaryKey: true, unique: true, references: "rooms.id")
        Column("code", .integer, nullable: false, index: true)
        CheckConstraint("room > 0", name: "room")
        UniqueConstraint("room", "code", name: .final("given"))
      }
    }
    .naming([
      "pk": "pk_%(table_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s", "ix": "ix_%(column_0_label)s",
      "ck": "ck_%(table_name)s_%(constraint_name)s", "fk": "fk_%(column_0_name)s_%(referred_table_name)s",
    ])
    .writes([
      .others: [
        """
        CREATE TABLE shelves (
            room INTEGER NOT NULL,
            code INTEGER NOT NULL,
            CONSTRAINT pk_shelves PRIMARY KEY (room),
            CONSTRAINT ck_shelves_room CHECK (room > 0),
            CONSTRAINT given UNIQUE (room, code),
            CONSTRAINT uq_shelves_room UNIQUE (room),
            CONSTRAINT fk_room_rooms FOREIGN KEY(room) REFERENCES rooms (id)
        )
        """,
        "CREATE INDEX ix_shelves_code ON shelves (code)",
      ]
    ]),
    Row("a name of the convention that is too long, and one that is given so") {
      $0.createTable("t", options: [:]) {
        Column("a", .integer, nullable: false)
        UniqueConstraint("a")
      }
    }
    .naming(["uq": "uq_" + String(repeating: "n", count: 130)])
    .writes([
      .others: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          CONSTRAINT uq_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_7044 UNIQUE (a)
      )
      """,
      .postgresql: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          CONSTRAINT uq_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_7044 UNIQUE (a)
      )
      """,
      [.sqlite, .standard]: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          CONSTRAINT uq_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn UNIQUE (a)
      )
      """,
      [.sqlserver, .oracle]: """
      CREATE TABLE t (
          a INTEGER NOT NULL,
          CONSTRAINT uq_nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_7044 UNIQUE (a)
      )
      """,
    ])
    .reverses("DROP TABLE t"),
    Row("indexes of columns, then those of the table") {
      $0.createTable("books") {
        Column("title", .integer, nullable: false, index: true)
        Column("isbn", .integer, nullable: false, unique: true, index: true)
        TableIndex("ix_both", ["title", "isbn"])
      }
    }
    .writes([
      .others: [
        """
        CREATE TABLE books (
            title INTEGER NOT NULL,
            isbn INTEGER NOT NULL
        )
        """,
        "CREATE INDEX ix_books_title ON books (title)",
        "CREATE UNIQUE INDEX ix_books_isbn ON books (isbn)",
        "CREATE INDEX ix_both ON books (title, isbn)",
      ]
    ]),
    Row("an index of an expression") {
      $0.createTable("books") {
        Column("title", .integer, nullable: false)
        TableIndex("ix_lower", ["title", .sql("(lower(title))")], unique: true)
      }
    }
    .writes([
      .others: [
        """
        CREATE TABLE books (
            title INTEGER NOT NULL
        )
        """,
        "CREATE UNIQUE INDEX ix_lower ON books (title, (lower(title)))",
      ]
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
