import Decant
import DecantPostgreSQL
import DecantTestKit
import Testing

@testable import CustomOperation

/// What the section "Operation Plugins" of the operation reference promises, with its own example.
@Suite("Operation Plugins")
struct OperationPluginsTests {
  @Test("a new operation has its call")
  func call() throws {
    #expect(
      try written {
        $0.createSequence("my_sequence")
        $0.dropSequence("my_sequence")
      } == ["CREATE SEQUENCE my_sequence", "DROP SEQUENCE my_sequence"])
  }

  @Test("its implementation executes SQL, with the schema and with names in quotes where they need them")
  func implementation() throws {
    #expect(
      try written {
        $0.createSequence("my_sequence", schema: "my_schema")
        $0.createSequence("select", schema: "it's")
      } == ["CREATE SEQUENCE my_schema.my_sequence", "CREATE SEQUENCE \"it's\".\"select\""])
  }

  @Test("an operation is a value with its arguments, and says where it was called")
  func value() throws {
    var op = Operations(dialect: "postgresql")
    op.createSequence("s", schema: "app")
    let record = try #require(op.recorded.first)
    let operation = try #require(record.operation as? CreateSequenceOp)
    #expect(operation.name == QualifiedName("s", schema: "app"))
    #expect(record.location?.hasPrefix("ExampleTests/OperationPluginsTests.swift:") == true)
  }

  @Test("each reverses the other")
  func reverse() throws {
    let there = CreateSequenceOp("s", schema: "app")
    let back = try #require(there.reversed() as? DropSequenceOp)
    let again = try #require(back.reversed() as? CreateSequenceOp)
    #expect(back.name == there.name)
    #expect(again.name == there.name)
  }

  @Test("the way back of a revision is derived from it")
  func downgrade() throws {
    var op = Operations(dialect: "postgresql")
    try Revision(NumberOrders.self).downgrade(&op)
    #expect(
      try statements(of: op) == ["DROP SEQUENCE \"select\"", "DROP SEQUENCE shop.order_numbers"])
  }

  @Test("tables are known as before")
  func state() throws {
    var state = SchemaState(dialect: .postgresql)
    try state.apply(CreateTableOp(Table("t") { Column("id", .integer, primaryKey: true) }))
    try state.apply(CreateSequenceOp("s"))
    try state.apply(DropSequenceOp("s"))
    #expect(state.knows(QualifiedName("t")))
    #expect(state.tables.map(\.name) == [QualifiedName("t")])
  }

  @Test("they are the same in JSON")
  func json() throws {
    let text = """
      [{"op":"create_sequence","sequence_name":"s","schema":"app"},{"op":"drop_sequence","sequence_name":"t"}]
      """
    let document = try document(text)
    #expect(
      try document.operations.flatMap { try statements(of: $0.operation) }
        == ["CREATE SEQUENCE app.s", "DROP SEQUENCE t"])
    #expect(try document.operations.documentValue().compactText == text)
  }

  @Test(
    "errors in JSON know them",
    arguments: [
      #"{"op": "create_sequense", "sequence_name": "s"}"#:
        #"1:9: [0].op: unknown operation "create_sequense"; did you mean "create_sequence"?"#,
      #"{"op": "create_sequence"}"#: #"1:2: [0]: missing key "sequence_name""#,
      #"{"op": "create_sequence", "sequence_name": "s", "shema": "a"}"#:
        #"1:50: [0]: unknown key "shema"; did you mean "schema"?"#,
      #"{"op": "drop_sequence", "sequence_name": 5}"#:
        #"1:43: [0].sequence_name: expected name, or object with a name, found number"#,
    ])
  func errors(operation: String, message: String) throws {
    let errors = #expect(throws: DocumentErrors.self) { try document("[\(operation)]") }
    #expect(errors?.description == message)
  }

  @Test("an operation that the project does not list is none")
  func unlisted() throws {
    let errors = #expect(throws: DocumentErrors.self) {
      try OperationDocument(
        parsing: Array(#"[{"op": "create_sequence", "sequence_name": "s"}]"#.utf8),
        vocabulary: DocumentVocabulary(dialects: [.postgresql]))
    }
    #expect(errors?.description.contains(#"unknown operation "create_sequence""#) == true)
  }

  @Test("a dialect may have an implementation of its own, and an error names the operation")
  func rule() throws {
    var dialect = Dialect.standard
    dialect.operations.override(CreateSequenceOp.self) { _, _, _ in
      throw RenderError.unsupported("a sequence", hint: "use an identity")
    }
    let error = #expect(throws: RenderError.self) {
      var script = Script(dialect: dialect)
      try script.perform(CreateSequenceOp("s"))
    }
    #expect(
      error?.description == "default: create_sequence: a sequence is not supported; use an identity")
  }

  @Test("the test kit checks them", arguments: [Dialect.postgresql, .standard])
  func conformance(dialect: Dialect) {
    let conformance = DialectConformance(dialect) { name in
      [CreateSequenceOp(name, schema: "app"), DropSequenceOp(name)]
    }
    #expect(conformance.violations() == [])
  }

  private func document(_ text: String) throws -> OperationDocument {
    try OperationDocument(
      parsing: Array(text.utf8),
      vocabulary: DocumentVocabulary(dialects: [.postgresql], operations: CustomOperation.operations))
  }

  private func written(_ body: (inout Operations) -> Void) throws -> [String] {
    var op = Operations(dialect: "postgresql")
    body(&op)
    return try statements(of: op)
  }

  private func statements(of op: Operations) throws -> [String] {
    try op.recorded.flatMap { try statements(of: $0.operation) }
  }

  private func statements(of operation: any MigrateOperation) throws -> [String] {
    var script = Script(dialect: .postgresql)
    try script.perform(operation)
    return script.statements.map(\.text)
  }
}
