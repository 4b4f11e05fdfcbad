extension Revisions {
  /// Writes a JSON revision file for each revision: a table of six columns and a foreign key, an index, and a
  /// column that is added.
  func writeFiles(in directory: String) throws {
    try makeDirectory(directory)
    for number in ids.indices {
      try writeFile("\(directory)/\(ids[number])_add_table_\(number).json", revisionFile(number))
    }
  }

  /// Writes the files without operations, for commands that look at the graph alone.
  func writeEmptyFiles(in directory: String) throws {
    try makeDirectory(directory)
    for number in ids.indices {
      let text = "{\(header(number)), \"upgrade\": []}\n"
      try writeFile("\(directory)/\(ids[number])_\(number).json", text)
    }
  }

  private func header(_ number: Int) -> String {
    let names = parents[number].map { "\"\(ids[$0])\"" }
    let down =
      switch names.count {
      case 0: "null"
      case 1: names[0]
      default: "[\(names.joined(separator: ", "))]"
      }
    return """
      "revision": "\(ids[number])", "down_revision": \(down), "message": "add table \(number)"
      """
  }

  private func revisionFile(_ number: Int) -> String {
    """
    {
      \(header(number)),
      "upgrade": [
        {"op": "create_table", "table_name": "item_\(number)", "columns": [
          {"name": "id", "type": "Integer", "primary_key": true},
          {"name": "parent_id", "type": "Integer"},
          {"name": "name", "type": {"type": "String", "length": 80}, "nullable": false},
          {"name": "price", "type": {"type": "Numeric", "precision": 10, "scale": 2}},
          {"name": "is_active", "type": "Boolean", "nullable": false},
          {"name": "created_at", "type": "DateTime", "nullable": false}
        ], "constraints": [
          {"constraint": "foreign_key", "name": "fk_item_\(number)_parent_id", "columns": ["parent_id"],
           "targets": ["item_\(target(number)).id"]}
        ]},
        {"op": "create_index", "index_name": "ix_item_\(number)_name", "table_name": "item_\(number)",
         "columns": ["name"]},
        {"op": "add_column", "table_name": "item_\(number)", "column": {"name": "note", "type": "Text"}}
      ],
      "downgrade": [
        {"op": "drop_column", "table_name": "item_\(number)", "column_name": "note"},
        {"op": "drop_index", "index_name": "ix_item_\(number)_name", "table_name": "item_\(number)"},
        {"op": "drop_table", "table_name": "item_\(number)"}
      ]
    }

    """
  }

  /// The number of the table that the foreign key of a revision's table refers to.
  func target(_ number: Int) -> Int { parents[number].first ?? number }
}
