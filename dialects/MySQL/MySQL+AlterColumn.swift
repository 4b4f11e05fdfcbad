public import Decant

extension MySQL {
  /// Writes the column anew, or its default alone where nothing else changes.
  ///
  /// A date and time goes with its default in one piece, since `ON UPDATE` is a part of it. Where the schema is
  /// known, a new name alone is written as `RENAME COLUMN`, which keeps all else (MySQL 8.0, MariaDB 10.5.2).
  static func alterColumn(
    _ operation: AlterColumnOp, in script: inout Script, inherited: RuleTable<Script>.Rule<AlterColumnOp>
  ) throws {
    var operation = operation
    if script.state != nil { try operation.parenthesizeDefaults(in: script.dialect) }
    // without the state their names are not known, and they stay
    if script.state != nil, operation.type != nil { try operation.dropChecks(in: &script) }
    if script.state != nil, operation.onlyRenames, let name = operation.newName {
      try script.statement(RenameColumn(operation.column, to: name, of: operation.table))
    } else if operation.newName != nil || operation.touchesDateTime {
      try script.statement(try ModifyColumn(operation, renames: true))
    } else if operation.changesMoreThanDefault {
      try script.statement(try ModifyColumn(operation, renames: false))
    } else if !operation.serverDefault.isUnchanged {
      try script.statement(AlterColumn(.serverDefault(operation.serverDefault.value), of: operation))
    }
    try operation.addChecks(in: &script)
  }
}

/// `ALTER TABLE t RENAME COLUMN a TO b`.
///
/// Source: https://dev.mysql.com/doc/refman/8.0/en/alter-table.html
struct RenameColumn: SQLElement {
  private let column: Identifier
  private let newName: Identifier
  private let table: QualifiedName

  init(_ column: Identifier, to newName: Identifier, of table: QualifiedName) {
    self.column = column
    self.newName = newName
    self.table = table
  }

  func writeStandard(to writer: inout SQLWriter) {
    writer.alterTable(table)
    writer.keyword("RENAME COLUMN")
    writer.identifier(column)
    writer.keyword("TO")
    writer.identifier(newName)
  }
}

extension AlterColumnOp {
  /// Puts defaults that are expressions into parentheses, which Alembic leaves out and MySQL asks for.
  fileprivate mutating func parenthesizeDefaults(in dialect: Dialect) throws {
    if let value = serverDefault.value { serverDefault = .set(try MySQL.parenthesized(value, in: dialect)) }
    if let value = existing.serverDefault.value {
      existing.serverDefault = .set(try MySQL.parenthesized(value, in: dialect))
    }
  }

  fileprivate var touchesDateTime: Bool {
    if case .dropped = serverDefault { return false }
    return (type ?? existing.type)?.affinity == .dateTime
  }

  fileprivate var changesMoreThanDefault: Bool {
    nullable != nil || type != nil || autoincrement != nil || !comment.isUnchanged
  }
}

/// `ALTER TABLE t MODIFY c ...`, or `CHANGE c d ...` with a name: the whole column anew.
///
/// What the operation does not change is taken from what it knows of the existing column, and lost where it
/// knows nothing.
public struct ModifyColumn: SQLElement {
  /// The table with its schema.
  public var table: QualifiedName
  /// The column by its old name.
  public var column: Identifier
  /// The name behind `CHANGE`; nil writes `MODIFY`.
  public var newName: Identifier?
  /// The type.
  public var type: any SQLType
  /// Whether NULL is allowed.
  public var isNullable: Bool
  /// Whether the database counts.
  public var isAutoincrement: Bool
  /// The default.
  public var serverDefault: ServerDefault?
  /// The comment.
  public var comment: String?
  /// The checks that stand behind the column, and go where they are not written anew (MariaDB).
  public var checks: [CheckConstraint]

  /// Makes the statement.
  ///
  /// - Throws: `RenderError` where the type is not known, or the column is computed or an identity.
  public init(_ operation: AlterColumnOp, renames: Bool) throws {
    guard let type = operation.type ?? operation.existing.type else {
      throw RenderError(
        .missing("the existing type of column \"\(operation.column)\""),
        hint: "MySQL writes the whole column anew: give existing_type")
    }
    let existing = operation.existing
    let given = [operation.serverDefault.value, existing.serverDefault.value].compactMap { $0 }
    guard given.allSatisfy({ $0.asComputed == nil && $0.asIdentity == nil }) else {
      throw RenderError.unsupported(
        "changing a column that is computed or an identity", hint: "write the ALTER TABLE with execute")
    }
    table = operation.table
    column = operation.column
    newName = renames ? operation.newName ?? operation.column : nil
    self.type = type
    isNullable = operation.nullable ?? existing.nullable ?? true
    isAutoincrement = operation.autoincrement ?? existing.autoincrement ?? false
    serverDefault =
      operation.serverDefault.isUnchanged ? existing.serverDefault.value : operation.serverDefault.value
    comment = operation.comment.isUnchanged ? existing.comment : operation.comment.value
    checks = existing.checks.map { check in
      guard let newName = operation.newName else { return check }
      return check.renaming(operation.column, to: newName, in: .mysql)
    }
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.alterTable(table)
    writer.keyword(newName == nil ? "MODIFY" : "CHANGE")
    writer.identifier(column)
    if let newName { writer.identifier(newName) }
    try writer.element(ofType: type)
    writer.keyword(isNullable ? "NULL" : "NOT NULL")
    if isAutoincrement { writer.keyword("AUTO_INCREMENT") }
    if let serverDefault {
      writer.keyword("DEFAULT")
      try writer.element(serverDefault)
    }
    writer.comment(comment)
    for check in checks { try writer.element(check) }
  }
}
