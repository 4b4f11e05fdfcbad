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
    if !index.elements.isEmpty { try writer.indexElements(index.elements) }
    writer.include(index.options.given(Option.include))
    try writer.indexCondition(index.options.given(Option.condition))
  }
}
