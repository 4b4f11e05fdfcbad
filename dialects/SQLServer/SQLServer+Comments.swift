internal import Decant

extension SQLServer {
  /// The description of a table.
  static func tableComment(
    _ statement: SetTableComment, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<SetTableComment>
  ) throws {
    writer.keyword("execute")
    Description(of: statement.table).add(statement.comment, to: &writer)
  }

  /// The description of a new column.
  static func columnComment(
    _ statement: SetColumnComment, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<SetColumnComment>
  ) throws {
    writer.keyword("execute")
    Description(of: statement.table, column: statement.column).add(statement.comment, to: &writer)
  }

  /// Takes the description of a table away.
  static func dropTableComment(
    _ operation: DropTableCommentOp, in script: inout Script,
    inherited: RuleTable<Script>.Rule<DropTableCommentOp>
  ) throws {
    try script.statement { writer in
      writer.keyword("execute")
      Description(of: operation.table).drop(to: &writer)
    }
  }

  /// Adds, changes or takes away the description of a column; which of them, the existing comment tells.
  static func writeComment(_ comment: String?, of operation: AlterColumnOp, to writer: inout SQLWriter) {
    let description = Description(of: operation.table, column: operation.column)
    writer.keyword("exec")
    switch (comment, operation.existing.comment) {
    case (nil, _): description.drop(to: &writer)
    case (let comment?, nil): description.add(comment, to: &writer)
    case (let comment?, _?): description.update(comment, to: &writer)
    }
  }
}

/// The extended property that holds the comment of a table or column.
///
/// Source:
/// https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql
private struct Description {
  private let table: QualifiedName
  private let column: Identifier?

  init(of table: QualifiedName, column: Identifier? = nil) {
    self.table = table
    self.column = column
  }

  func add(_ comment: String?, to writer: inout SQLWriter) {
    writer.keyword("sp_addextendedproperty 'MS_Description',")
    write(comment, to: &writer)
    writeObject(to: &writer)
  }

  func update(_ comment: String, to writer: inout SQLWriter) {
    writer.keyword("sp_updateextendedproperty 'MS_Description',")
    write(comment, to: &writer)
    writeObject(to: &writer)
  }

  func drop(to writer: inout SQLWriter) {
    writer.keyword("sp_dropextendedproperty 'MS_Description'")
    writeObject(to: &writer)
  }

  private func write(_ comment: String?, to writer: inout SQLWriter) {
    if let comment { writer.nationalString(comment) } else { writer.keyword("NULL") }
  }

  /// Names may stand as arguments of a procedure as they stand elsewhere.
  private func writeObject(to writer: inout SQLWriter) {
    writer.sign(", 'schema',")
    writer.schemaName(writer.dialect.schemaMap[table.schema] ?? SQLServer.defaultSchema)
    writer.sign(", 'table',")
    writer.identifier(table.name)
    guard let column else { return }
    writer.sign(", 'column',")
    writer.identifier(column)
  }
}
