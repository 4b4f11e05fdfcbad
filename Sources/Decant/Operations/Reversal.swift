/// Takes operations back one after another, each from the schema state that it was performed in.
struct Reversal {
  private var reversed: [RecordedOperation] = []
  private var failures: [ReversalErrors.Failure] = []

  /// The operations that take back those so far, last first.
  ///
  /// - Throws: ``ReversalErrors`` for all that cannot be taken back.
  func operations() throws -> [RecordedOperation] {
    guard failures.isEmpty else { throw ReversalErrors(failures: failures) }
    return reversed.reversed().flatMap(\.parts)
  }

  /// Takes operations back and makes their changes to the state, also behind one that cannot be taken back.
  mutating func take(_ operations: [RecordedOperation], advancing state: inout SchemaState) {
    for (place, record) in operations.enumerated() where record.applies(to: state.dialect.name) {
      take(record, number: place + 1, advancing: &state)
    }
  }

  private mutating func take(_ record: RecordedOperation, number: Int, advancing state: inout SchemaState) {
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
    } catch let errors as ReversalErrors {
      failures += errors.failures.map { $0.within(record, number: number) }
    } catch {
      failures.append(ReversalErrors.Failure(location: record.location, number: number, error: error))
    }
  }
}

/// All operations of a revision that cannot be taken back.
struct ReversalErrors: Error {
  /// An operation that cannot be taken back.
  struct Failure: Sendable {
    /// Where the migration calls it.
    var location: String?
    /// The place among the operations of the revision, from 1.
    var number: Int
    /// Why not.
    var error: any Error

    /// The same failure, as that of a container.
    fileprivate func within(_ container: RecordedOperation, number: Int) -> Failure {
      Failure(location: location ?? container.location, number: number, error: error)
    }
  }

  /// The operations, in their order; there is at least one.
  let failures: [Failure]
}
