/// What an operation makes different, as the tuples of Alembic's `as_diffs()` say it.
public enum OperationDiff: Sendable {
  /// A table that comes.
  case addTable(Table)
  /// A table that goes.
  case removeTable(Table)
  /// A column that comes.
  case addColumn(Column, to: QualifiedName)
  /// A column that goes.
  case removeColumn(Column, from: QualifiedName)
  /// A change of a column: only what differs is set.
  case modifyColumn(AlterColumnOp)
  /// An index that comes.
  case addIndex(TableIndex, on: QualifiedName)
  /// An index that goes.
  case removeIndex(TableIndex, on: QualifiedName)
  /// A constraint that comes.
  case addConstraint(any TableConstraint, on: QualifiedName)
  /// A constraint that goes.
  case removeConstraint(any TableConstraint, on: QualifiedName)
  /// A comment that a table gets, and the one that it had.
  case addTableComment(String?, on: QualifiedName, existing: String?)
  /// A comment that goes.
  case removeTableComment(on: QualifiedName, existing: String?)
  /// Any other operation.
  case other(any MigrateOperation)

  /// The first element of Alembic's tuple, such as `add_table`; the name of any other operation.
  public var name: String {
    switch self {
    case .addTable: "add_table"
    case .removeTable: "remove_table"
    case .addColumn: "add_column"
    case .removeColumn: "remove_column"
    case .modifyColumn: "modify_column"
    case .addIndex: "add_index"
    case .removeIndex: "remove_index"
    case .addConstraint(let constraint, _): constraint is ForeignKeyConstraint ? "add_fk" : "add_constraint"
    case .removeConstraint(let constraint, _):
      constraint is ForeignKeyConstraint ? "remove_fk" : "remove_constraint"
    case .addTableComment: "add_table_comment"
    case .removeTableComment: "remove_table_comment"
    case .other(let operation): type(of: operation).documentName
    }
  }
}

extension OperationContainer {
  /// What the operations make different, those of containers among them.
  ///
  /// - Throws: ``ReverseError`` for an operation that drops something without knowing what it is.
  public func asDiffs() throws -> [OperationDiff] {
    try operations.flatMap { record in
      if let container = record.operation as? any OperationContainer { return try container.asDiffs() }
      return [try OperationDiff(record.operation)]
    }
  }
}

extension OperationDiff {
  /// What an operation makes different.
  ///
  /// - Throws: ``ReverseError`` for an operation that drops something without knowing what it is.
  public init(_ operation: any MigrateOperation) throws {
    switch operation {
    case let create as CreateTableOp: self = .addTable(create.table)
    case let add as AddColumnOp: self = .addColumn(add.column, to: add.table)
    case let alter as AlterColumnOp: self = .modifyColumn(alter)
    case let create as CreateIndexOp: self = .addIndex(create.index, on: create.table)
    case let add as any AddConstraintOp: self = .addConstraint(add.constraint, on: add.table)
    case let comment as CreateTableCommentOp:
      self = .addTableComment(comment.comment, on: comment.table, existing: comment.existingComment)
    case let comment as DropTableCommentOp:
      self = .removeTableComment(on: comment.table, existing: comment.existingComment)
    case is DropTableOp, is DropColumnOp, is DropIndexOp, is DropConstraintOp:
      self = try OperationDiff(operation.reversed()).removed
    default: self = .other(operation)
    }
  }

  /// The same thing as one that goes.
  private var removed: OperationDiff {
    switch self {
    case .addTable(let table): .removeTable(table)
    case .addColumn(let column, let table): .removeColumn(column, from: table)
    case .addIndex(let index, let table): .removeIndex(index, on: table)
    case .addConstraint(let constraint, let table): .removeConstraint(constraint, on: table)
    default: self
    }
  }
}
