import Decant

extension FieldTable {
  /// Constraints, as they are added to a table.
  static var constraints: [FieldTable] {
    [
      FieldTable(
        PrimaryKeyConstraint("a"),
        [
          "name": { $0.name = "pk" }, "columns": { $0.columns = ["b"] },
          "deferrable": { $0.deferrable = true }, "initially": { $0.initially = "DEFERRED" },
          "options": { $0.options = ["mssql_clustered": true] },
        ],
        in: { CreatePrimaryKeyOp($0, on: "t") }),
      FieldTable(
        UniqueConstraint("a"),
        [
          "name": { $0.name = "uq" }, "columns": { $0.columns = ["b"] },
          "deferrable": { $0.deferrable = true }, "initially": { $0.initially = "DEFERRED" },
          "options": { $0.options = ["postgresql_nulls_not_distinct": true] },
        ],
        in: { CreateUniqueConstraintOp($0, on: "t") }),
      FieldTable(
        CheckConstraint("a > 0"),
        [
          "name": { $0.name = "ck" }, "condition": { $0.condition = "a > 1" },
          "deferrable": { $0.deferrable = true }, "initially": { $0.initially = "DEFERRED" },
          "options": { $0.options = ["postgresql_not_valid": true] },
        ],
        silent: ["isTypeBound", "columns"], in: { CreateCheckConstraintOp($0, on: "t") }),
      FieldTable(
        ForeignKeyConstraint(["a"], references: ["t.k"]),
        [
          "name": { $0.name = "fk" }, "columns": { $0.columns = ["k"] }, "targets": { $0.targets = ["v.id"] },
          "actions": { $0.actions.onDelete = "CASCADE" }, "linksToName": { $0.linksToName = true },
          "usesAlter": { $0.usesAlter = true }, "options": { $0.options = ["postgresql_not_valid": true] },
        ],
        in: { key in
          let columns = [Column("a", .integer), Column("b", .integer, key: "k")]
          return CreateTableOp(Table("t", columns: columns, constraints: [key]))
        }),
      FieldTable(
        ForeignKeyActions(),
        [
          "onUpdate": { $0.onUpdate = "CASCADE" }, "onDelete": { $0.onDelete = "CASCADE" },
          "deferrable": { $0.deferrable = true }, "initially": { $0.initially = "DEFERRED" },
          "match": { $0.match = "FULL" },
        ],
        in: { CreateForeignKeyOp(ForeignKeyConstraint(["a"], references: ["u.id"], actions: $0), on: "t") }),
      FieldTable(
        ExcludeConstraint([.init("a", with: "=")]),
        [
          "name": { $0.name = "ex" }, "elements": { $0.elements[0].comparison = "&&" },
          "condition": { $0.condition = "a > 1" }, "method": { $0.method = "btree" },
          "operatorClasses": { $0.operatorClasses = [JSONMember(name: "a", value: "int4_ops")] },
          "deferrable": { $0.deferrable = true }, "initially": { $0.initially = "DEFERRED" },
        ],
        silent: ["options", "columns"], in: { CreateExcludeConstraintOp($0, on: "t") }),
    ]
  }
}
