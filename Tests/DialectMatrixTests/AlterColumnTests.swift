import Decant
import Testing

/// One attribute of a column at a time; what is known of the column is given where a database asks for it.
///
/// SQLite cannot alter columns, except for their names; what Alembic writes, it refuses.
@Suite struct AlterColumnTests {
  static let rows: [Row] = [
    Row("a type") { $0.alterColumn("books", "title", type: .string(300)) }
      .writes([
        .others: "ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(300)",
        [.mysql, .mariadb]: "ALTER TABLE books MODIFY title VARCHAR(300) NULL",
        .sqlite: .needsBatch(#"alter_column: changing the type of column "title" of table books"#),
        .sqlserver: "ALTER TABLE books ALTER COLUMN title VARCHAR(300)",
        .oracle: "ALTER TABLE books MODIFY title VARCHAR2(300 CHAR)",
      ])
      .reverses([]),
    Row("a type, where the old one and NULL are known") {
      $0.alterColumn(
        "books", "title", type: .string(300), existing: .init(type: .string(200), nullable: false))
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(300)",
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY title VARCHAR(300) NOT NULL",
      .sqlite: .needsBatch(#"alter_column: changing the type of column "title" of table books"#),
      .sqlserver: "ALTER TABLE books ALTER COLUMN title VARCHAR(300) NOT NULL",
      .oracle: "ALTER TABLE books MODIFY title VARCHAR2(300 CHAR)",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN title TYPE VARCHAR(200)"),
    Row("NOT NULL") {
      $0.alterColumn("books", "title", nullable: false, existing: .init(type: .text, nullable: true))
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN title SET NOT NULL",
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY title TEXT NOT NULL",
      .sqlite: .needsBatch(#"alter_column: changing whether column "title" of table books takes NULL"#),
      .sqlserver: "ALTER TABLE books ALTER COLUMN title TEXT NOT NULL",
      .oracle: "ALTER TABLE books MODIFY title NOT NULL",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN title DROP NOT NULL"),
    Row("NULL") {
      $0.alterColumn("books", "title", nullable: true, existing: .init(type: .text, nullable: false))
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN title DROP NOT NULL",
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY title TEXT NULL",
      .sqlite: .needsBatch(#"alter_column: changing whether column "title" of table books takes NULL"#),
      .sqlserver: "ALTER TABLE books ALTER COLUMN title TEXT NULL",
      .oracle: "ALTER TABLE books MODIFY title NULL",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN title SET NOT NULL"),
    Row("NOT NULL of an unknown type") { $0.alterColumn("books", "title", nullable: false) }
      .writes([
        .others: "ALTER TABLE books ALTER COLUMN title SET NOT NULL",
        [.mysql, .mariadb]: .error(
          #"""
          alter_column: the existing type of column "title" is missing; MySQL writes the whole column \#
          anew: give existing_type
          """#),
        .sqlite: .needsBatch(#"alter_column: changing whether column "title" of table books takes NULL"#),
        .sqlserver: .error(
          #"""
          alter_column: the type of column "title" is missing; NULL or NOT NULL needs the existing or a \#
          new type
          """#),
        .oracle: "ALTER TABLE books MODIFY title NOT NULL",
      ]),
    Row("a default") {
      $0.alterColumn("books", "state", serverDefault: "new", existing: .init(serverDefault: .dropped))
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN state SET DEFAULT 'new'",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "state" of table books"#),
      .sqlserver: [
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from sys.default_constraints
        where parent_object_id = object_id('books')
        and col_name(parent_object_id, parent_column_id) = 'state'
        exec('alter table books drop constraint ' + @const_name)
        """,
        "ALTER TABLE books ADD DEFAULT 'new' FOR state",
      ],
      .oracle: "ALTER TABLE books MODIFY state DEFAULT 'new'",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN state DROP DEFAULT"),
    Row("an expression as default") {
      $0.alterColumn(
        "books", "made", serverDefault: .set(.sql("CURRENT_TIMESTAMP")), existing: .init(serverDefault: "x"))
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN made SET DEFAULT CURRENT_TIMESTAMP",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "made" of table books"#),
      .sqlserver: [
        """
        declare @const_name varchar(256)
        select @const_name = QUOTENAME([name]) from sys.default_constraints
        where parent_object_id = object_id('books')
        and col_name(parent_object_id, parent_column_id) = 'made'
        exec('alter table books drop constraint ' + @const_name)
        """,
        "ALTER TABLE books ADD DEFAULT CURRENT_TIMESTAMP FOR made",
      ],
      .oracle: "ALTER TABLE books MODIFY made DEFAULT CURRENT_TIMESTAMP",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN made SET DEFAULT 'x'"),
    Row("no default") {
      $0.alterColumn("books", "state", serverDefault: .dropped, existing: .init(serverDefault: "new"))
    }
    .writes([
      .others: "ALTER TABLE books ALTER COLUMN state DROP DEFAULT",
      .sqlite: .needsBatch(#"alter_column: changing the default of column "state" of table books"#),
      .sqlserver: """
      declare @const_name varchar(256)
      select @const_name = QUOTENAME([name]) from sys.default_constraints
      where parent_object_id = object_id('books')
      and col_name(parent_object_id, parent_column_id) = 'state'
      exec('alter table books drop constraint ' + @const_name)
      """,
      .oracle: "ALTER TABLE books MODIFY state DEFAULT NULL",
    ])
    .reverses("ALTER TABLE books ALTER COLUMN state SET DEFAULT 'new'"),
    Row("a name") {
      $0.alterColumn("books", "title", newName: "heading", existing: .init(type: .text, nullable: false))
    }
    .writes([
      .others: "ALTER TABLE books RENAME title TO heading",
      [.mysql, .mariadb]: "ALTER TABLE books CHANGE title heading TEXT NOT NULL",
      [.sqlite, .oracle]: "ALTER TABLE books RENAME COLUMN title TO heading",
      .sqlserver: "EXEC sp_rename 'books.title', heading, 'COLUMN'",
    ])
    .reverses(.error("alter_column cannot be reversed; give no new name, or write the downgrade")),
    Row("a name of a column of which nothing is known") {
      $0.alterColumn("books", "title", newName: "heading")
    }
    .writes([
      .others: "ALTER TABLE books RENAME title TO heading",
      [.mysql, .mariadb]: .error(
        #"""
        alter_column: the existing type of column "title" is missing; MySQL writes the whole column anew: \#
        give existing_type
        """#),
      [.sqlite, .oracle]: "ALTER TABLE books RENAME COLUMN title TO heading",
      .sqlserver: "EXEC sp_rename 'books.title', heading, 'COLUMN'",
    ]),
    Row("a comment") {
      $0.alterColumn(
        "books", "title", comment: "it's", existing: .init(type: .text, nullable: false, comment: "old"))
    }
    .writes([
      .others: "COMMENT ON COLUMN books.title IS 'it''s'",
      [.mysql, .mariadb]: "ALTER TABLE books MODIFY title TEXT NOT NULL COMMENT 'it''s'",
      .sqlite: .error(
        #"""
        alter_column: a comment on column "title" of table books is not supported; limit the operation to \#
        the dialects that keep comments
        """#),
      .sqlserver: """
      exec sp_updateextendedproperty 'MS_Description', N'it''s', 'schema', dbo, 'table', books, \
      'column', title
      """,
      .standard: .error("alter_column: a comment on an existing column is not supported"),
    ])
    .reverses("COMMENT ON COLUMN books.title IS 'old'"),
    Row("no comment") {
      $0.alterColumn(
        "books", "title", comment: .dropped, existing: .init(type: .text, nullable: false, comment: "old"))
    }
    .writes([
      .others: "ALTER TABLE books MODIFY title TEXT NOT NULL",
      .postgresql: "COMMENT ON COLUMN books.title IS NULL",
      .sqlite: .error(
        #"""
        alter_column: a comment on column "title" of table books is not supported; limit the operation to \#
        the dialects that keep comments
        """#),
      .sqlserver: """
      exec sp_dropextendedproperty 'MS_Description', 'schema', dbo, 'table', books, 'column', title
      """,
      .oracle: "COMMENT ON COLUMN books.title IS ''",
      .standard: .error("alter_column: a comment on an existing column is not supported"),
    ]),
    Row("nothing") { $0.alterColumn("books", "title") }
      .writes([.others: []]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
