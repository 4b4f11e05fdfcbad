extension Script {
  /// The types that an operation needs created, and those that it leaves without a use; nil where there are none.
  func typeChanges(by operation: any MigrateOperation) -> TypeChanges? {
    guard dialect.hasNamedTypes, let state,
      let uses = (operation as? any TypeUsingOp)?.typeUses(in: state)
    else { return nil }
    return TypeChanges(uses, in: state)
  }

  /// Writes statements between those that create the types which they need and those that drop the types which
  /// nothing uses behind them.
  mutating func withTypes(
    _ changes: TypeChanges?, for operation: String, _ body: (inout Script) throws -> Void
  ) throws {
    guard let changes else { return try body(&self) }
    try inContext(of: operation) { script in
      for type in changes.created { try script.statement(CreateType(type)) }
    }
    try body(&self)
    try inContext(of: operation) { script in
      for type in changes.dropped { try script.statement(DropType(type)) }
      for remark in changes.remarks { try script.comment(remark) }
    }
  }
}
