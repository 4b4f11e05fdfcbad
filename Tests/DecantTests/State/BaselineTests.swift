import Decant
import Testing

private let vocabulary = DocumentVocabulary(dialects: [.standard])

/// A history of three revisions, of which the first is raw SQL.
private let revisions = [
  Revision(RevisionHeader(id: "a1"), upgrade: { $0.execute("CREATE TABLE legacy (id INTEGER)") }),
  Revision(
    RevisionHeader(id: "b2", downRevisions: ["a1"]),
    upgrade: { $0.addColumn("legacy", Column("name", .string(20), nullable: false)) }),
  Revision(RevisionHeader(id: "c3", downRevisions: ["b2"]), upgrade: { $0.dropColumn("legacy", "name") }),
]

/// The baseline of a document in JSON.
private func baseline(_ text: String) throws -> SchemaBaseline {
  let document = try OperationDocument(parsing: Array(text.utf8), vocabulary: vocabulary)
  return try SchemaBaseline(document, in: RevisionGraph(revisions.map(\.header)))
}

private let table = """
  {"op": "create_table", "table_name": "legacy", "columns": [{"name": "id", "type": "Integer", "primary_key": true}]}
  """

/// The script of a range, with a baseline.
private func script(_ range: String, _ baseline: SchemaBaseline?) throws -> String {
  var options = ScriptOptions()
  options.baseline = baseline
  let graph = try RevisionGraph(revisions.map(\.header))
  let isDowngrade = range.hasPrefix("c3:")
  let plan = try isDowngrade ? graph.downgrade(RevisionRange(range)) : graph.upgrade(RevisionRange(range))
  let byID = Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) })
  return try ScriptGenerator(dialect: .standard, options: options)
    .generate(plan, of: byID, after: graph.revisions(appliedAt: plan.start), to: ScriptBuffer()).text
}

@Suite("A baseline")
struct BaselineTests {
  @Test("is the schema that the revisions behind it find", arguments: ["a1:b2", "b2"])
  func schema(range: String) throws {
    let wrong = try baseline(
      #"{"revisions": ["a1"], "operations": [\#(table.replacing("id", with: "name"))]}"#)
    let error = "revision b2: \(#fileID):11: add_column: table legacy has a column \"name\" already"
    let thrown = #expect(throws: ScriptErrors.self) { try script(range, wrong) }
    #expect(thrown?.description == error)
    // without it nothing is claimed of a table that raw SQL has made
    #expect(try script(range, nil).contains("ALTER TABLE legacy ADD COLUMN name VARCHAR(20) NOT NULL;"))
  }

  @Test("stands also where the range begins behind it")
  func later() throws {
    let text = try script("c3:b2", try baseline(#"{"revisions": ["a1"], "operations": [\#(table)]}"#))
    #expect(text.contains("ALTER TABLE legacy ADD COLUMN name VARCHAR(20) NOT NULL;"))
    let error = #expect(throws: ScriptErrors.self) { try script("c3:b2", nil) }
    #expect(error?.description.contains("drop_column cannot be reversed") == true)
  }

  @Test("may be what the first revision finds")
  func base() throws {
    let text = try script("b2", try baseline(#"{"revisions": [], "operations": [\#(table)]}"#))
    #expect(text.contains("-- Running upgrade a1 -> b2"))
  }

  @Test("says where it stands, at revisions that there are")
  func unknownRevision() {
    #expect(throws: RevisionError.self) { try baseline(#"{"revisions": ["zz"], "operations": []}"#) }
  }
}

@Suite("The document of a schema")
struct SchemaDocumentTests {
  /// A schema with something of everything, and doubts.
  private func state() throws -> SchemaState {
    var op = Operations(dialect: "default")
    op.createTable("owners") {
      Column("id", .integer, primaryKey: true)
      Column("kind", EnumType(["a", "b"], name: "kind", createsConstraint: true), nullable: false)
      Column("on", .boolean, checks: [CheckConstraint("\(identifier: "on") <> \(literal: .string("x"))")])
    }
    op.createTable("things", comment: "all of them") {
      Column("id", .integer, primaryKey: true)
      Column("owner_id", .integer, index: true, references: "owners.id")
      Column("name", .string(20), unique: true, comment: "it's one")
      TableIndex("ix_lower", [.sql("lower(name)")])
    }
    op.renameTable("things", to: "items")
    op.execute("ALTER TABLE owners ADD note TEXT")
    op.execute("CREATE VIEW v AS SELECT * FROM items")
    let naming = NamingConvention(["uq": "uq_%(table_name)s", "ix": "ix_%(column_0_label)s"])
    var state = SchemaState(dialect: .standard, namingConvention: naming)
    state.revision = "a1"
    for record in op.recorded { try state.apply(record.operation) }
    return state
  }

  @Test("gives the same schema back, with its doubts")
  func roundTrip() throws {
    let state = try state()
    let text = try OperationDocument(state, at: ["a1"]).documentValue.compactText
    let document = try OperationDocument(parsing: Array(text.utf8), vocabulary: vocabulary)
    let baseline = try SchemaBaseline(document, in: RevisionGraph([RevisionHeader(id: "a1")]))
    var options = ScriptOptions(namingConvention: state.namingConvention)
    options.baseline = baseline
    let revision = Revision(RevisionHeader(id: "a1"), upgrade: { _ in })
    let again = ScriptGenerator(dialect: .standard, options: options).schema(after: [revision])
    #expect(again.doubts == state.doubts)
    #expect(SchemaDifference(from: state.shapes, to: again.shapes).lines == [])
    #expect(
      try OperationDocument(again, at: ["a1"]).documentValue
        == OperationDocument(state, at: ["a1"]).documentValue)
  }

  @Test("is one that render takes")
  func rendering() throws {
    let state = try state()
    let document = try OperationDocument(state, at: ["a1"])
    let rendered = String(decoding: try document.render(in: .standard, vocabulary: vocabulary), as: UTF8.self)
    let script = try ScriptGenerator(dialect: .standard).write(state, to: ScriptBuffer()).text
    #expect(script.hasSuffix(rendered))
    #expect(rendered.contains("CONSTRAINT uq_things UNIQUE (name)"))
  }

  @Test("says what is not known for sure")
  func form() throws {
    let document = try OperationDocument(try state(), at: ["a1"]).documentValue
    #expect(
      document["raw_sql"]?["tables"]?.compactText
        == """
        [{"table_name":"owners","changed_by":"ALTER TABLE ... of revision a1","dependents":[]},\
        {"table_name":"items","dependents":["CREATE VIEW ... of revision a1"]}]
        """.replacing(",\"dependents\":[]", with: ""))
    #expect(document["revisions"] == ["a1"])
    #expect(document["dialect"] == "default")
  }
}
