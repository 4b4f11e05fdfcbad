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
}
