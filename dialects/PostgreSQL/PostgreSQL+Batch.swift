internal import Decant

extension PostgreSQL {
  /// Drops the constraints of the old table whose names the new one needs: both stand side by side for a
  /// while.
  static func recreateTable(
    _ recreation: TableRecreation, in script: inout Script, inherited: RuleTable<Script>.Rule<TableRecreation>
  ) throws {
    for constraint in recreation.reusedConstraints
    where !(recreation.isStateful && constraint is ForeignKeyConstraint) {
      try script.statement(DropConstraint(constraint.name, of: recreation.old.name))
    }
    guard recreation.isStateful else { return try inherited(recreation, &script) }
    try recreation.drawingFromSequences.createTable(in: &script)
    try recreation.copyRows(in: &script)
    for sequence in recreation.sequences {
      try script.statement { try recreation.handOver(sequence, to: &$0) }
    }
    try recreation.replaceTable(in: &script)
    try recreation.createIndexes(in: &script)
  }

  /// `OVERRIDING SYSTEM VALUE`, without which a column `GENERATED ALWAYS AS IDENTITY` takes no values.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-insert.html
  static func copyRows(
    _ statement: CopyRows, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CopyRows>
  ) throws {
    let fillsIdentity = statement.filledColumns.contains { $0.serverDefault?.asIdentity?.always == true }
    statement.writeTarget(to: &writer)
    if fillsIdentity { writer.keyword("OVERRIDING SYSTEM VALUE") }
    try statement.writeSource(to: &writer)
  }

  /// A domain is a kind of its own, and text becomes a value of an enum by a cast alone.
  ///
  /// Source: https://www.postgresql.org/docs/current/datatype-enum.html
  static func needsCast(from old: any SQLType, to new: any SQLType) -> Bool {
    let isNamed = old is DomainType || new is DomainType || (new as? EnumType)?.isNative == true
    return isNamed ? AnySQLType(old) != AnySQLType(new) : BatchStyle.areOfOtherKinds(old, new)
  }
}

extension TableRecreation {
  /// The recreation with a table whose counting columns draw from the sequences of the old one.
  fileprivate var drawingFromSequences: TableRecreation {
    var recreation = self
    for sequence in sequences where !sequence.isIdentity {
      guard let place = new.columns.firstIndex(where: { $0.name.name == sequence.column.name }) else {
        continue
      }
      recreation.new.columns[place].autoincrement = .never
      guard sequence.isImplied, new.columns[place].serverDefault == nil else { continue }
      let name = sequence.name
      recreation.new.columns[place].serverDefault = .sequence(
        SequenceGenerator(name.name, schema: name.schema))
    }
    return recreation
  }

  /// Lets a sequence go over to the new table, or lets that of a new identity begin where the old one stands.
  ///
  /// Source: https://www.postgresql.org/docs/current/functions-sequence.html
  fileprivate func handOver(_ sequence: OwnedSequence, to writer: inout SQLWriter) throws {
    guard sequence.isIdentity else {
      writer.keyword("ALTER SEQUENCE")
      writer.name(sequence.name)
      writer.keyword("OWNED BY")
      return writer.columnName(sequence.column, of: new.name)
    }
    // a client shows the result of SELECT, not that of DO
    writer.keyword("DO")
    let (dialect, tables) = (writer.dialect, [new.name, old.name])
    let calls = tables.map { table in
      var call = SQLWriter(dialect: dialect)
      call.keyword("pg_get_serial_sequence(")
      call.join()
      call.string { $0.name(table) }
      call.sign(",")
      call.string(sequence.column.name)
      call.sign(")")
      return call.text
    }
    writer.string("BEGIN PERFORM setval(\(calls[0]), nextval(\(calls[1])), false); END")
  }
}

extension SQLWriter {
  /// Writes `t.c`.
  fileprivate mutating func columnName(_ column: Identifier, of table: QualifiedName) {
    name(table)
    sign(".")
    join()
    identifier(column)
  }
}
