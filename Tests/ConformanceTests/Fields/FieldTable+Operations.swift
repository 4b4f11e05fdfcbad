import Decant

private let column = Column("a", .integer, nullable: false)
private let plain = RecordedOperation(DropTableOp("t"))
private let other = QualifiedName("other", schema: "shop")

extension FieldTable {
  static var operations: [FieldTable] { tableOperations + columnOperations + others + batches }

  private static var tableOperations: [FieldTable] {
    [
      FieldTable(
        CreateTableOp(Table("t", columns: [column])),
        ["table": { $0.table.comment = "new" }, "ifNotExists": { $0.ifNotExists = true }]),
      FieldTable(
        DropTableOp("t", table: Table("t", columns: [column])),
        [
          "name": { $0.name = other }, "ifExists": { $0.ifExists = true },
          "options": { $0.options = ["mysql_engine": "InnoDB"] }, "table": { $0.table = nil },
        ]),
      FieldTable(
        RenameTableOp("t", to: "u"), ["table": { $0.table = other }, "newName": { $0.newName = "v" }]),
      FieldTable(
        CreateTableCommentOp("t", comment: "old"),
        [
          "table": { $0.table = other }, "comment": { $0.comment = nil },
          "existingComment": { $0.existingComment = "older" },
        ]),
      FieldTable(
        DropTableCommentOp("t"),
        ["table": { $0.table = other }, "existingComment": { $0.existingComment = "old" }]),
    ]
  }

  private static var columnOperations: [FieldTable] {
    [
      FieldTable(
        AddColumnOp("t", Column("a", .integer, primaryKey: true, references: "u.id")),
        [
          "table": { $0.table = other }, "column": { $0.column = column },
          "ifNotExists": { $0.ifNotExists = true }, "inlinesReferences": { $0.inlinesReferences = true },
          "inlinesPrimaryKey": { $0.inlinesPrimaryKey = true },
        ],
        // below, in a batch
        silent: ["position"]),
      FieldTable(
        DropColumnOp("t", "a"),
        [
          "table": { $0.table = other }, "column": { $0.column = "b" }, "ifExists": { $0.ifExists = true },
          "options": { $0.options = ["mssql_drop_default": true] }, "reverse": { $0.reverse = column },
        ],
        silent: ["existingType"]),
      FieldTable(
        AlterColumnOp("t", "a", nullable: false, type: .integer, existing: .init(type: .text)),
        [
          "table": { $0.table = other }, "column": { $0.column = "b" }, "nullable": { $0.nullable = true },
          "serverDefault": { $0.serverDefault = "new" }, "newName": { $0.newName = "b" },
          "type": { $0.type = .boolean }, "comment": { $0.comment = "new" },
          "autoincrement": { $0.autoincrement = true }, "existing": { $0.existing.type = nil },
          "options": { $0.options = ["postgresql_using": "a::int"] },
        ],
        // as in Alembic, which takes a position here and leaves the column where it is
        silent: ["position"]),
      FieldTable(
        AlterColumnOp.ExistingColumn(type: .text),
        [
          "type": { $0.type = nil }, "serverDefault": { $0.serverDefault = "old" },
          "nullable": { $0.nullable = false }, "comment": { $0.comment = "old" },
          "autoincrement": { $0.autoincrement = true }, "checks": { $0.checks = [CheckConstraint("a > 0")] },
        ],
        in: {
          AlterColumnOp(
            "t", "a", nullable: true, serverDefault: "new", comment: "new", autoincrement: false, existing: $0
          )
        }),
    ]
  }

  private static var others: [FieldTable] {
    [
      FieldTable(
        AlterEnumOp("e", .rename(from: "a", to: "b")),
        ["name": { $0.name = other }, "change": { $0.change = .rename(from: "a", to: "c") }]),
      FieldTable(
        AlterEnumOp.Addition("a", before: "b"),
        [
          "value": { $0.value = "c" }, "before": { $0.before = "d" }, "after": { $0.after = "d" },
          "ifNotExists": { $0.ifNotExists = true },
        ],
        in: { AlterEnumOp("e", .add($0)) }),
      FieldTable(
        CreateIndexOp(TableIndex("ix", ["a"]), on: "t"),
        [
          "index": { $0.index.isUnique = true }, "table": { $0.table = other },
          "ifNotExists": { $0.ifNotExists = true },
        ]),
      FieldTable(
        DropIndexOp("ix", of: "t"),
        [
          "name": { $0.name = "iy" }, "table": { $0.table = nil }, "schema": { $0.schema = "shop" },
          "ifExists": { $0.ifExists = true },
          "options": { $0.options = ["postgresql_concurrently": true] },
          "index": { $0.index = TableIndex("ix", ["a"]) },
        ]),
      FieldTable(
        DropConstraintOp("uq", of: "t"),
        [
          "name": { $0.name = "ur" }, "table": { $0.table = other }, "kind": { $0.kind = .check },
          "ifExists": { $0.ifExists = true }, "constraint": { $0.constraint = UniqueConstraint("a") },
        ]),
      FieldTable(
        BulkInsertOp("t", columns: [.init("a", .integer)], rows: [[1]]),
        [
          "table": { $0.table = other }, "columns": { $0.columns[0].name = "b" },
          "rows": { $0.rows = [[2]] }, "source": { $0.source = .sequence([[3]]) },
        ],
        silent: ["multiinsert"]),
      FieldTable(
        ExecuteSQLOp("SELECT 1"), ["sql": { $0.sql = "SELECT 2" }, "reverse": { $0.reverse = "SELECT 3" }],
        silent: ["effects"]),
      FieldTable(OpContainer([plain]), ["operations": { $0.operations = [] }]),
      FieldTable(
        ModifyTableOps("t", [plain]), ["operations": { $0.operations = [] }], silent: ["table"]),
      FieldTable(UpgradeOps([plain]), ["operations": { $0.operations = [] }], silent: ["token"]),
      FieldTable(DowngradeOps([plain]), ["operations": { $0.operations = [] }], silent: ["token"]),
      FieldTable(AutocommitBlockOp([plain]), ["operations": { $0.operations = [] }]),
    ]
  }

  private static var batches: [FieldTable] {
    let table = Table(
      "t", columns: [column, Column("b", .integer, unique: true), Column("c", .integer)],
      constraints: [CheckConstraint("a > 0")])
    let drop = RecordedOperation(DropColumnOp("t", "b"))
    let batch = BatchAlterTableOp("t", operations: [drop], recreate: .always, copyFrom: table)
    return [
      FieldTable(
        batch,
        [
          "operations": { $0.operations = [] },
          "recreate": { $0.recreate = .never }, "copyFrom": { $0.copyFrom = nil },
          "copyNamingConvention": { $0.copyNamingConvention = NamingConvention(["ck": "ck"]) },
          "tableArguments": { $0.tableArguments = [UniqueConstraint("c")] },
          "tableOptions": { $0.tableOptions = ["mysql_engine": "InnoDB"] },
          "partialReordering": { $0.partialReordering = [["c", "a"]] },
        ],
        // the source of the copy has a name and a convention of its own
        silent: ["table", "namingConvention"]),
      FieldTable(
        AddColumnOp("t", Column("d", .integer), position: .before("c")),
        ["position": { $0.position = .before("a") }],
        silent: ["table", "column", "ifNotExists", "inlinesReferences", "inlinesPrimaryKey"],
        in: { change in
          var batch = batch
          batch.operations = [RecordedOperation(change)]
          return batch
        }),
    ]
  }
}
