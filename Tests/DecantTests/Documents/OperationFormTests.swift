import Testing

@testable import Decant

@Suite struct OperationFormTests {
  /// Texts that are canonical already: each comes back as it is.
  static let operations = [
    #"""
    {"op":"create_table","table_name":"t","schema":"s","columns":[{"name":"id","type":"Integer"}],
    "constraints":[{"constraint":"check","condition":"id > 0"}],"indexes":[{"name":null,
    "columns":["id"]}],"comment":"c","prefixes":["TEMPORARY"],
    "dialect_options":{"mysql_engine":"InnoDB"},"if_not_exists":true}
    """#,
    #"{"op":"create_table","table_name":{"name":"t","quote":true},"columns":[]}"#,
    #"""
    {"op":"drop_table","table_name":"t","schema":"s","if_exists":true,"table":{"table_name":"t",
    "columns":[{"name":"id","type":"Integer"}],"info":{"a":1}}}
    """#,
    #"{"op":"rename_table","old_table_name":"t","schema":"s","new_table_name":"u"}"#,
    #"""
    {"op":"add_column","table_name":"t","column":{"name":"c","type":"Text"},"if_not_exists":true,
    "inline_references":true,"inline_primary_key":true}
    """#,
    #"""
    {"op":"drop_column","table_name":"t","column_name":"c","if_exists":true,"existing_type":"Text",
    "dialect_options":{"mssql_drop_check":true},"column":{"name":"c","type":"Text"}}
    """#,
    #"{"op":"alter_column","table_name":"t","column_name":"c"}"#,
    #"""
    {"op":"alter_column","table_name":"t","column_name":"c","server_default":null,"comment":null,
    "existing_server_default":null}
    """#,
    #"""
    {"op":"alter_column","table_name":"t","schema":"s","column_name":"c","nullable":false,
    "server_default":"x","new_column_name":"d","type":"Text","comment":"new","autoincrement":true,
    "existing_type":"Integer","existing_server_default":true,"existing_nullable":true,
    "existing_comment":"old","existing_autoincrement":false,
    "dialect_options":{"postgresql_using":"c::text"}}
    """#,
    #"{"op":"alter_enum","name":"e","schema":"s","add_value":"v","before":"w","if_not_exists":true}"#,
    #"{"op":"alter_enum","name":{"name":"e","quote":true},"add_value":"v","after":"w"}"#,
    #"{"op":"alter_enum","name":"e","rename_value":{"from":"v","to":"w"}}"#,
    #"{"op":"alter_enum","name":"e","drop_value":"v"}"#,
    #"""
    {"op":"create_index","index_name":null,"table_name":"t","columns":["a",{"sql":"lower(b)"}],
    "unique":true,"dialect_options":{"postgresql_where":"a > 1"},"if_not_exists":true}
    """#,
    #"{"op":"drop_index","index_name":"ix","schema":"s"}"#,
    #"""
    {"op":"drop_index","index_name":"ix","table_name":"t","if_exists":true,
    "dialect_options":{"postgresql_using":"gin"},"index":{"columns":["a"],"unique":true}}
    """#,
    #"{"op":"create_primary_key","constraint_name":"pk","table_name":"t","schema":"s","columns":["a","b"]}"#,
    #"""
    {"op":"create_foreign_key","constraint_name":{"name":"fk","conv":true},"source_table":"t",
    "source_schema":"s","local_cols":["a"],"referent_table":"r","referent_schema":"q",
    "remote_cols":["id"],"onupdate":"CASCADE","ondelete":"SET NULL","deferrable":true,
    "initially":"DEFERRED","match":"FULL"}
    """#,
    #"""
    {"op":"create_unique_constraint","constraint_name":null,"table_name":"t","columns":["a"],
    "deferrable":false,"initially":"IMMEDIATE"}
    """#,
    #"{"op":"create_check_constraint","constraint_name":"ck","table_name":"t","condition":"a > 0"}"#,
    #"""
    {"op":"create_exclude_constraint","constraint_name":"ex","table_name":"t","elements":[["room","="],
    [{"sql":"lower(b)"},"&&"]],"where":"a > 0","using":"spgist","ops":{"room":"int4_ops"},
    "deferrable":true,"initially":"DEFERRED"}
    """#,
    #"""
    {"op":"drop_constraint","constraint_name":"u","table_name":"t","type":"unique","if_exists":true,
    "constraint":{"constraint":"unique","columns":["a"]}}
    """#,
    #"{"op":"drop_constraint","constraint_name":null,"table_name":"t"}"#,
    #"{"op":"create_table_comment","table_name":"t","comment":null,"existing_comment":"old"}"#,
    #"{"op":"drop_table_comment","table_name":"t","schema":"s","existing_comment":"old"}"#,
    #"{"op":"execute","sql":"SELECT ':a' || '50%'","dialects":["postgresql"],"info":{"why":[1,null]}}"#,
    #"{"op":"create_view","name":"v","query":"SELECT 1"}"#,
    #"""
    {"op":"batch_alter_table","table_name":"t","schema":"s","operations":[{"op":"add_column",
    "column":{"name":"c","type":"Text"},"insert_before":"a","insert_after":"b"},{"op":"alter_column",
    "column_name":"c","nullable":true,"insert_after":"b"},{"op":"create_foreign_key",
    "constraint_name":null,"local_cols":["a"],"referent_table":"r","remote_cols":["id"]},
    {"op":"drop_index","index_name":"ix"},{"op":"execute","sql":"SELECT 1"}],"recreate":"always",
    "copy_from":{"table_name":"t","columns":[{"name":"a","type":"Integer"}],"info":{"k":"v"},
    "naming_convention":{"uq":"uq_%(table_name)s"}},"table_args":[{"constraint":"unique",
    "columns":["a"]},{"name":"ix","columns":["a"]}],"table_kwargs":{"mysql_engine":"InnoDB"},
    "partial_reordering":[["a","b"]],"naming_convention":{"pk":"pk"}}
    """#,
  ]

  @Test(arguments: operations)
  func comesBackAsItIs(operation: String) throws {
    #expect(try Sample.canonical("[\(operation)]") == Sample.compact("[\(operation)]"))
  }

  @Test func knowsEveryBuiltInOperation() {
    let untested = DocumentVocabulary.builtInOperations.map { $0.documentName }.filter { name in
      !Self.operations.contains { $0.hasPrefix("{\"op\":\"\(name)\"") }
    }
    // these have tests of their own
    #expect(untested == ["bulk_insert", "autocommit_block"])
  }

  /// What is not canonical, and what it becomes.
  static let variants = [
    (
      #"{"op":"execute","sql":{"sql":"SELECT 1"},"dialects":null,"info":{}}"#,
      #"{"op":"execute","sql":"SELECT 1"}"#
    ),
    (
      #"""
      {"schema":null,"if_exists":false,"table_name":{"name":"t","quote":null,"conv":false},
      "op":"drop_table"}
      """#,
      #"{"op":"drop_table","table_name":"t"}"#
    ),
    (
      #"{"op":"create_table_comment","table_name":"t","comment":"c","existing_comment":null}"#,
      #"{"op":"create_table_comment","table_name":"t","comment":"c"}"#
    ),
    (
      #"""
      {"op":"batch_alter_table","table_name":"t","operations":[],"recreate":"auto",
      "naming_convention":{}}
      """#,
      #"{"op":"batch_alter_table","table_name":"t","operations":[]}"#
    ),
  ]

  @Test(arguments: variants)
  func becomesCanonical(text: String, canonical: String) throws {
    #expect(try Sample.canonical("[\(text)]") == "[\(canonical)]")
  }

  @Test func keepsDialectsInfoAndPlace() throws {
    let text = """
      [
      {"op": "execute", "sql": "a"},
      {"op": "execute", "sql": "b", "dialects": ["mysql"], "info": {"k": 1}}]
      """
    let records = try Sample.document(text).operations
    #expect(records.map(\.location) == ["f.json:2", "f.json:3"])
    #expect(records.map(\.dialects) == [nil, ["mysql"]])
    #expect(records.map(\.info) == [[], [JSONMember(name: "k", value: 1)]])
    #expect(records.map { $0.applies(to: "mysql") } == [true, true])
    #expect(records.map { $0.applies(to: "postgresql") } == [true, false])
  }

  @Test func unpacksContainers() throws {
    let inner = RecordedOperation(ExecuteSQLOp("a"), dialects: ["mysql", "default"])
    let table = RecordedOperation(ModifyTableOps("t", [inner]), dialects: ["mysql"])
    let container = RecordedOperation(OpContainer([table, RecordedOperation(ExecuteSQLOp("b"))]))
    #expect(
      try [container].documentValue().compactText
        == #"[{"op":"execute","sql":"a","dialects":["mysql"]},{"op":"execute","sql":"b"}]"#)
  }
}
