/// Documents of operations of a given size.
enum OperationDocuments {
  /// Writes tables, each with an index, until the file has the size; gives the number of operations.
  static func writeTables(_ path: String, bytes: Int) throws -> Int {
    var file = try FileWriter(path)
    var (written, count) = (0, 0)
    try file.write("[\n")
    while written < bytes {
      let text = (count == 0 ? "" : ",\n") + operations(count)
      try file.write(text)
      written += text.utf8.count
      count += 2
    }
    try file.write("\n]\n")
    try file.close()
    return count
  }

  /// Writes one bulk insert until the file has the size; gives the number of rows.
  static func writeRows(_ path: String, bytes: Int) throws -> Int {
    let sample = (0..<1000).reduce(0) { $0 + BulkRows.json($1).utf8.count + 2 } / 1000
    let rows = max(1, bytes / (sample + 4))
    try BulkRows.writeDocument(path, rows: rows)
    return rows
  }

  /// A table that is as big as those of real projects are, and its index: about 4 KB.
  private static func operations(_ number: Int) -> String {
    let columns = (0..<40).map { column in
      """
          {"name": "column_\(column)", "type": {"type": "String", "length": \(20 + column)}, \
      "nullable": \(column % 2 == 0), "comment": "What column \(column) holds"}
      """
    }
    return """
      {"op": "create_table", "table_name": "item_\(number)", "columns": [
          {"name": "id", "type": "Integer", "primary_key": true},
      \(columns.joined(separator: ",\n"))
      ]},
      {"op": "create_index", "index_name": "ix_item_\(number)", "table_name": "item_\(number)",
       "columns": ["column_0", "column_1"]}
      """
  }
}
