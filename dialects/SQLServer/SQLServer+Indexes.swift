internal import Decant

extension SQLServer {
  /// `CREATE UNIQUE CLUSTERED COLUMNSTORE INDEX i ON t (a) INCLUDE (b) WHERE condition`.
  ///
  /// Source: https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql
  static func createIndex(
    _ statement: CreateIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateIndex>
  ) throws {
    let index = statement.index
    writer.keyword(index.isUnique ? "CREATE UNIQUE" : "CREATE")
    writer.clustering(index.options)
    writer.keyword(index.options.isTrue(Option.columnstore) ? "COLUMNSTORE INDEX" : "INDEX")
    try writer.indexName(index.name)
    writer.keyword("ON")
    writer.name(statement.table)
    // a clustered columnstore index has all columns
    if !index.elements.isEmpty {
      try writer.parenthesized { try $0.list(index.elements) { try $0.indexElement($1) } }
    }
    if let columns = index.options.given(Option.include)?.identifiers, !columns.isEmpty {
      writer.keyword("INCLUDE")
      writer.columnList(columns)
    }
    if let condition = index.options.given(Option.condition)?.sqlText {
      writer.keyword("WHERE")
      try writer.sql(condition)
    }
  }

  /// `DROP INDEX i ON t`.
  static func dropIndex(
    _ statement: DropIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<DropIndex>
  ) throws {
    guard let table = statement.table else { throw missingTable }
    writer.keyword("DROP INDEX")
    try writer.condition(statement.ifExists, of: .dropIndex)
    try writer.indexName(statement.index.name)
    writer.keyword("ON")
    writer.name(table)
  }

  /// Refuses an index without a table: its name is only one of that table.
  static func dropIndex(
    _ operation: DropIndexOp, in script: inout Script, inherited: RuleTable<Script>.Rule<DropIndexOp>
  ) throws {
    guard operation.table != nil else { throw missingTable }
    try inherited(operation, &script)
  }

  private static let missingTable = RenderError(
    .missing("the table of the index"), hint: "name the table: DROP INDEX needs it")
}
