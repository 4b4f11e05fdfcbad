import Decant
import DecantPostgreSQL
import DecantSQLite
import Testing

/// Forbids NULL in several columns: an operation of one table, also in a batch.
private struct RequireAllOp: DocumentOperation, TableChangeOp {
  static let documentName = "require_all"
  var table: QualifiedName
  var columns: [Identifier]

  init(_ table: QualifiedName, _ columns: [Identifier]) {
    self.table = table
    self.columns = columns
  }

  var changedTable: QualifiedName? { table }

  private var parts: [AlterColumnOp] {
    columns.map { AlterColumnOp(table.name, $0, schema: table.schema, nullable: false) }
  }

  func performStandard(in script: inout Script) throws { for part in parts { try script.perform(part) } }
  func apply(to state: inout SchemaState) throws { for part in parts { try part.apply(to: &state) } }
  func change(_ draft: inout TableDraft) throws { for part in parts { try part.change(&draft) } }

  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.table(with: vocabulary), try object.require("columns", with: vocabulary))
  }

  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set(table)
    try object.set("columns", columns)
    return object.members
  }
}

extension BatchOperations {
  fileprivate mutating func requireAll(_ columns: Identifier...) { invoke(RequireAllOp(table, columns)) }
}

/// The part of "Operation Plugins" that is about batches: `BatchOperations` is as open as `Operations`.
@Suite("Operation Plugins in a batch")
struct BatchPluginTests {
  private static let source = Table("t") {
    Column("a", .integer)
    Column("b", .integer)
  }
  private static let altered = [
    "ALTER TABLE t ALTER COLUMN a SET NOT NULL", "ALTER TABLE t ALTER COLUMN b SET NOT NULL",
  ]
  private static let recreated = [
    """
    CREATE TABLE _alembic_tmp_t (
        a INTEGER NOT NULL,
        b INTEGER NOT NULL
    )
    """,
    """
    INSERT INTO _alembic_tmp_t (a, b) SELECT t.a, t.b
    FROM t
    """,
    "DROP TABLE t", "ALTER TABLE _alembic_tmp_t RENAME TO t",
  ]

  @Test("from Swift, where the table is altered and where it is made anew")
  func swift() throws {
    var op = Operations(dialect: "sqlite")
    op.batchAlterTable("t", copyFrom: Self.source) { $0.requireAll("a", "b") }
    let batch = try #require(op.recorded.first).operation
    #expect(try statements(of: batch, in: .postgresql) == Self.altered)
    #expect(try statements(of: batch, in: .sqlite) == Self.recreated)
  }

  @Test("from JSON, which does not name the table again")
  func json() throws {
    let text = """
      [{"op":"batch_alter_table","table_name":"t","operations":[{"op":"require_all","columns":["a","b"]}]}]
      """
    let document = try OperationDocument(
      parsing: Array(text.utf8),
      vocabulary: DocumentVocabulary(dialects: [.postgresql], operations: [RequireAllOp.self]))
    let batch = try #require(document.operations.first).operation
    #expect(try statements(of: batch, in: .postgresql) == Self.altered)
    #expect(try document.operations.documentValue().compactText == text)
  }

  @Test("the schema state makes the table anew where no batch says so")
  func state() throws {
    let revisions = [
      Revision(RevisionHeader(id: "1")) { $0.invoke(CreateTableOp(Self.source)) },
      Revision(RevisionHeader(id: "2", downRevisions: ["1"])) {
        $0.invoke(RequireAllOp(QualifiedName("t"), ["a", "b"]))
      },
    ]
    let plan = try RevisionGraph(revisions.map(\.header)).upgrade(RevisionRange("1:2"))
    let script = try ScriptGenerator(dialect: .sqlite).generate(
      plan, of: Dictionary(uniqueKeysWithValues: revisions.map { ($0.header.id, $0) }), after: ["1"],
      to: ScriptBuffer()
    ).text
    #expect(script.contains(Self.recreated.joined(separator: ";\n\n")))
  }

  private func statements(of operation: any MigrateOperation, in dialect: Dialect) throws -> [String] {
    var script = Script(dialect: dialect)
    try script.perform(operation)
    return script.statements.map(\.text)
  }
}
