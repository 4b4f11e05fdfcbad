/// What a run writes at once: an operation of a migration, or several that make one table anew.
struct OperationUnit {
  /// The operation with its place in the migration.
  var record: RecordedOperation
  /// The place among the operations of the migration, from 1.
  let number: Int
}

extension Script {
  /// The operations that are for the dialect, those of containers one by one where they may be made one with others.
  func parts(of records: [RecordedOperation], recreatingTables: Bool) -> [OperationUnit] {
    records.enumerated().flatMap { place, record in
      let parts = recreatingTables && state != nil ? record.parts : [record]
      return parts.map { OperationUnit(record: $0, number: place + 1) }
    }.filter { $0.record.applies(to: dialect.name) }
  }

  /// Takes the next operations out: those in a row that change one table, as one where the database cannot alter it
  /// and its state is known.
  func units(takenFrom rest: inout ArraySlice<OperationUnit>, recreatingTables: Bool) -> [OperationUnit] {
    guard let first = rest.first else { return [] }
    guard recreatingTables, state != nil,
      let table = (first.record.operation as? any TableChangeOp)?.changedTable
    else {
      rest.removeFirst()
      return [first]
    }
    let run = rest.prefix { ($0.record.operation as? any TableChangeOp)?.changedTable == table }
    rest = rest.dropFirst(run.count)
    return recreation(of: table, by: Array(run)) ?? Array(run)
  }

  /// One batch of the operations from the first to the last that needs it, those around it as they are.
  private func recreation(of table: QualifiedName, by run: [OperationUnit]) -> [OperationUnit]? {
    var known = state?.alone(table)
    let needing = run.indices.filter { place in
      guard let change = run[place].record.operation as? any TableChangeOp else { return false }
      defer { try? known?.apply(change) }
      return dialect.batch.cannotAlter(change, known)
    }
    guard let first = needing.first, let last = needing.last else { return nil }
    var unit = run[first]
    unit.record.dialects = nil
    unit.record.remark = run[first...last].compactMap(\.record.remark).first
    unit.record.operation = BatchAlterTableOp(
      table.name, schema: table.schema, operations: run[first...last].map(\.record), recreate: .always)
    return Array(run[..<first]) + [unit] + Array(run[(last + 1)...])
  }
}
