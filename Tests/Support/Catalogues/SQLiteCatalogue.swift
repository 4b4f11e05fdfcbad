/// The catalogue of SQLite: what its pragmas tell, and the statements that it keeps, which alone have checks,
/// generated columns and the names of constraints.
enum SQLiteCatalogue {
  static func query(schemas: [String]) -> String {
    let spaces = [("main", "")] + schemas.map { ($0, $0) }
    return spaces.map { schema, shown in
      let quoted = "\"\(schema.replacing("\"", with: "\"\""))\""
      let literals = [schema, shown].map { "'\($0.replacing("'", with: "''"))'" }
      return [statements, columns, indexColumns].map { part in
        part.replacing("$quoted", with: quoted).replacing("$schema", with: literals[0])
          .replacing("$shown", with: literals[1])
      }.joined(separator: "\nUNION ALL\n")
    }.joined(separator: "\nUNION ALL\n")
  }

  private static let own =
    "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name <> 'alembic_version'"

  private static let statements = """
    SELECT json_array('sql', $shown, tbl_name, name, type, sql) FROM $quoted.sqlite_schema WHERE \(own)
    """

  private static let columns = """
    SELECT json_array('column', $shown, tbl_name, x.name, CAST(cid + 1 AS TEXT), x.type,
      CASE "notnull" WHEN 0 THEN 'NULL' ELSE 'NOT NULL' END, 'DEFAULT ' || dflt_value, 'KEY ' || pk, 'HIDDEN ' || hidden)
    FROM (SELECT tbl_name FROM $quoted.sqlite_schema WHERE type = 'table' AND \(own))
    JOIN pragma_table_xinfo(tbl_name, $schema) x
    """

  private static let indexColumns = """
    SELECT json_array('indexed', $shown, tbl_name, index_name, x.name, 'DESC ' || desc, coll)
    FROM (SELECT tbl_name, name AS index_name FROM $quoted.sqlite_schema WHERE type = 'index' AND \(own))
    JOIN pragma_index_xinfo(index_name, $schema) x WHERE key = 1
    """

  /// The facts of the rows of the query.
  static func facts(of rows: [[String?]]) -> [Fact] {
    let statements = rows.filter { $0[0] == "sql" }
    var facts: [Fact] = []
    for row in statements where row[4] == "table" {
      guard let table = row[2], let sql = row[5] else { continue }
      let parsed = SQLiteTable(sql)
      facts.append(Fact(.table, schema: row[1] ?? "", table: table, name: table, [parsed.options]))
      for (name, text) in parsed.constraints {
        facts.append(Fact(.constraint, schema: row[1] ?? "", table: table, name: name, [text]))
      }
      let columns = rows.filter { $0[0] == "column" && $0[1] == row[1] && $0[2] == table }
      facts += columns.compactMap { Fact($0 + [parsed.columns[$0[3] ?? ""]]) }
    }
    for row in statements where row[4] == "index" {
      guard let table = row[2], let name = row[3], let sql = row[5] else { continue }
      let columns = rows.filter { $0[0] == "indexed" && $0[1] == row[1] && $0[3] == name }
      let definition = columns.map { $0.dropFirst(4).map { $0 ?? "(expression)" }.joined(separator: " ") }
      let text = SQLiteTokens(sql).text
      facts.append(Fact(.index, schema: row[1] ?? "", table: table, name: name, definition + [text]))
    }
    return facts
  }
}
