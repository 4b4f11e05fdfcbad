import Decant
import DecantSQLServer
import Testing

@Suite("Comments of SQL Server")
struct CommentsTests {
  private static let table = Table("t", schema: "Own", comment: "it's") {
    Column("c", .integer, comment: "größe")
  }

  static let operations: [(operation: any MigrateOperation, statements: [String])] = [
    (
      CreateTableOp(table),
      [
        "CREATE TABLE [Own].t (\n    c INTEGER NULL\n)",
        "execute sp_addextendedproperty 'MS_Description', N'it''s', 'schema', [Own], 'table', t",
        "execute sp_addextendedproperty 'MS_Description', N'größe', 'schema', [Own], 'table', t, 'column', c",
      ]
    ),
    (
      CreateTableCommentOp("t", comment: "x"),
      ["execute sp_addextendedproperty 'MS_Description', N'x', 'schema', dbo, 'table', t"]
    ),
    (
      DropTableCommentOp("t"), ["execute sp_dropextendedproperty 'MS_Description', 'schema', dbo, 'table', t"]
    ),
    (
      AlterColumnOp("t", "c", comment: "new", existing: .init(comment: "old")),
      ["exec sp_updateextendedproperty 'MS_Description', N'new', 'schema', dbo, 'table', t, 'column', c"]
    ),
    (
      AlterColumnOp("t", "c", comment: .dropped),
      ["exec sp_dropextendedproperty 'MS_Description', 'schema', dbo, 'table', t, 'column', c"]
    ),
  ]

  @Test("extended properties", arguments: operations)
  func statements(operation: any MigrateOperation, statements: [String]) throws {
    #expect(try sql(operation) == statements)
  }

  @Test("none come with a table where the server has no extended properties")
  func off() throws {
    var dialect = Dialect.sqlserver
    try dialect.set("supports_comments", to: false)
    #expect(try sql(CreateTableOp(Self.table), in: dialect).count == 1)
  }
}
