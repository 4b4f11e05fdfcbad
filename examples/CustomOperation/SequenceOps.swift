import Decant

/// Creates a sequence.
struct CreateSequenceOp: DocumentOperation {
  static let documentName = "create_sequence"
  var name: QualifiedName

  init(_ name: Identifier, schema: Identifier? = nil) { self.name = QualifiedName(name, schema: schema) }

  func performStandard(in script: inout Script) throws {
    try script.execute("CREATE SEQUENCE \(name: name.name, schema: name.schema)")
  }

  func reversed() -> any MigrateOperation { DropSequenceOp(name.name, schema: name.schema) }

  /// Nothing: the schema state is one of tables.
  func apply(to state: inout SchemaState) {}
}

/// Drops a sequence.
struct DropSequenceOp: DocumentOperation {
  static let documentName = "drop_sequence"
  var name: QualifiedName

  init(_ name: Identifier, schema: Identifier? = nil) { self.name = QualifiedName(name, schema: schema) }

  func performStandard(in script: inout Script) throws {
    try script.execute("DROP SEQUENCE \(name: name.name, schema: name.schema)")
  }

  func reversed() -> any MigrateOperation { CreateSequenceOp(name.name, schema: name.schema) }

  /// Nothing: the schema state is one of tables.
  func apply(to state: inout SchemaState) {}
}

extension Operations {
  /// Creates a sequence.
  mutating func createSequence(
    _ name: Identifier, schema: Identifier? = nil, file: StaticString = #fileID, line: UInt = #line
  ) { invoke(CreateSequenceOp(name, schema: schema), file: file, line: line) }

  /// Drops a sequence.
  mutating func dropSequence(
    _ name: Identifier, schema: Identifier? = nil, file: StaticString = #fileID, line: UInt = #line
  ) { invoke(DropSequenceOp(name, schema: schema), file: file, line: line) }
}

// MARK: - {"op": "create_sequence", "sequence_name": "order_numbers", "schema": "shop"}

extension CreateSequenceOp {
  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    name = try object.table(sequenceKeys, with: vocabulary)
  }

  func documentMembers() throws -> [JSONMember] { try members(of: name) }
}

extension DropSequenceOp {
  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    name = try object.table(sequenceKeys, with: vocabulary)
  }

  func documentMembers() throws -> [JSONMember] { try members(of: name) }
}

private let sequenceKeys = TableKeys(table: "sequence_name", schema: "schema")

private func members(of name: QualifiedName) throws -> [JSONMember] {
  var object = ObjectBuilder()
  try object.set(name, sequenceKeys)
  return object.members
}
