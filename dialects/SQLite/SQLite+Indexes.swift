internal import Decant

extension SQLite {
  /// `CREATE INDEX schema.i ON t (a) WHERE a > 1`: the schema stands before the name of the index alone.
  ///
  /// Source: https://www.sqlite.org/lang_createindex.html
  static func createIndex(
    _ statement: CreateIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateIndex>
  ) throws {
    let index = statement.index
    writer.keyword(index.isUnique ? "CREATE UNIQUE INDEX" : "CREATE INDEX")
    try writer.condition(statement.ifNotExists, of: .createIndex)
    try writer.indexName(index.name, in: statement.table.schema)
    writer.keyword("ON")
    writer.identifier(statement.table.name)
    try writer.indexElements(index.elements)
    try writer.indexCondition(index.options.given(Option.condition))
  }
}
