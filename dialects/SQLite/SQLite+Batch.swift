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

  /// Whether a change of a table that is known needs the table made anew, without being asked for a batch.
  ///
  /// Columns get other names in place. A column goes in place where nothing of the table names it.
  ///
  /// Source: https://www.sqlite.org/lang_altertable.html#alter_table_drop_column
  static func cannotAlter(_ operation: any TableChangeOp, in state: SchemaState?) -> Bool {
    switch operation {
    case is CreateTableCommentOp, is DropTableCommentOp: return false
    case let alteration as AlterColumnOp: return !alteration.onlyRenames
    case let removal as DropColumnOp:
      return state?.isUsed(removal.column, of: removal.table.name, schema: removal.table.schema) ?? false
    case let addition as AddColumnOp:
      return addition.inlinesPrimaryKey && addition.column.isPrimaryKey
        || (try? needsRecreation(operation, in: .sqlite)) ?? false
    default: return (try? needsRecreation(operation, in: .sqlite)) ?? false
    }
  }

  /// Makes a table anew outside of the enforcement of foreign keys: while it is on, dropping the old table would
  /// delete the rows that refer to it.
  ///
  /// The pragma is of no effect inside of a transaction, so that the script leaves its own, where it is in one. The
  /// connection is left without enforcement, as SQLite begins.
  ///
  /// Source: https://www.sqlite.org/lang_altertable.html#otheralter
  static func recreateTable(
    _ recreation: TableRecreation, in script: inout Script, inherited: RuleTable<Script>.Rule<TableRecreation>
  ) throws {
    guard recreation.isStateful else { return try inherited(recreation, &script) }
    try script.outsideTransaction { script in
      try script.statement { $0.keyword("PRAGMA foreign_keys = OFF") }
      try script.statement { $0.keyword("BEGIN IMMEDIATE") }
      try inherited(recreation, &script)
      try script.statement { writer in
        writer.keyword("PRAGMA")
        writer.schemaPrefix(recreation.old.name.schema)
        writer.keyword("foreign_key_check")
        writer.arguments { $0.string(recreation.old.name.name.name) }
      }
      try script.statement { $0.keyword("COMMIT") }
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
