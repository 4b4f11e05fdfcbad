internal import Decant

extension SQLite {
  /// Indexes come and go, and columns are added where a row can be given their value without running SQL.
  ///
  /// Source: https://www.sqlite.org/lang_altertable.html#alter_table_add_column
  static func needsRecreation(_ operation: any TableChangeOp, in dialect: Dialect) throws -> Bool {
    switch operation {
    case is CreateIndexOp, is DropIndexOp: false
    case let addition as AddColumnOp:
      try addition.column.serverDefault?.isExpression == true || addition.bringsConstraints(in: dialect)
    default: true
    }
  }

  /// A JSON document is a text, and needs no cast.
  static func needsCast(from old: any SQLType, to new: any SQLType) -> Bool {
    new.affinity != .json && BatchStyle.areOfOtherKinds(old, new)
  }
}

extension ServerDefault {
  fileprivate var isExpression: Bool {
    switch self {
    case .sql, .boolean, .sequence: true
    case .computed(let computed): computed.persisted == true
    case .literal, .identity: false
    }
  }
}
