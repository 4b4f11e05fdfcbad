import Decant
import Testing

@Suite struct CreateForeignKeyTests {
  static let rows: [Row] = [
    Row("a key") { $0.createForeignKey("fk_author", from: "books", ["author_id"], to: "authors", ["id"]) }
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT fk_author FOREIGN KEY(author_id) REFERENCES authors (id)",
        .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk_author" to table books"#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT fk_author"),
    Row("a key of two columns between schemas, without a name") {
      $0.createForeignKey(
        nil, from: "books", ["shelf", "place"], to: "places", ["shelf", "number"], sourceSchema: "shop",
        referentSchema: "house")
    }
    .writes([
      .others: """
      ALTER TABLE shop.books ADD FOREIGN KEY(shelf, place) REFERENCES house.places (shelf, number)
      """,
      .sqlite: .needsBatch("create_foreign_key: adding a constraint to table shop.books"),
      .oracle: #"""
      ALTER TABLE shop.books ADD FOREIGN KEY(shelf, place) REFERENCES house.places (shelf, "number")
      """#,
    ])
    .reverses(
      .error(
        """
        drop_constraint: the name of the constraint to drop is missing; give it, or a naming convention \
        that makes it
        """)),
    Row("a name by a convention") {
      $0.createForeignKey(nil, from: "books", ["author_id"], to: "authors", ["id"])
    }
    .naming(["fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s_%(referred_column_0_name)s"])
    .writes([
      .others: """
      ALTER TABLE books ADD CONSTRAINT fk_books_author_id_authors_id FOREIGN KEY(author_id) REFERENCES \
      authors (id)
      """,
      .sqlite: .error(
        #"""
        create_foreign_key: adding constraint "fk_books_author_id_authors_id" to table books is not \#
        supported; put the operation into a batch_alter_table, which makes the table anew
        """#),
    ])
    .reverses(
      .error(
        """
        drop_constraint: the naming convention has the token %(referred_table_name)s, which this constraint \
        cannot fill; tokens are table_name, constraint_name, referred_table_name, column_0_name, \
        column_0_N_name and the like
        """)),
    Row("to its own table") { $0.createForeignKey("fk_part", from: "books", ["whole"], to: "books", ["id"]) }
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT fk_part FOREIGN KEY(whole) REFERENCES books (id)",
        .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk_part" to table books"#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT fk_part"),
    Row("what it does") {
      $0.createForeignKey(
        "fk", from: "books", ["author_id"], to: "authors", ["id"],
        actions: ForeignKeyActions(onUpdate: "CASCADE", onDelete: "SET NULL"))
    }
    .writes([
      .others: """
      ALTER TABLE books ADD CONSTRAINT fk FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE SET \
      NULL ON UPDATE CASCADE
      """,
      .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk" to table books"#),
      .oracle: """
      ALTER TABLE books ADD CONSTRAINT fk FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE SET \
      NULL
      """,
    ])
    .reverses("ALTER TABLE books DROP CONSTRAINT fk"),
    Row("when it is checked") {
      $0.createForeignKey(
        "fk", from: "books", ["author_id"], to: "authors", ["id"],
        actions: ForeignKeyActions(deferrable: true, initially: "DEFERRED"))
    }
    .writes([
      .others: """
      ALTER TABLE books ADD CONSTRAINT fk FOREIGN KEY(author_id) REFERENCES authors (id) DEFERRABLE \
      INITIALLY DEFERRED
      """,
      // Alembic writes it, and they refuse it
      [.mysql, .mariadb, .sqlserver]: .error(
        "create_foreign_key: a deferrable constraint is not supported; leave deferrable and initially out"),
      .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk" to table books"#),
    ]),
    Row("how NULL matches") {
      $0.createForeignKey(
        "fk", from: "books", ["author_id"], to: "authors", ["id"], actions: ForeignKeyActions(match: "FULL"))
    }
    .writes([
      .others: """
      ALTER TABLE books ADD CONSTRAINT fk FOREIGN KEY(author_id) REFERENCES authors (id) MATCH FULL
      """,
      [.mysql, .mariadb]: .error(
        """
        create_foreign_key: MATCH of a foreign key is not supported; leave it out: MySQL would ignore ON \
        DELETE and ON UPDATE along with it
        """),
      .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk" to table books"#),
      // Alembic writes MATCH for these two, which do not have it
      .sqlserver: .error(
        "create_foreign_key: a foreign key that matches FULL is not supported; leave match out"),
      .oracle: .error(
        """
        create_foreign_key: MATCH FULL of a foreign key is not supported; leave match out; SIMPLE is what \
        holds
        """),
    ]),
    Row("an action that is no word") {
      $0.createForeignKey(
        "fk", from: "books", ["a"], to: "authors", ["id"],
        actions: ForeignKeyActions(onDelete: "CASCADE; DROP TABLE books"))
    }
    .writes([
      .others: .error(
        #"""
        create_foreign_key: "CASCADE; DROP TABLE books" is no SQL phrase; use keywords only, such as "SET \#
        NULL"
        """#),
      .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk" to table books"#),
    ]),
    Row("without a check of the rows that are there") {
      $0.createForeignKey(
        "fk", from: "books", ["a"], to: "authors", ["id"], options: ["postgresql_not_valid": true])
    }
    .writes([
      .others: "ALTER TABLE books ADD CONSTRAINT fk FOREIGN KEY(a) REFERENCES authors (id)",
      .postgresql: "ALTER TABLE books ADD CONSTRAINT fk FOREIGN KEY(a) REFERENCES authors (id) NOT VALID",
      .sqlite: .needsBatch(#"create_foreign_key: adding constraint "fk" to table books"#),
    ]),
    Row("names that need quotes") {
      $0.createForeignKey("My Key", from: "Order", ["group"], to: "User", ["ID"])
    }
    .writes([
      .others: #"ALTER TABLE "Order" ADD CONSTRAINT "My Key" FOREIGN KEY("group") REFERENCES "User" ("ID")"#,
      [.mysql, .mariadb]: """
      ALTER TABLE `Order` ADD CONSTRAINT `My Key` FOREIGN KEY(`group`) REFERENCES `User` (`ID`)
      """,
      .sqlite: .needsBatch(#"create_foreign_key: adding constraint "My Key" to table Order"#),
      .sqlserver: """
      ALTER TABLE [Order] ADD CONSTRAINT [My Key] FOREIGN KEY([group]) REFERENCES [User] ([ID])
      """,
    ])
    .reverses(#"ALTER TABLE "Order" DROP CONSTRAINT "My Key""#),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
