import Decant
import Testing

/// Comments of tables. SQLite keeps none, and what Alembic writes, it refuses.
@Suite struct TableCommentTests {
  static let rows: [Row] = [
    Row("a comment") { $0.createTableComment("books", "all that we sell") }
      .writes([
        .others: "COMMENT ON TABLE books IS 'all that we sell'",
        [.mysql, .mariadb]: "ALTER TABLE books COMMENT 'all that we sell'",
        .sqlite: .error(
          """
          create_table_comment: a comment on table books is not supported; limit the operation to the \
          dialects that keep comments
          """),
        .sqlserver: """
        execute sp_addextendedproperty 'MS_Description', N'all that we sell', 'schema', dbo, 'table', \
        books
        """,
      ])
      .reverses("COMMENT ON TABLE books IS NULL"),
    Row("a comment with a quote, a backslash and a percent sign") {
      $0.createTableComment("books", #"the shop's 100% \o/"#)
    }
    .writes([
      .others: #"COMMENT ON TABLE books IS 'the shop''s 100% \o/'"#,
      [.mysql, .mariadb]: #"ALTER TABLE books COMMENT 'the shop''s 100% \\o/'"#,
      .sqlite: .error(
        """
        create_table_comment: a comment on table books is not supported; limit the operation to the \
        dialects that keep comments
        """),
      .sqlserver: #"""
      execute sp_addextendedproperty 'MS_Description', N'the shop''s 100% \o/', 'schema', dbo, 'table', \#
      books
      """#,
    ]),
    Row("a comment in a schema, in place of another") {
      $0.createTableComment("books", "new", existingComment: "old", schema: "shop")
    }
    .writes([
      .others: "COMMENT ON TABLE shop.books IS 'new'",
      [.mysql, .mariadb]: "ALTER TABLE shop.books COMMENT 'new'",
      .sqlite: .error(
        """
        create_table_comment: a comment on table shop.books is not supported; limit the operation to the \
        dialects that keep comments
        """),
      .sqlserver: "execute sp_addextendedproperty 'MS_Description', N'new', 'schema', shop, 'table', books",
    ])
    .reverses("COMMENT ON TABLE shop.books IS 'old'"),
    Row("no comment") { $0.createTableComment("books", nil) }
      .writes([
        .others: "COMMENT ON TABLE books IS NULL",
        [.mysql, .mariadb]: "ALTER TABLE books COMMENT NULL",
        .sqlite: .error(
          """
          create_table_comment: a comment on table books is not supported; limit the operation to the \
          dialects that keep comments
          """),
        .sqlserver: "execute sp_addextendedproperty 'MS_Description', NULL, 'schema', dbo, 'table', books",
      ]),
    Row("a comment is dropped") { $0.dropTableComment("books", existingComment: "old", schema: "shop") }
      .writes([
        .others: "COMMENT ON TABLE shop.books IS NULL",
        [.mysql, .mariadb]: "ALTER TABLE shop.books COMMENT ''",
        .sqlite: .error(
          """
          drop_table_comment: a comment on table shop.books is not supported; limit the operation to the \
          dialects that keep comments
          """),
        .sqlserver: "execute sp_dropextendedproperty 'MS_Description', 'schema', shop, 'table', books",
        .oracle: "COMMENT ON TABLE shop.books IS ''",
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
