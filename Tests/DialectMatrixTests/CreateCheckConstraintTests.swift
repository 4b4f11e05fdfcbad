import Decant
import Testing

@Suite struct CreateCheckConstraintTests {
  static let rows: [Row] = [
    Row("a constraint") { $0.createCheckConstraint("ck_pages", on: "books", "pages > 0") }
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT ck_pages CHECK (pages > 0)",
        .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck_pages" to table books"#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT ck_pages"),
    Row("in a schema, without a name") {
      $0.createCheckConstraint(nil, on: "books", "pages > 0", schema: "shop")
    }
    .writes([
      .others: "ALTER TABLE shop.books ADD CHECK (pages > 0)",
      .sqlite: .needsBatch("create_check_constraint: adding a constraint to table shop.books"),
    ])
    .reverses(
      .error(
        """
        drop_constraint: the name of the constraint to drop is missing; give it, or a naming convention \
        that makes it
        """)),
    Row("a given name inside of a convention") { $0.createCheckConstraint("pages", on: "books", "pages > 0") }
      .naming(["ck": "ck_%(table_name)s_%(constraint_name)s"])
      .writes([
        .others: "ALTER TABLE books ADD CONSTRAINT ck_books_pages CHECK (pages > 0)",
        .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck_books_pages" to table books"#),
      ])
      .reverses("ALTER TABLE books DROP CONSTRAINT ck_books_pages"),
    Row("no name inside of a convention") { $0.createCheckConstraint(nil, on: "books", "pages > 0") }
      .naming(["ck": "ck_%(table_name)s_%(constraint_name)s"])
      .writes([
        .others: .error(
          """
          create_check_constraint: a naming convention with %(constraint_name)s needs a constraint that \
          has a name; name the constraint
          """)
      ])
      .reverses(
        .error(
          """
          drop_constraint: a naming convention with %(constraint_name)s needs a constraint that has a name; \
          name the constraint
          """)),
    Row("a condition as it stands") {
      $0.createCheckConstraint("ck", on: "books", #"title LIKE 'a\%%' AND note <> ':x' AND 1 = 1"#)
    }
    .writes([
      .others: #"ALTER TABLE books ADD CONSTRAINT ck CHECK (title LIKE 'a\%%' AND note <> ':x' AND 1 = 1)"#,
      .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck" to table books"#),
    ])
    .reverses("ALTER TABLE books DROP CONSTRAINT ck"),
    Row("a condition that ends with a comment") {
      $0.createCheckConstraint("ck", on: "books", "a > 0 -- always")
    }
    .writes([
      // Alembic leaves the parenthesis in the comment
      .others: """
      ALTER TABLE books ADD CONSTRAINT ck CHECK (a > 0 -- always
      )
      """,
      .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck" to table books"#),
    ]),
    Row("values in the condition") {
      $0.createCheckConstraint(
        "ck", on: "books", "\(identifier: "order") IN (\(literal: "it's"), \(literal: 5))")
    }
    .writes([
      .others: #"ALTER TABLE books ADD CONSTRAINT ck CHECK ("order" IN ('it''s', 5))"#,
      [.mysql, .mariadb]: "ALTER TABLE books ADD CONSTRAINT ck CHECK (`order` IN ('it''s', 5))",
      .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck" to table books"#),
      .sqlserver: "ALTER TABLE books ADD CONSTRAINT ck CHECK ([order] IN ('it''s', 5))",
    ])
    .withoutDocument(),
    Row("when it is checked") {
      $0.createCheckConstraint("ck", on: "books", "pages > 0", deferrable: true, initially: "DEFERRED")
    }
    .writes([
      .others: .error(
        """
        create_check_constraint: a deferrable constraint is not supported; leave deferrable and initially \
        out
        """),
      // Alembic writes it for these four, and they refuse it
      .postgresql: .error(
        """
        create_check_constraint: a deferrable check constraint is not supported; leave deferrable and \
        initially out
        """),
      .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck" to table books"#),
      [.oracle, .standard]: """
      ALTER TABLE books ADD CONSTRAINT ck CHECK (pages > 0) DEFERRABLE INITIALLY DEFERRED
      """,
    ]),
    Row("without a check of the rows that are there") {
      $0.createCheckConstraint("ck", on: "books", "pages > 0", options: ["postgresql_not_valid": true])
    }
    .writes([
      .others: "ALTER TABLE books ADD CONSTRAINT ck CHECK (pages > 0)",
      .postgresql: "ALTER TABLE books ADD CONSTRAINT ck CHECK (pages > 0) NOT VALID",
      .sqlite: .needsBatch(#"create_check_constraint: adding constraint "ck" to table books"#),
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
