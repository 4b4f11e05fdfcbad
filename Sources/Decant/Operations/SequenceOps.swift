/// Creates the sequence of a column by itself, before the table.
struct CreateSequenceOp: MigrateOperation {
  static let documentName = "create_sequence"
  /// The sequence.
  var sequence: OwnedSequence

  init(_ sequence: OwnedSequence) { self.sequence = sequence }

  /// Writes `CREATE SEQUENCE s AS INTEGER`.
  func performStandard(in script: inout Script) throws {
    try script.statement { writer in
      writer.keyword("CREATE SEQUENCE")
      writer.name(sequence.name)
      writer.keyword("AS")
      try writer.element(ofType: sequence.type.base)
    }
  }

  /// Nothing: a sequence is known by the column that it belongs to.
  func apply(to state: inout SchemaState) {}
}

/// Lets a sequence belong to a column, with which it goes.
struct OwnSequenceOp: MigrateOperation {
  static let documentName = "own_sequence"
  /// The sequence.
  var sequence: OwnedSequence
  /// The table of its column.
  var table: QualifiedName

  init(_ sequence: OwnedSequence, by table: QualifiedName) {
    self.sequence = sequence
    self.table = table
  }

  /// Writes `ALTER SEQUENCE s OWNED BY t.c`.
  func performStandard(in script: inout Script) throws {
    try script.statement { writer in
      writer.keyword("ALTER SEQUENCE")
      writer.name(sequence.name)
      writer.keyword("OWNED BY")
      writer.name(table)
      writer.sign(".")
      writer.join()
      writer.identifier(sequence.column)
    }
  }

  /// Notes the sequence; what draws from it says so.
  func apply(to state: inout SchemaState) {
    var sequence = sequence
    sequence.isImplied = false
    state.own(sequence, by: table)
  }
}
