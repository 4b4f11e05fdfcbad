extension CreateTableCommentOp {
  /// Changes the comment.
  public func apply(to state: inout SchemaState) {
    state.change(table) { known in
      known.table.comment = comment
      return []
    }
  }

  /// The comment as it is.
  public func reversed(from state: SchemaState) -> any MigrateOperation {
    state.comment(of: table) ?? reversed()
  }
}

extension DropTableCommentOp {
  /// Takes the comment away.
  public func apply(to state: inout SchemaState) {
    state.change(table) { known in
      known.table.comment = nil
      return []
    }
  }

  /// The comment as it is.
  public func reversed(from state: SchemaState) -> any MigrateOperation {
    state.comment(of: table) ?? reversed()
  }
}

extension SchemaState {
  /// The operation that gives a table the comment that it has; nil where that is not known.
  fileprivate func comment(of table: QualifiedName) -> (any MigrateOperation)? {
    guard let known = certainState(of: table) else { return nil }
    guard let comment = known.table.comment else {
      return DropTableCommentOp(table.name, schema: table.schema)
    }
    return CreateTableCommentOp(table.name, comment: comment, schema: table.schema)
  }
}
