/// An operation that changes the definition of one table, so that it can be made on the draft of a new table
/// as well.
///
/// An operation of your own that alters a table takes part in a batch that makes the table anew where it
/// conforms:
///
/// ```swift
/// extension RequireAllOp: TableChangeOp {
///   func change(_ draft: inout TableDraft) throws {
///     for name in columns { try draft.alterColumn(AlterColumnOp(table, name, nullable: false)) }
///   }
/// }
/// ```
///
/// What does not conform is written before the changes, as `execute` is.
public protocol TableChangeOp: MigrateOperation {
  /// Makes the change to the draft.
  ///
  /// - Throws: ``RenderError`` where the table has not what the operation names.
  func change(_ draft: inout TableDraft) throws
  /// The table; nil where the operation does not name it.
  var changedTable: QualifiedName? { get }
}

extension TableChangeOp {
  /// Not named.
  public var changedTable: QualifiedName? { nil }
}

extension AddColumnOp: TableChangeOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Adds the column, with the constraints and the index that it brings.
  public func change(_ draft: inout TableDraft) throws {
    if ifNotExists, draft.hasColumn(column.name) { return }
    try draft.addColumn(column, at: position)
  }

  /// Whether constraints come with the column that are added by statements of their own.
  public func bringsConstraints(in dialect: Dialect) throws -> Bool {
    let hasReferences = !column.foreignKeys.isEmpty && !(inlinesReferences && column.foreignKeys.count == 1)
    let type = column.type.variant(for: dialect.name)
    return try hasReferences || (column.isUnique && !column.isIndexed)
      || type.boundCheck(on: column.name, in: dialect) != nil
  }
}

extension AlterColumnOp: TableChangeOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Changes the column where it stands.
  public func change(_ draft: inout TableDraft) throws { try draft.alterColumn(self) }
}

extension DropColumnOp: TableChangeOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Drops the column, and with it the constraints that it is part of.
  public func change(_ draft: inout TableDraft) throws {
    if ifExists, !draft.hasColumn(column) { return }
    try draft.dropColumn(column, existingType: existingType)
  }
}

extension AddConstraintOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Adds the constraint.
  public func change(_ draft: inout TableDraft) throws {
    try draft.addConstraint(try resolvedConstraint(by: draft.namingConvention, for: draft.dialect))
  }
}

extension DropConstraintOp: TableChangeOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Drops the constraint.
  public func change(_ draft: inout TableDraft) throws {
    guard let name = try resolvedName(by: draft.namingConvention) else {
      throw RenderError.missingName(of: "the constraint to drop")
    }
    try draft.dropConstraint(name, ifExists: ifExists)
  }
}

extension CreateIndexOp: TableChangeOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Adds the index.
  public func change(_ draft: inout TableDraft) throws {
    let index = try index.named(by: draft.namingConvention, on: table)
    if ifNotExists, draft.hasIndex(index.name) { return }
    draft.addIndex(index)
  }
}

extension DropIndexOp: TableChangeOp {
  /// The table, where it is named.
  public var changedTable: QualifiedName? { table.map { QualifiedName($0, schema: schema) } }

  /// Drops the index.
  public func change(_ draft: inout TableDraft) throws {
    guard let name = try resolvedIndex(by: draft.namingConvention).name else {
      throw RenderError.missingName(of: "the index to drop")
    }
    try draft.dropIndex(name, ifExists: ifExists)
  }
}

extension ReplaceIndexOp: TableChangeOp {
  /// The table.
  public var changedTable: QualifiedName? { table }

  /// Puts the index in the place of the old one.
  public func change(_ draft: inout TableDraft) throws {
    if let name = index.name { try draft.dropIndex(name) }
    draft.addIndex(index)
  }
}

extension OwnSequenceOp: TableChangeOp {
  /// Changes nothing: the new table draws from the sequence.
  func change(_ draft: inout TableDraft) {}
}

extension CreateTableCommentOp: TableChangeOp {
  /// Changes nothing: a table that is made anew has no comment, as Alembic has it.
  public func change(_ draft: inout TableDraft) {}
}

extension DropTableCommentOp: TableChangeOp {
  /// Changes nothing: a table that is made anew has no comment.
  public func change(_ draft: inout TableDraft) {}
}
