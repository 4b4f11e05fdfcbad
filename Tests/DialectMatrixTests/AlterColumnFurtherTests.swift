import Decant
import Testing

/// Several attributes at once, and what only some databases know.
@Suite struct AlterColumnFurtherTests {
  static let rows: [Row] = [
    Row("everything at once, in a schema") {
      $0.alterColumn(
        "books", "title", schema: "shop", nullable: false, serverDefault: "none", newName: "heading",
        type: .string(300), comment: "new",
        existing: .init(type: .string(200), serverDefault: .dropped, nullable: true, comment: "old"))
    }
    .writes([
      .others: """
      ALTER TABLE shop.books CHANGE title heading VARCHAR(300) NOT NULL DEFAULT 'none' COMMENT 'new'
      """,
      .postgresql: [
        "ALTER TABLE shop.books ALTER COLUMN title TYPE VARCHAR(300)",
        "ALTER TABLE shop.books ALTER COLUMN title SET NOT NULL",
        "ALTER TABLE shop.books ALTER COLUMN title SET DEFAULT 'none'",
        "COMMENT ON COLUMN shop.books.title IS 'new'",
        "ALTER TABLE shop.books RENAME title TO heading",
      ],
      .sqlite: .needsBatch(#"alter_column: changing whether column "title" of table shop.books takes NULL"#),
      .sqlserver: [
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from sys.default_constraints
        where parent_object_id = object_id('shop.books')
        and col_name(parent_object_id, parent_column_id) = 'title'
        exec('alter table shop.books drop constraint ' + @const_name)
        """,
        "ALTER TABLE shop.books ALTER COLUMN title VARCHAR(300) NOT NULL",
        """
        exec sp_updateextendedproperty 'MS_Description', N'new', 'schema', shop, 'table', books, \
        'column', title
        """,
        "ALTER TABLE shop.books ADD DEFAULT 'none' FOR title",
        "EXEC sp_rename 'shop.books.title', heading, 'COLUMN'",
      ],
      .oracle: [
        "ALTER TABLE shop.books MODIFY title NOT NULL",
        "ALTER TABLE shop.books MODIFY title DEFAULT 'none'",
        "ALTER TABLE shop.books MODIFY title VARCHAR2(300 CHAR)",
        "COMMENT ON COLUMN books.title IS 'new'",
        "ALTER TABLE shop.books RENAME COLUMN title TO heading",
      ],
      .standard: .error("alter_column: a comment on an existing column is not supported"),
    ])
    .reverses(.error("alter_column cannot be reversed; give no new name, or write the downgrade")),
    Row("names that need quotes") {
      $0.alterColumn("Order", "group", newName: "Select", existing: .init(type: .integer, nullable: false))
    }
    .writes([
      .others: #"ALTER TABLE "Order" RENAME "group" TO "Select""#,
      [.mysql, .mariadb]: "ALTER TABLE `Order` CHANGE `group` `Select` INTEGER NOT NULL",
      [.sqlite, .oracle]: #"ALTER TABLE "Order" RENAME COLUMN "group" TO "Select""#,
      .sqlserver: "EXEC sp_rename '[Order].[group]', [Select], 'COLUMN'",
    ]),
    Row("how PostgreSQL is to convert") {
      $0.alterColumn(
        "books", "pages", type: .integer, existing: .init(type: .text, nullable: false),
        options: ["postgresql_using": "pages::integer"])
    }
    .writes([
      .others: "ALTER TABLE books MODIFY pages INTEGER NOT NULL",
      .postgresql: "ALTER TABLE books ALTER COLUMN pages TYPE INTEGER USING pages::integer",
      .sqlite: .needsBatch(#"alter_column: changing the type of column "pages" of table books"#),
      .sqlserver: "ALTER TABLE books ALTER COLUMN pages INTEGER NOT NULL",
      .oracle: "ALTER TABLE books MODIFY pages INTEGER",
      .standard: "ALTER TABLE books ALTER COLUMN pages TYPE INTEGER",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN pages TYPE TEXT USING pages::integer"),
    Row("counting") {
      $0.alterColumn(
        "books", "id", autoincrement: true,
        existing: .init(type: .integer, nullable: false, autoincrement: false))
    }
    .writes([
      .others: [],
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY id INTEGER NOT NULL AUTO_INCREMENT",
    ])
    .reverses([]),
    Row("an identity is added") {
      $0.alterColumn(
        "books", "id", serverDefault: .set(.identity(always: true, start: 5)),
        existing: .init(type: .integer, serverDefault: .dropped, nullable: false))
    }
    .writes([
      .others: .error(
        "alter_column: adding, removing or changing an identity on an existing column is not supported"),
      .postgresql: "ALTER TABLE books ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 5)",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "id" of table books"#),
      .oracle: "ALTER TABLE books MODIFY id GENERATED ALWAYS AS IDENTITY (START WITH 5)",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN id DROP IDENTITY"),
    Row("an identity is changed") {
      $0.alterColumn(
        "books", "id", serverDefault: .set(.identity(always: true, increment: 2)),
        existing: .init(type: .integer, serverDefault: .set(.identity(start: 5)), nullable: false))
    }
    .writes([
      .others: .error(
        "alter_column: adding, removing or changing an identity on an existing column is not supported"),
      .postgresql: "ALTER TABLE books ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 2",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "id" of table books"#),
      .oracle: "ALTER TABLE books MODIFY id GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2)",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN id SET GENERATED BY DEFAULT SET START WITH 5"),
    Row("an identity is dropped") {
      $0.alterColumn(
        "books", "id", serverDefault: .dropped,
        existing: .init(type: .integer, serverDefault: .set(.identity()), nullable: false))
    }
    .writes([
      .others: .error(
        "alter_column: adding, removing or changing an identity on an existing column is not supported"),
      .postgresql: "ALTER TABLE books ALTER COLUMN id DROP IDENTITY",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "id" of table books"#),
      .oracle: "ALTER TABLE books MODIFY id DROP IDENTITY",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY"),
    Row("a column cannot become computed") {
      $0.alterColumn(
        "books", "twice", serverDefault: .set(.computed("pages * 2")), existing: .init(type: .integer))
    }
    .writes([
      .others: .error(
        """
        alter_column: adding or removing GENERATED ALWAYS AS on an existing column is not supported; drop \
        the column and add it again
        """),
      .sqlite: .needsBatch(#"alter_column: changing the default of column "twice" of table books"#),
    ]),
    Row("checks of the types go and come") {
      $0.alterColumn(
        "books", "sold",
        type: EnumType(["no", "yes"], name: "ck_new", isNative: false, createsConstraint: true),
        existing: .init(type: BooleanType(createsConstraint: true, constraintName: "ck_old"), nullable: false)
      )
    }
    .writes([
      .others: [
        "ALTER TABLE books MODIFY sold VARCHAR(3) NOT NULL",
        "ALTER TABLE books ADD CONSTRAINT ck_new CHECK (sold IN ('no', 'yes'))",
      ],
      .postgresql: [
        "ALTER TABLE books ALTER COLUMN sold TYPE VARCHAR(3)",
        "ALTER TABLE books ADD CONSTRAINT ck_new CHECK (sold IN ('no', 'yes'))",
      ],
      .sqlite: .needsBatch(#"alter_column: dropping constraint "ck_old" of table books"#),
      .sqlserver: [
        "ALTER TABLE books ALTER COLUMN sold VARCHAR(3) NOT NULL",
        "ALTER TABLE books ADD CONSTRAINT ck_new CHECK (sold IN ('no', 'yes'))",
      ],
      .oracle: [
        "ALTER TABLE books MODIFY sold VARCHAR(3 CHAR)",
        "ALTER TABLE books ADD CONSTRAINT ck_new CHECK (sold IN ('no', 'yes'))",
      ],
      .standard: [
        "ALTER TABLE books DROP CONSTRAINT ck_old",
        "ALTER TABLE books ALTER COLUMN sold TYPE VARCHAR(3)",
        "ALTER TABLE books ADD CONSTRAINT ck_new CHECK (sold IN ('no', 'yes'))",
      ],
    ])
    .reverses([
      "ALTER TABLE books DROP CONSTRAINT ck_new",
      "ALTER TABLE books ALTER COLUMN sold TYPE BOOLEAN",
    ]),
    Row("a default where the server has a named one") {
      $0.alterColumn(
        "books", "state", schema: "shop", serverDefault: "new", existing: .init(serverDefault: "old"))
    }
    .writes([
      .others: "ALTER TABLE shop.books ALTER COLUMN state SET DEFAULT 'new'",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "state" of table shop.books"#),
      .sqlserver: [
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from sys.default_constraints
        where parent_object_id = object_id('shop.books')
        and col_name(parent_object_id, parent_column_id) = 'state'
        exec('alter table shop.books drop constraint ' + @const_name)
        """,
        "ALTER TABLE shop.books ADD DEFAULT 'new' FOR state",
      ],
      .oracle: "ALTER TABLE shop.books MODIFY state DEFAULT 'new'",
    ])
    .reverses("ALTER TABLE shop.books ALTER COLUMN state SET DEFAULT 'old'"),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
