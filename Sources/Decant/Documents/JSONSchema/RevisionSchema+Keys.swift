/// The keys of the built-in operations but `op`, `dialects` and `info`.
extension RevisionSchema {
  /// The keys of an operation; nil for one of a project, of which nothing is known.
  static func keys(of type: any DocumentOperation.Type) -> [SchemaKey]? {
    builtInKeys.first { $0.type == type }?.keys
  }

  private static let builtInKeys: [(type: any DocumentOperation.Type, keys: [SchemaKey])] = [
    (CreateTableOp.self, table + [.flag("if_not_exists")]),
    (
      DropTableOp.self,
      tableName + [
        .flag("if_exists"), .optional("dialect_options", options(.table)),
        .optional("table", .definition("table")),
      ]
    ),
    (
      RenameTableOp.self,
      [.required("old_table_name", name), .required("new_table_name", name), .optional("schema", name)]
    ),
    (
      AddColumnOp.self,
      tableName + [
        .required("column", .definition("column")), .flag("if_not_exists"), .flag("inline_references"),
        .flag("inline_primary_key"),
      ]
    ),
    (
      DropColumnOp.self,
      tableName + [
        .required("column_name", name), .flag("if_exists"), .optional("existing_type", type),
        .optional("dialect_options", options(.dropColumn)), .optional("column", .definition("column")),
      ]
    ),
    (AlterColumnOp.self, tableName + columnChanges),
    (AlterEnumOp.self, enumChanges),
    (
      CreateIndexOp.self,
      [.required("index_name", name.orNull)] + tableName + index + [.flag("if_not_exists")]
    ),
    (
      DropIndexOp.self,
      [
        .required("index_name", name.orNull), .optionalExactly("table_name", name),
        .optional("schema", name), .flag("if_exists"), .optional("dialect_options", options(.index)),
        .optional("index", .object(index)),
      ]
    ),
    (
      CreatePrimaryKeyOp.self,
      constraint + [.required("columns", names), .optional("dialect_options", options(.primaryKey))]
    ),
    (CreateForeignKeyOp.self, foreignKey),
    (
      CreateUniqueConstraintOp.self,
      constraint + [.required("columns", names), .optional("dialect_options", options(.unique))] + deferring
    ),
    (
      CreateCheckConstraintOp.self,
      constraint + [.required("condition", sql), .optional("dialect_options", options(.check))] + deferring
    ),
    (CreateExcludeConstraintOp.self, constraint + exclusion),
    (
      DropConstraintOp.self,
      constraint + [
        .optional("type", .words(ConstraintKind.allCases.map(\.rawValue))), .flag("if_exists"),
        .optionalExactly("constraint", .definition("constraint")),
      ]
    ),
    (
      CreateTableCommentOp.self,
      tableName + [.required("comment", .text.orNull), .optional("existing_comment", .text)]
    ),
    (DropTableCommentOp.self, tableName + [.optional("existing_comment", .text)]),
    (BulkInsertOp.self, rows),
    (ExecuteSQLOp.self, [.required("sql", sql), .optional("reverse", sql), effects("operation")]),
    (AutocommitBlockOp.self, [.required("operations", .list(of: .definition("block_operation")))]),
    (BatchAlterTableOp.self, batch),
  ]

  /// The operations that a statement stands for, which are those of the place where it stands.
  static func effects(_ operation: String) -> SchemaKey {
    .optional("effects", .list(of: .definition(operation)))
  }

  private static let tableName: [SchemaKey] = [.required("table_name", name), .optional("schema", name)]

  private static let constraint: [SchemaKey] = [.required("constraint_name", name.orNull)] + tableName

  private static let columnChanges: [SchemaKey] = [
    .required("column_name", name), .flag("nullable"),
    .optional("server_default", .definition("server_default")), .optional("new_column_name", name),
    .optional("type", type), .optional("comment", .text), .flag("autoincrement"),
    .optional("existing_type", type), .optional("existing_server_default", .definition("server_default")),
    .flag("existing_nullable"), .optional("existing_comment", .text), .flag("existing_autoincrement"),
    .optional("dialect_options", options(.alterColumn)),
  ]

  private static let enumChanges: [SchemaKey] = [
    .required("name", name), .optional("schema", name), .optional("add_value", .text),
    .optional("before", .text), .optional("after", .text), .flag("if_not_exists"),
    .optional("rename_value", .object([.required("from", .text), .required("to", .text)])),
    .optional("drop_value", .text),
  ]

  private static let foreignKey: [SchemaKey] =
    [
      .required("constraint_name", name.orNull), .required("source_table", name),
      .optional("source_schema", name), .required("referent_table", name), .optional("referent_schema", name),
      .required("local_cols", names), .required("remote_cols", names),
      .optional("dialect_options", options(.foreignKey)),
    ] + foreignKeyActions

  private static let rows: [SchemaKey] = [
    .required(
      "table",
      .object([
        .required("name", name), .optional("schema", name),
        .required(
          "columns", .list(of: .object([.required("name", name), .required("type", type)]))),
      ])),
    .required("rows", .any(of: .list(of: .anyObject), .object([.required("file", .text)]))),
    .flag("multiinsert"),
  ]

  private static let batch: [SchemaKey] =
    tableName + [
      .required("operations", .list(of: .definition("batch_operation"))),
      .optional("recreate", .words(BatchAlterTableOp.Recreate.allCases.map(\.rawValue))),
      .optional("copy_from", .definition("copied_table")),
      .optional("table_args", .list(of: .any(of: .definition("constraint"), .definition("index")))),
      .optional("table_kwargs", options(.table)),
      .optional("partial_reordering", .list(of: names)),
      .optional("naming_convention", .definition("naming_convention")),
    ]
}
