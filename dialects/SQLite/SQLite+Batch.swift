internal import Decant

extension SQLite {
  /// Whether `ALTER TABLE` cannot make a change that a batch asks for.
  ///
  /// It adds columns without constraints of their own; rows that are there take no default that is an expression, and no
  /// stored value.
  ///
  /// Source: https://www.sqlite.org/lang_altertable.html
  static func needsRecreation(_ change: any TableChangeOp, in dialect: Dialect) throws -> Bool {
    switch change {
    case is CreateIndexOp, is DropIndexOp: return false
    case let change as AddColumnOp:
      switch change.column.serverDefault {
      case .sql, .boolean, .sequence: return true
      case .computed(let computed) where computed.persisted == true: return true
      case .computed, .literal, .identity, nil: return try change.bringsConstraint(in: dialect)
      }
    default: return true
    }
  }

  /// JSON is text already: a cast would make numbers of texts that look like some.
  static func needsCast(from old: any SQLType, to new: any SQLType) -> Bool {
    new.affinity != .json && BatchStyle.areOfOtherKinds(old, new)
  }
}

extension AddColumnOp {
  /// Whether the column has a constraint that cannot stand behind it.
  fileprivate func bringsConstraint(in dialect: Dialect) throws -> Bool {
    if column.isUnique, !column.isIndexed { return true }
    if !column.foreignKeys.isEmpty { return !(inlinesReferences && column.foreignKeys.count == 1) }
    return try column.type.variant(for: dialect.name).boundCheck(on: column.name, in: dialect) != nil
  }
}
