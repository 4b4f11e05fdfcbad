extension Feature {
  /// The rows of the table.
  static let all = tables + columns + enums + indexes + constraints

  private static let tables = [
    Feature("`create_table`", #""op": "create_table", "columns": [{"name": "a", "type": "Integer"}]"#),
    Feature(
      "`create_table` with comments",
      forms: ["yes": createTable(#", "comment": "note""#)], without: createTable(""), mark: note),
    Feature(
      "`create_table` with `if_not_exists`",
      forms: ["yes": createTable(#", "if_not_exists": true"#)], without: createTable("")),
    Feature("`drop_table` with `if_exists`", #""op": "drop_table", "if_exists": true"#),
    Feature(
      "`rename_table`",
      forms: ["yes": #"{"op": "rename_table", "old_table_name": "t", "new_table_name": "u"}"#]),
    Feature(
      "`create_table_comment`",
      forms: ["yes": #"{"op": "create_table_comment", "table_name": "t", "comment": "note"}"#], mark: note),
    Feature("`drop_table_comment`", forms: ["yes": #"{"op": "drop_table_comment", "table_name": "t"}"#]),
    Feature(
      "`bulk_insert`",
      forms: [
        "yes": #"""
        {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "a", "type": "Integer"}]},
         "rows": [{"a": 1}]}
        """#
      ]),
  ]

  private static let columns = [
    Feature("`add_column`", addColumn()),
    Feature(
      "`add_column` with `if_not_exists`", addColumn() + #", "if_not_exists": true"#, without: addColumn()),
    Feature(
      "`add_column` of a foreign key", addColumn(#", "foreign_keys": [{"target": "u.c", "name": "fk"}]"#)),
    Feature(
      "`add_column` of a virtual column",
      addColumn(#", "server_default": {"computed": "a + 1", "persisted": false}"#)),
    Feature(
      "`add_column` of a stored column",
      addColumn(#", "server_default": {"computed": "a + 1", "persisted": true}"#)),
    Feature("`drop_column`", #""op": "drop_column", "column_name": "a""#),
    Feature("`drop_column` with `if_exists`", #""op": "drop_column", "column_name": "a", "if_exists": true"#),
    Feature(changing: "`alter_column`: name", #""new_column_name": "z""#),
    Feature(changing: "`alter_column`: type", #""type": "BigInteger""#),
    Feature(changing: "`alter_column`: nullable", #""nullable": false"#),
    Feature(changing: "`alter_column`: server default", #""server_default": "1""#),
    Feature(changing: "`alter_column`: comment", #""comment": "note""#, mark: note),
    Feature(changing: "`alter_column`: identity", #""server_default": {"identity": {}}"#, mark: "IDENTITY"),
  ]

  private static let enums = [
    alterEnum("`alter_enum`: a value more", #""add_value": "c""#),
    alterEnum("`alter_enum`: another text for a value", #""rename_value": {"from": "a", "to": "c"}"#),
    alterEnum("`alter_enum`: a value less", #""drop_value": "a""#),
  ]

  private static let indexes = [
    Feature("`create_index`", createIndex("")),
    Feature(
      "`create_index` with `if_not_exists`", createIndex(#", "if_not_exists": true"#),
      without: createIndex("")),
    Feature(
      "`drop_index`",
      forms: [
        "yes": #"{"op": "drop_index", "index_name": "ix"}"#,
        "with `table_name`": #"{"op": "drop_index", "index_name": "ix", "table_name": "t"}"#,
      ]),
    Feature("`drop_index` with `if_exists`", #""op": "drop_index", "index_name": "ix", "if_exists": true"#),
  ]

  private static let constraints = [
    Feature(
      "`create_primary_key`", #""op": "create_primary_key", "constraint_name": "pk", "columns": ["a"]"#),
    Feature("`create_foreign_key`", foreignKey(""), of: #""source_table": "t""#),
    Feature(
      "`create_foreign_key`, deferrable", foreignKey(#", "deferrable": true"#), of: #""source_table": "t""#),
    Feature("`create_unique_constraint`", unique("")),
    Feature("`create_unique_constraint`, deferrable", unique(#", "deferrable": true"#)),
    Feature("`create_check_constraint`", check("")),
    Feature("`create_check_constraint`, deferrable", check(#", "deferrable": true"#)),
    Feature(
      "`create_exclude_constraint`",
      #""op": "create_exclude_constraint", "constraint_name": "ex", "elements": [["a", "="]]"#),
    Feature(
      "`drop_constraint`",
      forms: [
        "yes": #"{\#(dropConstraint("")), "table_name": "t"}"#,
        "with `type`": #"{\#(dropConstraint(#", "type": "check""#)), "table_name": "t"}"#,
        "in a batch": batch(dropConstraint("")),
      ]),
    Feature(
      "`drop_constraint` with `if_exists`", dropConstraint(#", "type": "check", "if_exists": true"#),
      without: dropConstraint(#", "type": "check""#)),
  ]

  private static func createTable(_ setting: String) -> String {
    #"{"op": "create_table", "table_name": "t", "columns": [{"name": "a", "type": "Integer"}]\#(setting)}"#
  }

  private static func addColumn(_ attribute: String = "") -> String {
    #""op": "add_column", "column": {"name": "c", "type": "Integer"\#(attribute)}"#
  }

  private static func alterEnum(_ title: String, _ change: String) -> Feature {
    Feature(
      title, forms: ["yes": #"{"op": "alter_enum", "name": "e", \#(change)}"#],
      after: #"""
        {"op": "create_table", "table_name": "t", "columns": [
          {"name": "a", "type": {"type": "Enum", "values": ["a", "b"], "name": "e"}}]}
        """#)
  }

  private static func createIndex(_ setting: String) -> String {
    #""op": "create_index", "index_name": "ix", "columns": ["a"]\#(setting)"#
  }

  private static func foreignKey(_ setting: String) -> String {
    #"""
    "op": "create_foreign_key", "constraint_name": "fk", "referent_table": "u", "local_cols": ["a"],
    "remote_cols": ["b"]\#(setting)
    """#
  }

  private static func unique(_ setting: String) -> String {
    #""op": "create_unique_constraint", "constraint_name": "uq2", "columns": ["b"]\#(setting)"#
  }

  private static func check(_ setting: String) -> String {
    #""op": "create_check_constraint", "constraint_name": "ck2", "condition": "b > 0"\#(setting)"#
  }

  private static func dropConstraint(_ setting: String) -> String {
    #""op": "drop_constraint", "constraint_name": "ck"\#(setting)"#
  }
}
