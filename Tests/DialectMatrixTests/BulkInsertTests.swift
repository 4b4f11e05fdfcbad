import Decant
import Testing

@Suite struct BulkInsertTests {
  static let rows: [Row] = [
    Row("rows") {
      $0.bulkInsert(
        into: "genres", columns: [.init("id", .integer), .init("name", .string(50))],
        rows: [[1, "poetry"], [2, "children's"]])
    }
    .writes([
      .others: [
        "INSERT INTO genres (id, name) VALUES (1, 'poetry')",
        "INSERT INTO genres (id, name) VALUES (2, 'children''s')",
      ],
      .sqlserver: [
        "SET IDENTITY_INSERT genres ON",
        "INSERT INTO genres (id, name) VALUES (1, 'poetry')",
        "INSERT INTO genres (id, name) VALUES (2, 'children''s')",
        "SET IDENTITY_INSERT genres OFF",
      ],
    ])
    .reverses(.error("bulk_insert cannot be reversed; write the downgrade")),
    Row("a schema and names that need quotes") {
      $0.bulkInsert(into: "Order", columns: [.init("group", .integer)], rows: [[1]], schema: "select")
    }
    .writes([
      .others: #"INSERT INTO "select"."Order" ("group") VALUES (1)"#,
      [.mysql, .mariadb]: "INSERT INTO `select`.`Order` (`group`) VALUES (1)",
      .sqlserver: [
        "SET IDENTITY_INSERT [select].[Order] ON",
        "INSERT INTO [select].[Order] ([group]) VALUES (1)",
        "SET IDENTITY_INSERT [select].[Order] OFF",
      ],
    ]),
    Row("NULL, and SQL as it stands") {
      $0.bulkInsert(
        into: "t", columns: [.init("a", .integer), .init("b", .dateTime)],
        rows: [[nil, .sql("CURRENT_TIMESTAMP")]])
    }
    .writes([
      .others: "INSERT INTO t (a, b) VALUES (NULL, CURRENT_TIMESTAMP)",
      .sqlserver: [
        "SET IDENTITY_INSERT t ON",
        "INSERT INTO t (a, b) VALUES (NULL, CURRENT_TIMESTAMP)",
        "SET IDENTITY_INSERT t OFF",
      ],
    ]),
    Row("columns that a row leaves out") {
      let columns: [BulkInsertOp.TypedColumn] = [.init("a", .integer), .init("b", .integer)]
      $0.invoke(BulkInsertOp("t", columns: columns, rows: [[1, nil], [nil, 2], [nil, .some(.null)]]))
    }
    .writes([
      .others: [
        "INSERT INTO t (a) VALUES (1)",
        "INSERT INTO t (b) VALUES (2)",
        "INSERT INTO t (b) VALUES (NULL)",
      ],
      .sqlserver: [
        "SET IDENTITY_INSERT t ON",
        "INSERT INTO t (a) VALUES (1)",
        "INSERT INTO t (b) VALUES (2)",
        "INSERT INTO t (b) VALUES (NULL)",
        "SET IDENTITY_INSERT t OFF",
      ],
    ]),
    Row("a row without values") {
      $0.invoke(BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[nil]]))
    }
    .writes([
      .others: "INSERT INTO t () VALUES ()",
      [.postgresql, .sqlite]: "INSERT INTO t DEFAULT VALUES",
      .sqlserver: [
        "SET IDENTITY_INSERT t ON",
        "INSERT INTO t DEFAULT VALUES",
        "SET IDENTITY_INSERT t OFF",
      ],
    ]),
    Row("no rows") { $0.bulkInsert(into: "t", columns: [.init("a", .integer)], rows: []) }
      .writes([
        .others: [],
        .sqlserver: [
          "SET IDENTITY_INSERT t ON",
          "SET IDENTITY_INSERT t OFF",
        ],
      ]),
    Row("a row with too many values") {
      $0.bulkInsert(into: "t", columns: [.init("a", .integer)], rows: [[1], [1, 2]])
    }
    .writes([
      .others: .error("bulk_insert: row 2 of table t has 2 values for 1 columns")
    ])
    .withoutDocument(),
    Row("a value of the wrong kind") {
      $0.bulkInsert(into: "t", columns: [.init("a", .integer)], rows: [[1], ["one"]])
    }
    .writes([
      .others: .error(
        #"""
        bulk_insert: table t: row 2: column a: the text "one" cannot be written as a value of type \#
        Integer; give a value of that type, or the SQL that makes it
        """#)
    ]),
    Row("a value with a type of its own") {
      $0.bulkInsert(
        into: "t", columns: [.init("a", .string(20))],
        rows: [[.inlineLiteral(5, .integer)], [.inlineLiteral("x")]])
    }
    .writes([
      .others: [
        "INSERT INTO t (a) VALUES (5)",
        "INSERT INTO t (a) VALUES ('x')",
      ],
      .sqlserver: [
        "SET IDENTITY_INSERT t ON",
        "INSERT INTO t (a) VALUES (5)",
        "INSERT INTO t (a) VALUES ('x')",
        "SET IDENTITY_INSERT t OFF",
      ],
    ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
