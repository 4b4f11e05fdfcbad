import Testing

@Suite struct OperationRefusalTests {
  static let refusals = [
    (
      #"[{"op":"drop_tabel","table_name":"t"}]"#,
      #"f.json:1:8: [0].op: unknown operation "drop_tabel"; did you mean "drop_table"?"#
    ),
    (#"[{"op":3}]"#, "f.json:1:8: [0].op: expected string, found number"),
    (#"[3]"#, "f.json:1:2: [0]: expected object, found number"),
    (#"[{"table_name":"t"}]"#, #"f.json:1:2: [0]: missing key "op""#),
    (#"[{"op":"drop_table"}]"#, #"f.json:1:2: [0]: missing key "table_name""#),
    (
      #"[{"op":"drop_table","tabel_name":"t"}]"#,
      #"f.json:1:21: [0]: unknown key "tabel_name"; did you mean "table_name"?"#
    ),
    (
      #"[{"op":"drop_table","table_name":"t","if_exist":true}]"#,
      #"f.json:1:38: [0]: unknown key "if_exist"; did you mean "if_exists"?"#
    ),
    (
      #"[{"op":"drop_table","table_name":"t","if_exists":1}]"#,
      "f.json:1:50: [0].if_exists: expected boolean, found number"
    ),
    (
      #"[{"op":"drop_table","table_name":{"name":"t","qoute":true}}]"#,
      #"f.json:1:46: [0].table_name: unknown key "qoute"; did you mean "quote"?"#
    ),
    (
      #"[{"op":"drop_table","table_name":["t"]}]"#,
      "f.json:1:34: [0].table_name: expected name, or object with a name, found array"
    ),
    (#"[{"op":"execute","sql":5}]"#, "f.json:1:24: [0].sql: expected SQL as a string, found number"),
    (
      #"[{"op":"execute","sql":"","dialects":["mysqll"]}]"#,
      #"f.json:1:39: [0].dialects[0]: unknown dialect "mysqll"; did you mean "mysql"?"#
    ),
    (#"[{"op":"execute","sql":"","info":[]}]"#, "f.json:1:34: [0].info: expected object, found array"),
    (
      #"[{"op":"drop_constraint","constraint_name":"c","table_name":"t","type":"uniqe"}]"#,
      #"f.json:1:72: [0].type: unknown kind of constraint "uniqe"; did you mean "unique"?"#
    ),
    (
      #"""
      [{"op":"create_primary_key","constraint_name":"p","table_name":"t","columns":["a"],
      "deferrable":true}]
      """#,
      #"f.json:2:1: [0]: unknown key "deferrable""#
    ),
    (
      #"""
      [{"op":"create_foreign_key","constraint_name":"f","source_table":"t","referent_table":"r",
      "local_cols":["a","b"],"remote_cols":["id"]}]
      """#,
      "f.json:1:2: [0]: a foreign key has one target for each column, not 1 for 2"
    ),
    (
      #"[{"op":"drop_index","index_name":"i","index":{"columns":["a"]}}]"#,
      #"f.json:1:2: [0]: missing key "table_name""#
    ),
    (
      #"[{"op":"add_column","table_name":"t","column":{"name":"c","type":"Text"},"insert_after":"a"}]"#,
      #"f.json:1:74: [0]: unknown key "insert_after""#
    ),
    (
      #"[{"op":"batch_alter_table","table_name":"t","operations":[],"recreate":"sometimes"}]"#,
      #"f.json:1:72: [0].recreate: unknown recreate mode "sometimes""#
    ),
    (
      #"""
      [{"op":"batch_alter_table","table_name":"t","operations":[{"op":"drop_column","table_name":"t",
      "column_name":"c"}]}]
      """#,
      #"f.json:1:79: [0].operations[0]: unknown key "table_name""#
    ),
    (
      #"[{"op":"batch_alter_table","table_name":"t","operations":[{"op":"drop_table"}]}]"#,
      "f.json:1:65: [0].operations[0].op: drop_table cannot stand in a batch; put it before or behind"
    ),
    (
      #"[{"op":"autocommit_block","operations":[]}]"#,
      #"f.json:1:8: [0].op: autocommit_block stands only at the top level of "upgrade" or "downgrade""#
    ),
    (
      #"[{"op":"alter_enum","name":"e"}]"#,
      #"f.json:1:2: [0]: alter_enum has one of "add_value", "rename_value" and "drop_value""#
    ),
    (
      #"[{"op":"alter_enum","name":"e","add_value":"v","drop_value":"w"}]"#,
      #"f.json:1:2: [0]: alter_enum has one of "add_value", "rename_value" and "drop_value""#
    ),
    (
      #"[{"op":"alter_enum","name":"e","add_vlaue":"v"}]"#,
      #"f.json:1:32: [0]: unknown key "add_vlaue"; did you mean "add_value"?"#
    ),
    (
      #"[{"op":"alter_enum","name":"e","add_value":"v","before":"a","after":"b"}]"#,
      #"f.json:1:44: [0].add_value: a value stands "before" another one or "after" one"#
    ),
    (
      #"[{"op":"alter_enum","name":"e","drop_value":"v","before":"a"}]"#,
      #"f.json:1:49: [0]: unknown key "before""#
    ),
    (
      #"[{"op":"alter_enum","name":"e","rename_value":{"from":"a","too":"b"}}]"#,
      #"f.json:1:59: [0].rename_value: unknown key "too"; did you mean "to"?"#
    ),
    (#"{"operations":[],"extra":1}"#, #"f.json:1:18: unknown key "extra""#),
    (#"{"naming_convention":{}}"#, #"f.json:1:1: missing key "operations""#),
    (
      #"{"operations":[],"naming_convention":{"xx":"x"}}"#,
      #"f.json:1:39: naming_convention: unknown key "xx""#
    ),
    (#""text""#, "f.json:1:1: expected array of operations, or object, found string"),
    ("[", "f.json:1:2: [0]: expected a value, found the end of the text"),
  ]

  @Test(arguments: refusals)
  func saysWhatAndWhere(text: String, problem: String) {
    #expect(Sample.problems(text) == [problem])
  }

  @Test func reportsAllProblemsTogether() {
    let text = """
      {"operations": [
        {"op": "drop_tabel"},
        {"op": "execute", "sql": "fine"},
        {"op": "batch_alter_table", "table_name": "t", "operations": [{"op": "x"}, {"op": "drop_column"}]}
      ],
      "naming_convention": {"pk": 1}, "optoins": {}}
      """
    #expect(
      Sample.problems(text) == [
        #"f.json:2:10: operations[0].op: unknown operation "drop_tabel"; did you mean "drop_table"?"#,
        #"f.json:4:72: operations[2].operations[0].op: unknown operation "x""#,
        #"f.json:4:78: operations[2].operations[1]: missing key "column_name""#,
        "f.json:6:29: naming_convention.pk: expected string, found number",
        #"f.json:6:33: unknown key "optoins"; did you mean "options"?"#,
      ])
  }
}
