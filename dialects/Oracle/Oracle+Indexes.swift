internal import Decant

extension Oracle {
  /// `BITMAP`, `VECTOR`, the schema before the name, and `COMPRESS`.
  ///
  /// SQLAlchemy writes no `IF NOT EXISTS` here, which databases before 23ai refuse.
  /// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-INDEX.html
  static func createIndex(
    _ statement: CreateIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateIndex>
  ) throws {
    let index = statement.index
    let vector = try VectorIndexOptions(index.options.given(Option.vector))
    writer.keyword(index.isUnique ? "CREATE UNIQUE" : "CREATE")
    if index.options.isTrue(Option.bitmap) { writer.keyword("BITMAP") }
    if vector != nil { writer.keyword("VECTOR") }
    writer.keyword("INDEX")
    try writer.indexName(index.name, in: statement.table.schema)
    writer.keyword("ON")
    writer.name(statement.table)
    try writer.indexElements(index.elements)
    try writeCompression(index.options.given(Option.compress), to: &writer)
    if let vector { try writer.element(vector) }
  }

  /// `COMPRESS`, or `COMPRESS 2` for the first columns alone.
  private static func writeCompression(_ option: JSONValue?, to writer: inout SQLWriter) throws {
    guard let option, option != false else { return }
    writer.keyword("COMPRESS")
    guard option != true else { return }
    guard let columns = option.intValue else {
      throw RenderError(.invalid("\(Option.compress) of an index is true, false or a number of columns"))
    }
    writer.number(columns)
  }
}
