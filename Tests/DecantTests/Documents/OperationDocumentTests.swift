import Decant
import Testing

@Suite struct OperationDocumentTests {
  @Test(arguments: [
    "[]",
    #"""
    {"operations":[],"naming_convention":{"ix":"i","uq":"u","ck":"c","fk":"f","pk":"p"},
    "options":{"max_identifier_length":30}}
    """#,
    #"{"operations":[{"op":"execute","sql":"a"}],"options":{"any":[1]}}"#,
  ])
  func comesBackAsItIs(text: String) throws {
    #expect(try Sample.canonical(text) == Sample.compact(text))
  }

  @Test(arguments: [
    #"{"operations":[]}"#, #"{"operations":[],"naming_convention":{},"options":{}}"#,
    #"{"operations":[],"naming_convention":null,"options":null}"#,
  ])
  func isAnArrayWhereOperationsAreAlone(text: String) throws {
    let document = try Sample.document(text)
    #expect(document.namingConvention == nil)
    #expect(try document.documentValue.compactText == "[]")
  }

  @Test func rendersTheOperationsOfTheDialect() throws {
    let document = try Sample.document(
      #"""
      {"operations": [
        {"op": "create_unique_constraint", "constraint_name": null, "table_name": "t", "columns": ["a", "b"]},
        {"op": "execute", "sql": "SELECT 1", "dialects": ["mysql"]},
        {"op": "create_view", "name": "v", "query": "SELECT 2"}],
       "naming_convention": {"uq": "uq_%(table_name)s_%(column_0_N_name)s"}}
      """#)
    let script = try document.render(in: Sample.postgresql, vocabulary: Sample.vocabulary)
    #expect(
      String(decoding: script, as: UTF8.self) == """
        ALTER TABLE t ADD CONSTRAINT uq_t_a_b UNIQUE (a, b);

        CREATE VIEW v AS SELECT 2;


        """)
  }

  @Test func appliesItsOptions() throws {
    let document = try Sample.document(
      #"{"operations":[{"op":"execute","sql":"a"}],"options":{"mysql_separator":"GO"}}"#)
    let script = try document.render(in: Sample.mysql, vocabulary: Sample.vocabulary)
    #expect(String(decoding: script, as: UTF8.self) == "a;\n\nGO\n\n")
  }

  @Test func reportsAllOperationsThatCannotBeWritten() throws {
    let document = try Sample.document(
      """
      [{"op": "add_column", "table_name": "t", "column": {"name": "c", "type": "Null"}},
       {"op": "execute", "sql": "fine"},
       {"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "c", "type": "Date"}]},
        "rows": [{"c": "2024-02-29"}, {"c": "2023-02-29"}]}]
      """)
    #expect {
      try document.render(in: Sample.postgresql, vocabulary: Sample.vocabulary)
    } throws: { error in
      let errors = (error as? ScriptErrors)?.errors ?? []
      return errors.map(\.location) == ["f.json:1", "f.json:3"] && errors.map(\.number) == [1, 3]
        && errors.last?.problem.contains("row 2") == true
    }
  }

  @Test func hasNoPlaceWhereItWasMadeInSwift() {
    let document = OperationDocument([], options: [DocumentOption("nothing", true)])
    #expect {
      try document.render(in: Sample.mysql, vocabulary: Sample.vocabulary)
    } throws: { error in
      (error as? DocumentErrors)?.description == #"1:1: options.nothing: unknown option "nothing""#
    }
  }
}
