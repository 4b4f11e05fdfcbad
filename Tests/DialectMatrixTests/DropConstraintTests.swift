import Decant
import Testing

@Suite struct DropConstraintTests {
  static let rows: [Row] = [
    Row("of an unknown kind") { $0.dropConstraint("uq_title", of: "books") }
      .writes([
        .others: "ALTER TABLE books DROP CONSTRAINT uq_title",
        [.mysql, .mariadb]: .error(
          """
          drop_constraint: the type of the constraint to drop is missing; give foreignkey, primary, \
          unique or check
          """),
        .sqlite: .needsBatch(#"drop_constraint: dropping constraint "uq_title" of table books"#),
      ])
      .reverses(.error("drop_constraint cannot be reversed; give the constraint, or write the downgrade")),
    Row("a unique constraint") { $0.dropConstraint("uq_title", of: "books", kind: .unique) }
      .writes([
        .others: "ALTER TABLE books DROP CONSTRAINT uq_title",
        [.mysql, .mariadb]: "ALTER TABLE books DROP INDEX uq_title",
        .sqlite: .needsBatch(#"drop_constraint: dropping constraint "uq_title" of table books"#),
      ]),
    Row("a check") { $0.dropConstraint("ck_pages", of: "books", kind: .check) }
      .writes([
        .others: "ALTER TABLE books DROP CONSTRAINT ck_pages",
        .mysql: "ALTER TABLE books DROP CHECK ck_pages",
        .sqlite: .needsBatch(#"drop_constraint: dropping constraint "ck_pages" of table books"#),
      ]),
    Row("a foreign key") { $0.dropConstraint("fk_author", of: "books", kind: .foreignKey) }
      .writes([
        .others: "ALTER TABLE books DROP CONSTRAINT fk_author",
        [.mysql, .mariadb]: "ALTER TABLE books DROP FOREIGN KEY fk_author",
        .sqlite: .needsBatch(#"drop_constraint: dropping constraint "fk_author" of table books"#),
      ]),
    Row("a primary key") { $0.dropConstraint("pk_books", of: "books", kind: .primaryKey) }
      .writes([
        .others: "ALTER TABLE books DROP CONSTRAINT pk_books",
        [.mysql, .mariadb]: "ALTER TABLE books DROP PRIMARY KEY",
        .sqlite: .needsBatch(#"drop_constraint: dropping constraint "pk_books" of table books"#),
      ]),
    Row("in a schema, with names that need quotes") {
      $0.dropConstraint("My Rule", of: "Order", kind: .unique, schema: "select")
    }
    .writes([
      .others: #"ALTER TABLE "select"."Order" DROP CONSTRAINT "My Rule""#,
      [.mysql, .mariadb]: "ALTER TABLE `select`.`Order` DROP INDEX `My Rule`",
      .sqlite: .needsBatch(#"drop_constraint: dropping constraint "My Rule" of table select.Order"#),
      .sqlserver: "ALTER TABLE [select].[Order] DROP CONSTRAINT [My Rule]",
    ]),
    Row("one that may not be there") {
      $0.dropConstraint("uq_title", of: "books", kind: .unique, ifExists: true)
    }
    .writes([
      .others: "ALTER TABLE books DROP CONSTRAINT IF EXISTS uq_title",
      [.mysql, .mariadb]: "ALTER TABLE books DROP INDEX uq_title",
      .sqlite: .needsBatch(#"drop_constraint: dropping constraint "uq_title" of table books"#),
    ]),
    Row("a given name inside of a convention") { $0.dropConstraint("title", of: "books", kind: .unique) }
      .naming(["uq": "uq_%(table_name)s_%(constraint_name)s"])
      .writes([
        .others: "ALTER TABLE books DROP CONSTRAINT uq_books_title",
        [.mysql, .mariadb]: "ALTER TABLE books DROP INDEX uq_books_title",
        .sqlite: .needsBatch(#"drop_constraint: dropping constraint "uq_books_title" of table books"#),
      ]),
    Row("without a name") { $0.dropConstraint(nil, of: "books", kind: .unique) }
      .writes([
        .others: .error(
          """
          drop_constraint: the name of the constraint to drop is missing; give it, or a naming convention \
          that makes it
          """),
        .sqlite: .needsBatch("drop_constraint: dropping a constraint of table books"),
      ]),
    Row("one that is known, so that it can be made again") {
      $0.dropConstraint(
        "fk_author", of: "books", kind: .foreignKey,
        constraint: ForeignKeyConstraint(
          ["author_id"], references: ["authors.id"], actions: ForeignKeyActions(onDelete: "CASCADE")))
    }
    .writes([
      .others: "ALTER TABLE books DROP CONSTRAINT fk_author",
      [.mysql, .mariadb]: "ALTER TABLE books DROP FOREIGN KEY fk_author",
      .sqlite: .needsBatch(#"drop_constraint: dropping constraint "fk_author" of table books"#),
    ])
    .reverses(
      """
      ALTER TABLE books ADD CONSTRAINT fk_author FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE \
      CASCADE
      """),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
