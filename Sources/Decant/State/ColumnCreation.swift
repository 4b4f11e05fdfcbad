/// The operations that add a column as it is known, without the constraints that name it.
struct ColumnCreation {
  private var column: Column
  private let table: QualifiedName
  private var sequences: [OwnedSequence] = []

  /// All of them in their order.
  var operations: [any MigrateOperation] {
    sequences.map(CreateSequenceOp.init) + [AddColumnOp(table.name, column, schema: table.schema)]
      + sequences.map { OwnSequenceOp($0, by: table) }
  }

  /// Plans the operations.
  ///
  /// A column that counts stays marked as a part of the primary key, which comes back by itself; so the database makes
  /// it count again. A sequence that would not be the same one is created before.
  init(of known: Column, in owner: TableState, _ state: SchemaState) {
    column = known
    table = owner.table.name
    column.nullable = known.isNullable
    column.isPrimaryKey = false
    guard let sequence = owner.sequences.first(where: { $0.column.name == known.name.name && !$0.isIdentity })
    else { return }
    let empty = SchemaState(dialect: state.dialect, namingConvention: state.namingConvention)
    var counting = column
    counting.isPrimaryKey = true
    let single = try? empty.resolved(
      Table(table.name, schema: table.schema, columns: [counting]), scope: .column)
    if let single, let first = single.columns.first, empty.ownedSequence(of: first, in: single) == sequence {
      column = counting
    } else {
      sequences = [sequence]
      if sequence.isImplied { column.serverDefault = .sequence(sequence.generator) }
    }
  }
}
