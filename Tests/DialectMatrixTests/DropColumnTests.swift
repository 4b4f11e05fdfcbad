import Decant
import Testing

@Suite struct DropColumnTests {
  static let rows: [Row] = [
    Row("a column") { $0.dropColumn("books", "pages") }
      .writes([.others: "ALTER TABLE books DROP COLUMN pages"])
      .reverses(.error("drop_column cannot be reversed; give the column, or write the downgrade")),
    Row("a column of a table in a schema") { $0.dropColumn("books", "pages", schema: "shop") }
      .writes([.others: "ALTER TABLE shop.books DROP COLUMN pages"]),
    Row("a column that may not be there") { $0.dropColumn("books", "pages", ifExists: true) }
      .writes([
        .others: "ALTER TABLE books DROP COLUMN IF EXISTS pages",
        // MySQL and SQLite have no condition for columns, though Alembic writes it
        [.mysql, .sqlite]: .error(
          "drop_column: DROP COLUMN IF EXISTS is not supported; leave the condition out for {dialect}"),
      ]),
    Row("names that need quotes") { $0.dropColumn("Order", "group") }
      .writes([
        .others: #"ALTER TABLE "Order" DROP COLUMN "group""#,
        [.mysql, .mariadb]: "ALTER TABLE `Order` DROP COLUMN `group`",
        .sqlserver: "ALTER TABLE [Order] DROP COLUMN [group]",
      ]),
    Row("a column that is known, so that it can be added again") {
      $0.dropColumn("books", "pages", reverse: Column("pages", .integer, nullable: false, index: true))
    }
    .writes([.others: "ALTER TABLE books DROP COLUMN pages"])
    .reverses([
      "ALTER TABLE books ADD COLUMN pages INTEGER NOT NULL",
      "CREATE INDEX ix_books_pages ON books (pages)",
    ]),
    Row("what hangs on the column") {
      $0.dropColumn(
        "books", "author_id", schema: "shop",
        options: ["mssql_drop_default": true, "mssql_drop_check": true, "mssql_drop_foreign_key": true])
    }
    .writes([
      .others: "ALTER TABLE shop.books DROP COLUMN author_id",
      .sqlserver: [
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from sys.default_constraints
        where parent_object_id = object_id('shop.books')
        and col_name(parent_object_id, parent_column_id) = 'author_id'
        exec('alter table shop.books drop constraint ' + @const_name)
        """,
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from sys.check_constraints
        where parent_object_id = object_id('shop.books')
        and col_name(parent_object_id, parent_column_id) = 'author_id'
        exec('alter table shop.books drop constraint ' + @const_name)
        """,
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from
        sys.foreign_keys fk join sys.foreign_key_columns fkc
        on fk.object_id=fkc.constraint_object_id
        where fkc.parent_object_id = object_id('shop.books')
        and col_name(fkc.parent_object_id, fkc.parent_column_id) = 'author_id'
        exec('alter table shop.books drop constraint ' + @const_name)
        """,
        "ALTER TABLE shop.books DROP COLUMN author_id",
      ],
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
