import Decant
import Testing

@Suite struct ExecuteTests {
  static let rows: [Row] = [
    Row("SQL as it stands") { $0.execute(#"UPDATE t SET a = ':x' || '%(y)s' || '100%' || '\:z'"#) }
      .writes([.others: #"UPDATE t SET a = ':x' || '%(y)s' || '100%' || '\:z'"#])
      .reverses(
        .error("execute cannot be reversed; give reverse, the SQL that takes it back, or write the downgrade")
      ),
    Row("SQL with what takes it back, and what it does") {
      $0.execute("CREATE TABLE a AS SELECT 1 AS b", reverse: "DROP TABLE a") { effects in
        effects.createTable("a") { Column("b", .integer) }
      }
    }
    .writes([.others: "CREATE TABLE a AS SELECT 1 AS b"])
    .reverses("DROP TABLE a"),
    Row("SQL of several lines with a tab") { $0.execute("UPDATE t\n\tSET a = 'tab\t'") }
      .writes([
        // Alembic turns tabs into blanks, in literals too
        .others: """
        UPDATE t
        	SET a = 'tab	'
        """
      ]),
    Row("values and names in it") {
      $0.execute(
        """
        UPDATE \(identifier: "order") SET note = \(literal: #"it's \"#), done = \(literal: true), n = \(literal: 1.5), \
        x = \(literal: nil) WHERE \(raw: "id > 5")
        """)
    }
    .writes([
      .others: #"UPDATE "order" SET note = 'it''s \', done = 1, n = 1.5, x = NULL WHERE id > 5"#,
      .postgresql: #"UPDATE "order" SET note = 'it''s \', done = true, n = 1.5, x = NULL WHERE id > 5"#,
      [.mysql, .mariadb]: #"""
      UPDATE `order` SET note = 'it''s \\', done = true, n = 1.5, x = NULL WHERE id > 5
      """#,
      .sqlserver: #"UPDATE [order] SET note = 'it''s \', done = 1, n = 1.5, x = NULL WHERE id > 5"#,
    ])
    .withoutDocument(),
    Row("an insert") {
      $0.execute(.insert(into: "states", schema: "shop", values: ["id": 1, "name": "it's", "open": true]))
    }
    .writes([
      .others: "INSERT INTO shop.states (id, name, open) VALUES (1, 'it''s', true)",
      [.sqlite, .oracle, .standard]: "INSERT INTO shop.states (id, name, open) VALUES (1, 'it''s', 1)",
      .sqlserver: "INSERT INTO shop.states (id, name, [open]) VALUES (1, 'it''s', 1)",
    ])
    .withoutDocument(),
    Row("an update") {
      $0.execute(.update("order", set: ["state": "sold", "note": nil], where: "stock = 0"))
    }
    .writes([
      .others: #"UPDATE "order" SET state = 'sold', note = NULL WHERE stock = 0"#,
      [.mysql, .mariadb]: "UPDATE `order` SET state = 'sold', note = NULL WHERE stock = 0",
      .sqlserver: "UPDATE [order] SET state = 'sold', note = NULL WHERE stock = 0",
    ])
    .withoutDocument(),
    Row("an update of all rows") { $0.execute(.update("books", schema: "shop", set: ["stock": 0])) }
      .writes([.others: "UPDATE shop.books SET stock = 0"])
      .withoutDocument(),
    Row("a delete") { $0.execute(.delete(from: "order", schema: "My Shop", where: "stock = \(literal: 0)")) }
      .writes([
        .others: #"DELETE FROM "My Shop"."order" WHERE stock = 0"#,
        [.mysql, .mariadb]: "DELETE FROM `My Shop`.`order` WHERE stock = 0",
        .sqlserver: "DELETE FROM [My Shop].[order] WHERE stock = 0",
      ])
      .withoutDocument(),
    Row("a delete of all rows") { $0.execute(.delete(from: "books")) }
      .writes([.others: "DELETE FROM books"])
      .withoutDocument(),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
