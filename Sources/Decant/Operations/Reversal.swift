/// Takes operations back one after another, each from the schema state that it was performed in.
struct Reversal {
  private var reversed: [RecordedOperation] = []
  private var failure: (any Error)?

  /// The operations that take back those so far, last first.
  ///
  /// - Throws: What kept one of them from being taken back.
  func operations() throws -> [RecordedOperation] {
    if let failure { throw failure }
    return reversed.reversed().flatMap(\.parts)
  }

  /// Takes operations back and makes their changes to the state, also behind one that cannot be taken back.
  mutating func take(_ operations: [RecordedOperation], advancing state: inout SchemaState) {
    for record in operations where record.applies(to: state.dialect.name) {
      take(record, advancing: &state)
    }
  }

  private mutating func take(_ record: RecordedOperation, advancing state: inout SchemaState) {
    var reverse = record
    do {
      if let container = record.operation as? any OperationContainer {
        var inner = Reversal()
        try container.advance(&state) { inner.take(container.operations, advancing: &$0) }
        reverse.operation = try container.reversed(by: try inner.operations())
      } else {
        defer { try? record.operation.apply(to: &state) }
        reverse.operation = try record.operation.reversed(from: state)
      }
      reverse.remark = reverse.operation.loss
      reversed.append(reverse)
    } catch {
      failure = failure ?? error
    }
  }
}
