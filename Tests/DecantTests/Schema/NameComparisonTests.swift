import Testing

@testable import Decant

/// Databases compare names by their code points: an accent that is composed and one that is not make two names.
///
/// `==` of texts would take both for one, so bytes are compared here.
@Suite struct NameComparisonTests {
  private static let composed = "\u{E9}"
  private static let decomposed = "e\u{301}"

  @Test func namesOfOtherCodePointsAreOthers() {
    let (one, other) = (Identifier(Self.composed), Identifier(Self.decomposed))
    #expect(one != other)
    #expect(!one.isSame(as: other))
    #expect(one.isSame(as: .quoted(Self.composed)))
    #expect(Set([one, other]).count == 2)
    #expect(!QualifiedName("t", schema: one).isSame(as: QualifiedName("t", schema: other)))
  }

  @Test(arguments: [
    (
      #"{"op": "create_table", "table_name": "t", "columns": [{"name": "A", "type": "Integer"}, "#
        + #"{"name": "B", "type": "Integer", "unique": true}]}"#,
      "CREATE TABLE t (\n    \"A\" INTEGER,\n    \"B\" INTEGER,\n    UNIQUE (\"B\")\n);\n\n"
    ),
    (
      #"{"op": "create_index", "table_name": "t", "index_name": "i", "columns": ["A", "B"]}"#,
      "CREATE INDEX i ON t (\"A\", \"B\");\n\n"
    ),
    (
      #"{"op": "create_unique_constraint", "table_name": "t", "constraint_name": "u", "columns": ["A", "B"]}"#,
      "ALTER TABLE t ADD CONSTRAINT u UNIQUE (\"A\", \"B\");\n\n"
    ),
    (
      #"{"op": "bulk_insert", "table": {"name": "t", "columns": [{"name": "A", "type": "Integer"}, "#
        + #"{"name": "B", "type": "Integer"}]}, "rows": [{"B": 2, "A": 1}, {"B": 4}]}"#,
      "INSERT INTO t (\"A\", \"B\") VALUES (1, 2);\n\nINSERT INTO t (\"B\") VALUES (4);\n\n"
    ),
    (
      #"{"op": "batch_alter_table", "table_name": "t", "recreate": "always", "copy_from": {"table_name": "t", "#
        + #""columns": [{"name": "A", "type": "Integer"}, {"name": "B", "type": "Integer"}]}, "#
        + #""operations": [{"op": "drop_column", "column_name": "B"}]}"#,
      "CREATE TABLE _alembic_tmp_t (\n    \"A\" INTEGER\n);\n\n"
        + "INSERT INTO _alembic_tmp_t (\"A\") SELECT t.\"A\"\nFROM t;\n\n"
        + "DROP TABLE t;\n\nALTER TABLE _alembic_tmp_t RENAME TO t;\n\n"
    ),
  ])
  func aTableHasBoth(operation: String, expected: String) throws {
    for (a, b) in [(Self.composed, Self.decomposed), (Self.decomposed, Self.composed)] {
      let document = try Sample.document("[" + operation.filled(a, b) + "]")
      let script = try document.render(in: .standard, vocabulary: Sample.vocabulary)
      #expect(script == Array(expected.filled(a, b).utf8), "\(String(decoding: script, as: UTF8.self))")
    }
  }

  @Test func theStateHasBoth() throws {
    let (one, other) = (Identifier(Self.composed), Identifier(Self.decomposed))
    var state = SchemaState(dialect: .standard)
    try state.apply(CreateTableOp(Table("t") { Column(one, .integer) }))
    try state.apply(AddColumnOp("t", Column(other, .integer)))
    #expect(state.columns(of: "t").map(\.name) == [one, other])
    try state.apply(DropColumnOp("t", other))
    #expect(state.columns(of: "t").map(\.name) == [one])
    #expect(!state.hasColumn(other, of: "t"))
    try state.apply(CreateTableOp(Table(one) { Column("id", .integer) }))
    #expect(!state.hasTable(other))
  }

  @Test(arguments: [
    #"{"op": "create_table", "table_name": "t", "columns": [{"name": "A", "type": "Integer"}], "#
      + #""constraints": [{"constraint": "unique", "columns": ["B"]}]}"#,
    #"{"op": "batch_alter_table", "table_name": "t", "recreate": "always", "copy_from": {"table_name": "t", "#
      + #""columns": [{"name": "A", "type": "Integer"}]}, "#
      + #""operations": [{"op": "alter_column", "column_name": "B", "nullable": true}]}"#,
  ])
  func aColumnIsNotFoundByTheOther(operation: String) throws {
    let document = try Sample.document("[" + operation.filled(Self.composed, Self.decomposed) + "]")
    let errors = #expect(throws: ScriptErrors.self) {
      try document.render(in: .standard, vocabulary: Sample.vocabulary)
    }
    #expect(errors?.description.contains("table t has no column") == true)
  }
}

extension String {
  /// The text with two names in the places of `"A"` and `"B"`.
  fileprivate func filled(_ a: String, _ b: String) -> String {
    split(separator: "\"A\"", omittingEmptySubsequences: false).map { part in
      part.split(separator: "\"B\"", omittingEmptySubsequences: false).joined(separator: "\"\(b)\"")
    }.joined(separator: "\"\(a)\"")
  }
}
