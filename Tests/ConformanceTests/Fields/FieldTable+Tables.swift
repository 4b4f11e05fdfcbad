import Decant

extension FieldTable {
  /// Tables and what they are made of, as `create_table` writes them.
  static var tables: [FieldTable] { tableParts + defaults }

  private static var tableParts: [FieldTable] {
    [
      FieldTable(
        Table("t", columns: [Column("a", .integer)]),
        [
          "name": { $0.name.schema = "shop" }, "columns": { $0.columns[0].name = "b" },
          "constraints": { $0.constraints = [UniqueConstraint("a")] },
          "indexes": { $0.indexes = [TableIndex("ix", ["a"])] }, "comment": { $0.comment = "new" },
          "prefixes": { $0.prefixes = ["TEMPORARY"] }, "options": { $0.options = ["mysql_engine": "InnoDB"] },
        ],
        silent: ["info"], in: { CreateTableOp($0) }),
      FieldTable(
        Column("a", .integer, primaryKey: true),
        [
          "name": { $0.name = "b" }, "type": { $0.type = .text }, "nullable": { $0.nullable = true },
          "isPrimaryKey": { $0.isPrimaryKey = false }, "autoincrement": { $0.autoincrement = .never },
          "serverDefault": { $0.serverDefault = "1" },
          "serverDefaultName": {
            $0.serverDefault = "1"
            $0.serverDefaultName = "df"
          }, "isUnique": { $0.isUnique = true },
          "isIndexed": { $0.isIndexed = true }, "comment": { $0.comment = "new" },
          "key": { $0.key = "other" }, "foreignKeys": { $0.foreignKeys = ["u.id"] },
          "checks": { $0.checks = [CheckConstraint("a > 0")] },
          "defaultSequence": { $0.defaultSequence = SequenceGenerator("s") },
          "isSystem": { $0.isSystem = true },
          "options": { $0.options = ["sqlite_on_conflict_primary_key": "FAIL"] },
        ],
        silent: ["info"],
        in: { CreateTableOp(Table("t", columns: [$0], constraints: [UniqueConstraint("a")])) }
      ),
      FieldTable(
        TableIndex("ix", ["a"]),
        [
          "name": { $0.name = nil }, "elements": { $0.elements = [.sql("lower(a)")] },
          "isUnique": { $0.isUnique = true }, "options": { $0.options = ["postgresql_using": "gin"] },
        ],
        in: { CreateIndexOp($0, on: "t") }),
      FieldTable(
        ForeignKeyReference("u.id"),
        [
          "target": { $0.target = "v.id" }, "name": { $0.name = "fk" },
          "actions": { $0.actions.onDelete = "CASCADE" }, "usesAlter": { $0.usesAlter = true },
          "options": { $0.options = ["postgresql_not_valid": true] },
        ],
        silent: ["linksToName"],
        in: { CreateTableOp(Table("t", columns: [Column("a", .integer, references: $0)])) }),
    ]
  }

  private static var defaults: [FieldTable] {
    [
      FieldTable(
        Identity(),
        [
          "always": { $0.always = true }, "onNull": { $0.onNull = true }, "options": { $0.options.start = 5 },
        ],
        in: { CreateTableOp(Table("t", columns: [Column("a", .integer, serverDefault: .identity($0))])) }),
      FieldTable(
        SequenceOptions(),
        [
          "start": { $0.start = 5 }, "increment": { $0.increment = 5 }, "minimum": { $0.minimum = 5 },
          "maximum": { $0.maximum = 5 }, "hasNoMinimum": { $0.hasNoMinimum = true },
          "hasNoMaximum": { $0.hasNoMaximum = true }, "cycle": { $0.cycle = true },
          "cache": { $0.cache = 5 }, "order": { $0.order = true },
        ],
        in: { options in
          let value = ServerDefault.identity(Identity(options: options))
          return CreateTableOp(Table("t", columns: [Column("a", .integer, serverDefault: value)]))
        }),
      FieldTable(
        Computed("b + 1"),
        ["expression": { $0.expression = "b + 2" }, "persisted": { $0.persisted = true }],
        in: { CreateTableOp(Table("t", columns: [Column("a", .integer, serverDefault: .computed($0))])) }),
      FieldTable(
        SequenceGenerator("s"),
        ["name": { $0.name.schema = "shop" }, "isOptional": { $0.isOptional = true }],
        silent: ["options", "dataType"],
        in: {
          let drawn = Column("a", .integer, primaryKey: true, defaultSequence: $0)
          let next = Column("b", .integer, serverDefault: .sequence($0))
          return CreateTableOp(Table("t", columns: [drawn, next]))
        }),
    ]
  }
}
