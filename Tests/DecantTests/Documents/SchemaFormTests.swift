import Testing

@Suite struct SchemaFormTests {
  private func table(_ column: String, constraints: String = "") -> String {
    let constraints = constraints.isEmpty ? "" : #","constraints":[\#(constraints)]"#
    return #"[{"op":"create_table","table_name":"t","columns":[\#(column)]\#(constraints)}]"#
  }

  @Test(arguments: [
    #"""
    {"name":{"name":"c","quote":false},"type":"Integer","key":"k","nullable":true,"primary_key":true,
    "autoincrement":"ignore_fk","unique":true,"index":true,"comment":"","system":true,
    "dialect_options":{"other_x":{"a":[1]}},"info":{"i":1.50}}
    """#,
    #"{"name":"c","type":"Integer","autoincrement":false}"#,
    #"{"name":"c","type":"Integer","autoincrement":true}"#,
    #"""
    {"name":"c","type":"Integer","foreign_keys":[{"target":"r.id"},{"target":["a.b","id"],"name":"fk",
    "onupdate":"CASCADE","ondelete":"SET NULL","deferrable":false,"initially":"DEFERRED","match":"FULL",
    "use_alter":true,"link_to_name":true}]}
    """#,
    #"{"name":"c","type":"Integer","checks":[{"constraint":"check","name":"ck","condition":"c > 0"}]}"#,
    #"""
    {"name":"c","type":"Integer","default_sequence":{"name":"q","schema":"s","start":1,"increment":2,
    "minvalue":3,"maxvalue":4,"nominvalue":true,"nomaxvalue":false,"cycle":true,"cache":5,"order":true,
    "data_type":"BIGINT","optional":true}}
    """#,
  ])
  func columnComesBackAsItIs(column: String) throws {
    #expect(try Sample.canonical(table(column)) == Sample.compact(table(column)))
  }

  @Test(arguments: [
    #""x""#, "true", "false", #"{"sql":"now()"}"#, #"{"identity":{}}"#,
    #"{"identity":{"always":true,"start":5,"on_null":true}}"#, #"{"identity":{"always":null}}"#,
    #"{"computed":"a + b"}"#, #"{"computed":"a + b","persisted":false}"#, #"{"sequence":{"name":"q"}}"#,
  ])
  func serverDefaultComesBackAsItIs(value: String) throws {
    let column = #"{"name":"c","type":"Integer","server_default":\#(value)}"#
    #expect(try Sample.canonical(table(column)) == Sample.compact(table(column)))
  }

  @Test(arguments: [
    (#""r.id""#, #""r.id""#), (#""s.r.id""#, #""s.r.id""#), (#""r""#, #""r""#),
    (#""a.b.r.id""#, #""a.b.r.id""#),
    (#"["r","id"]"#, #""r.id""#), (#"["s","r","id"]"#, #""s.r.id""#), (#"["s.x","r","id"]"#, #""s.x.r.id""#),
    (#"["a.b","id"]"#, #"["a.b","id"]"#),
    (#"["r",{"name":"id","quote":true}]"#, #"["r",{"name":"id","quote":true}]"#),
  ])
  func targetBecomesCanonical(target: String, canonical: String) throws {
    let column = #"{"name":"c","type":"Integer"}"#
    func constraint(_ target: String) -> String {
      #"{"constraint":"foreign_key","name":"f","columns":["c"],"targets":[\#(target)],"onupdate":"CASCADE"}"#
    }
    #expect(
      try Sample.canonical(table(column, constraints: constraint(target)))
        == table(column, constraints: constraint(canonical)))
  }

  @Test(arguments: [
    #"{"constraint":"primary_key","name":"pk","columns":["c"],"deferrable":true,"initially":"DEFERRED"}"#,
    #"{"constraint":"unique","columns":["c"],"deferrable":false,"dialect_options":{"other_x":null}}"#,
    #"{"constraint":"check","name":{"name":"ck","conv":true},"condition":"c > 0","initially":"IMMEDIATE"}"#,
    #"""
    {"constraint":"exclude","name":"ex","elements":[["c","="]],"where":"c > 0","using":"btree",
    "ops":{"c":"o"}}
    """#,
  ])
  func constraintComesBackAsItIs(constraint: String) throws {
    let text = table(#"{"name":"c","type":"Integer"}"#, constraints: constraint)
    #expect(try Sample.canonical(text) == Sample.compact(text))
  }

  @Test(arguments: [
    (#"{"type":"Integer"}"#, #"missing key "name""#),
    (#"{"name":"c"}"#, #"missing key "type""#),
    (#"{"name":"c","type":"Integer","nulable":false}"#, #"unknown key "nulable"; did you mean "nullable"?"#),
    (
      #"{"name":"c","type":"Integer","autoincrement":"maybe"}"#,
      #"expected true, false, "auto" or "ignore_fk", found string"#
    ),
    (#"{"name":"c","type":"Integer","server_default":{}}"#, #"missing key "sql""#),
    (
      #"{"name":"c","type":"Integer","server_default":5}"#, "expected string, boolean or object, found number"
    ),
    (
      #"{"name":"c","type":"Integer","server_default":{"identity":{"strat":1}}}"#,
      #"unknown key "strat"; did you mean "start"?"#
    ),
    (
      #"{"name":"c","type":"Integer","server_default":{"sql":"a","persisted":true}}"#,
      #"unknown key "persisted""#
    ),
    (
      #"{"name":"c","type":"Integer","checks":[{"constraint":"unique","columns":["c"]}]}"#,
      #"only check constraints stand here; list others under "constraints""#
    ),
    (
      #"{"name":"c","type":"Integer","foreign_keys":[{"target":["r"]}]}"#,
      #"write a target as ["table", "column"] or ["schema", "table", "column"]"#
    ),
    (
      #"{"name":"c","type":"Integer","foreign_keys":[{"target":5}]}"#,
      #"expected "table.column", or array of names, found number"#
    ),
  ])
  func refusesColumn(column: String, problem: String) {
    let problems = Sample.problems(table(column))
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(": \(problem)") == true, "\(problems)")
  }

  @Test(arguments: [
    (#"{"constraint":"uniqe","columns":["c"]}"#, #"unknown constraint "uniqe"; did you mean "unique"?"#),
    (#"{"columns":["c"]}"#, #"missing key "constraint""#),
    (
      #"{"constraint":"foreign_key","columns":["c"],"targets":["r.a","r.b"]}"#,
      "a foreign key has one target for each column, not 2 for 1"
    ),
    (#"{"constraint":"exclude","elements":[["c"]]}"#, "write an element as [column, operator]"),
    (#"{"constraint":"exclude","elements":[],"dialect_options":{}}"#, #"unknown key "dialect_options""#),
  ])
  func refusesConstraint(constraint: String, problem: String) {
    let problems = Sample.problems(table(#"{"name":"c","type":"Integer"}"#, constraints: constraint))
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(": \(problem)") == true, "\(problems)")
  }
}
