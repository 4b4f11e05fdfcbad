/// Clauses that several databases have, each written where its option is given.
extension SQLWriter {
  /// Starts a line behind a statement with the keyword of an option.
  public mutating func optionLine(_ words: StaticString) {
    newline()
    sign(" ")
    join()
    keyword(words)
  }

  /// Writes `ON COMMIT PRESERVE ROWS` on a line behind `CREATE TABLE`.
  public mutating func onCommitLine(_ action: JSONValue?) throws {
    guard let action = action?.stringValue, !action.isEmpty else { return }
    optionLine("ON COMMIT")
    try phrase(String(action.uppercased().map { $0 == "_" ? " " : $0 }))
  }

  /// Writes `TABLESPACE fast` on a line behind `CREATE TABLE`.
  public mutating func tablespaceLine(_ name: JSONValue?) {
    guard let name = name?.identifier, !name.name.isEmpty else { return }
    optionLine("TABLESPACE")
    identifier(name)
  }

  /// Writes `INCLUDE (a, b)` of an index or key.
  public mutating func include(_ columns: JSONValue?) {
    guard let columns = columns?.identifiers, !columns.isEmpty else { return }
    keyword("INCLUDE")
    columnList(columns)
  }

  /// Writes `WHERE condition` of an index.
  public mutating func indexCondition(_ condition: JSONValue?) throws {
    guard let condition = condition?.sqlText else { return }
    keyword("WHERE")
    try sql(condition)
  }
}
