import Decant
import Testing

@Suite("Making a table anew")
struct TableRecreationTests {
  @Test("a new table gets the rows, the name and the indexes")
  func writesScript() throws {
    let table = Table("account", schema: "crm") {
      Column("id", .integer, primaryKey: true)
      Column("name", .string(50), nullable: false)
      Column("email", .string(254))
      Column("owner_id", .integer)
      Column("balance", .numeric(10, 2), serverDefault: "0")
      Column("active", .boolean)
      Column("made", .dateTime, serverDefault: .sql("CURRENT_TIMESTAMP"))
      UniqueConstraint("email", name: "uq_account_email")
      CheckConstraint("balance >= 0", name: "ck_account_balance")
      ForeignKeyConstraint(["owner_id"], references: ["crm.person.id"], name: "fk_account_owner")
      TableIndex("ix_account_name", ["name"])
      TableIndex("ux_account_made", ["made", "name"], unique: true)
    }
    let operation = batch(on: "account", schema: "crm", copyFrom: table) {
      $0.alterColumn("name", newName: "label")
    }
    #expect(
      try statements(of: operation) == [
        """
        CREATE TABLE crm._alembic_tmp_account (
            id INTEGER NOT NULL,
            label VARCHAR(50) NOT NULL,
            email VARCHAR(254),
            owner_id INTEGER,
            balance NUMERIC(10, 2) DEFAULT '0',
            active BOOLEAN,
            made DATETIME DEFAULT CURRENT_TIMESTAMP,
            PRIMARY KEY (id),
            CONSTRAINT uq_account_email UNIQUE (email),
            CONSTRAINT ck_account_balance CHECK (balance >= 0),
            CONSTRAINT fk_account_owner FOREIGN KEY(owner_id) REFERENCES crm.person (id)
        )
        """,
        """
        INSERT INTO crm._alembic_tmp_account (id, label, email, owner_id, balance, active, made) \
        SELECT crm.account.id, crm.account.name, crm.account.email, crm.account.owner_id, crm.account.balance, \
        crm.account.active, crm.account.made
        FROM crm.account
        """,
        "DROP TABLE crm.account",
        "ALTER TABLE crm._alembic_tmp_account RENAME TO crm.account",
        "CREATE INDEX ix_account_name ON crm.account (label)",
        "CREATE UNIQUE INDEX ux_account_made ON crm.account (made, label)",
      ])
  }

  @Test("comments of columns are kept, that of the table is not")
  func keepsComments() throws {
    var dialect = Dialect.standard
    dialect.comments = .statement
    var table = books
    table.comment = "all books"
    table.columns[1].comment = "as printed"
    let operation = batch(copyFrom: table) {
      $0.alterColumn("pages", comment: "counted")
      $0.createTableComment("all that we sell")
      $0.dropTableComment()
    }
    #expect(
      try statements(of: operation, in: dialect).filter { $0.hasPrefix("COMMENT") } == [
        "COMMENT ON COLUMN _alembic_tmp_books.title IS 'as printed'",
        "COMMENT ON COLUMN _alembic_tmp_books.pages IS 'counted'",
      ])
  }

  @Test("a dialect puts the steps together as it needs them")
  func performsSteps() throws {
    var dialect = Dialect.standard
    dialect.operations.override(TableRecreation.self) { recreation, script, _ in
      for constraint in recreation.reusedConstraints {
        try script.statement(DropConstraint(constraint.name, of: recreation.old.name))
      }
      try recreation.createTable(in: &script)
      try script.execute("LOCK \(identifier: recreation.new.name.name)")
      try recreation.copyRows(in: &script)
      try recreation.replaceTable(in: &script)
      try script.execute("UNLOCK")
      try recreation.createIndexes(in: &script)
    }
    let table = Table("books") {
      Column("id", .integer)
      UniqueConstraint(["id"], name: "uq_kept")
      UniqueConstraint(["id"], name: "uq_dropped")
      TableIndex("ix", ["id"])
    }
    let operation = batch(copyFrom: table) { batch in
      batch.dropConstraint("uq_dropped")
      batch.createUniqueConstraint("uq_new", ["id"])
    }
    #expect(
      try statements(of: operation, in: dialect) == [
        "ALTER TABLE books DROP CONSTRAINT uq_kept",
        """
        CREATE TABLE _alembic_tmp_books (
            id INTEGER,
            CONSTRAINT uq_kept UNIQUE (id),
            CONSTRAINT uq_new UNIQUE (id)
        )
        """,
        "LOCK _alembic_tmp_books", "INSERT INTO _alembic_tmp_books (id) SELECT books.id\nFROM books",
        "DROP TABLE books", "ALTER TABLE _alembic_tmp_books RENAME TO books", "UNLOCK",
        "CREATE INDEX ix ON books (id)",
      ])
  }

  static let kinds: [(old: any SQLType, new: any SQLType, areOther: Bool)] = [
    (.integer, .bigInteger, false), (.string(9), .text, false), (.numeric(9, 2), .float, true),
    (.date, .dateTime, true), (.text, .json, true), (.raw("a"), .raw("b"), false),
    (VendorType("x.MONEY"), VendorType("x.MONEY"), false), (VendorType("x.MONEY"), VendorType("x.XML"), true),
    (VendorType("x.MONEY"), .text, true),
  ]

  @Test("types hold the same kind of values, or another one", arguments: kinds)
  func comparesKinds(old: any SQLType, new: any SQLType, areOther: Bool) {
    #expect(BatchStyle.areOfOtherKinds(old, new) == areOther)
    #expect(BatchStyle.areOfOtherKinds(new, old) == areOther)
  }

  @Test("a dialect decides about casts, and how they are written")
  func writesCasts() throws {
    var dialect = Dialect.standard
    dialect.batch.needsCast = { _, new in new is CharacterType }
    dialect.elements.override(Cast.self) { cast, writer, _ in
      try writer.element(any: cast.value)
      writer.keyword("::")
      try writer.element(ofType: cast.type)
    }
    let operation = batch {
      $0.alterColumn("id", type: .text)
      $0.alterColumn("pages", type: .date)
    }
    #expect(
      try statements(of: operation, in: dialect)[1] == """
        INSERT INTO _alembic_tmp_books (id, title, pages) SELECT books.id :: TEXT AS id, books.title, books.pages
        FROM books
        """)
  }
}
