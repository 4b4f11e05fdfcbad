import Decant
import Testing

/// Operations that hold others, and operations for some dialects alone.
@Suite struct ContainerTests {
  static let rows: [Row] = [
    Row("a container") {
      $0.invoke(
        OpContainer([RecordedOperation(DropTableOp("a")), RecordedOperation(CreateIndexOp(ix, on: "t"))]))
    }
    .writes([
      .others: [
        "DROP TABLE a",
        "CREATE INDEX ix_a ON t (a)",
      ]
    ])
    .reverses(.error("drop_table cannot be reversed; give the table, or write the downgrade")),
    Row("operations on one table") {
      $0.invoke(
        ModifyTableOps(
          "t", [RecordedOperation(AddColumnOp("t", column)), RecordedOperation(CreateIndexOp(ix, on: "t"))]))
    }
    .writes([
      .others: [
        "ALTER TABLE t ADD COLUMN a INTEGER NOT NULL",
        "CREATE INDEX ix_a ON t (a)",
      ],
      [.sqlserver, .oracle]: [
        "ALTER TABLE t ADD a INTEGER NOT NULL",
        "CREATE INDEX ix_a ON t (a)",
      ],
    ])
    .reverses([
      "DROP INDEX ix_a",
      "ALTER TABLE t DROP COLUMN a",
    ]),
    Row("an operation for some dialects") {
      $0.only("postgresql", "sqlite") { $0.createIndex("ix_a", on: "t", ["a"]) }
    }
    .writes([
      .others: [],
      [.postgresql, .sqlite]: "CREATE INDEX ix_a ON t (a)",
    ])
    .reverses("DROP INDEX ix_a"),
    Row("an operation for some of some dialects") {
      $0.only("postgresql", "sqlite") {
        $0.only("sqlite", "oracle") { $0.createIndex("ix_a", on: "t", ["a"]) }
      }
    }
    .writes([
      .others: [],
      .sqlite: "CREATE INDEX ix_a ON t (a)",
    ])
    .reverses([]),
    Row("outside of a transaction, where there is one") {
      $0.autocommitBlock {
        $0.createIndex("ix_a", on: "t", ["a"], options: ["postgresql_concurrently": true])
      }
    }
    .writes([
      .others: "CREATE INDEX ix_a ON t (a)",
      .postgresql: [
        "COMMIT",
        "CREATE INDEX CONCURRENTLY ix_a ON t (a)",
        "BEGIN",
      ],
      .sqlserver: [
        "COMMIT",
        "CREATE INDEX ix_a ON t (a)",
        "BEGIN TRANSACTION",
      ],
    ])
    .reverses([
      "COMMIT",
      "DROP INDEX CONCURRENTLY ix_a",
      "BEGIN",
    ]),
  ]

  private static let column = Column("a", .integer, nullable: false)
  private static let ix = TableIndex("ix_a", ["a"])

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
