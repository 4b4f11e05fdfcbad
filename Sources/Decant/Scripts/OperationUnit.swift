/// What a run writes at once: an operation of a migration, or several that make one table anew.
struct OperationUnit {
  /// The operation with its place in the migration.
  var record: RecordedOperation
  /// The place among the operations of the migration, from 1.
  let number: Int
}

extension Script {
  /// The operations that are for the dialect, and those in a row that change one table as one, where the database
  /// cannot alter it and its state is known.
  func units(of records: [RecordedOperation], recreatingTables: Bool) -> [OperationUnit] {
    var units: [OperationUnit] = []
    for (place, record) in records.enumerated() where record.applies(to: dialect.name) {
      units.append(OperationUnit(record: record, number: place + 1))
    }
    guard recreatingTables, state != nil else { return units }
    let parts = units.flatMap { unit in
      unit.record.parts.map { OperationUnit(record: $0, number: unit.number) }
    }
    return joined(parts.filter { $0.record.applies(to: dialect.name) })
  }

  private func joined(_ units: [OperationUnit]) -> [OperationUnit] {
    var joined: [OperationUnit] = []
    var rest = units[...]
    while let first = rest.first {
      guard let table = (first.record.operation as? any TableChangeOp)?.changedTable else {
        joined.append(first)
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix { ($0.record.operation as? any TableChangeOp)?.changedTable == table }
      rest = rest.dropFirst(run.count)
      joined += recreation(of: table, by: Array(run)) ?? Array(run)
    }
    return joined
  }

  /// One batch of the operations from the first to the last that needs it, those around it as they are.
  private func recreation(of table: QualifiedName, by run: [OperationUnit]) -> [OperationUnit]? {
    let needing = run.indices.filter { place in
      guard let change = run[place].record.operation as? any TableChangeOp else { return false }
      return dialect.batch.cannotAlter(change, state)
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
