import Decant

extension Preparation {
  /// Lets be there what an operation needs, and takes note of what it does.
  mutating func apply(_ operation: JSONValue) {
    let table = operation["table_name"]
    let schema = operation["schema"]
    switch operation["op"]?.stringValue {
    case "create_table": createTable(operation)
    case "rename_table": rename(operation["old_table_name"], to: operation["new_table_name"], schema)
    case "drop_table": rename(table, to: nil, schema)
    case "add_column": addColumn(operation, to: self.table(table, schema))
    case "drop_column": dropColumn(operation, of: self.table(table, schema))
    case "alter_column": alterColumn(operation, of: self.table(table, schema))
    case "create_index": createIndex(operation, on: self.table(table, schema))
    case "drop_index": dropIndex(operation, on: self.table(table ?? "indexed", schema))
    case "drop_constraint": dropConstraint(operation, of: self.table(table, schema))
    case "create_foreign_key": createForeignKey(operation)
    case "create_primary_key", "create_unique_constraint", "create_check_constraint",
      "create_exclude_constraint":
      need(constraint: operation, of: self.table(table, schema))
    case "bulk_insert":
      let table = operation["table"]
      let place = self.table(table?["name"], table?["schema"])
      for column in table?["columns"]?.elements ?? [] { change(place) { $0.need(column) } }
    case "execute": execute(operation["sql"]?.stringValue ?? "")
    case "batch_alter_table": batch(operation)
    default: _ = self.table(table, schema)
    }
  }

  private mutating func createTable(_ operation: JSONValue) {
    let name = operation["table_name"]
    guard !isThere(name, operation["schema"]) else { return }
    var table = PreparedTable(name: name ?? "", schema: operation["schema"]?.unlessNull, isPrepared: false)
    for column in operation["columns"]?.elements ?? [] { table.add(column) }
    for item in (operation["constraints"]?.elements ?? []) + (operation["indexes"]?.elements ?? []) {
      if let name = item["name"]?.name { table.names.insert(name) }
    }
    let place = insert(table)
    needReferences(of: operation, from: place)
    let parents = operation["dialect_options"]?["postgresql_inherits"]
    for parent in parents?.arrayValue ?? parents.map({ [$0] }) ?? [] { _ = self.table(parent, nil) }
  }

  private mutating func addColumn(_ operation: JSONValue, to place: Int) {
    guard let column = operation["column"] else { return }
    need(wordsOf: column["server_default"]?["computed"]?.stringValue, of: place)
    change(place) { $0.add(column) }
    needReferences(of: column, from: place)
    needNeighbours(of: operation, in: place)
  }

  private mutating func needNeighbours(of operation: JSONValue, in place: Int) {
    need([operation["insert_after"], operation["insert_before"]].compactMap { $0?.unlessNull }, of: place)
  }

  private mutating func dropColumn(_ operation: JSONValue, of place: Int) {
    guard let name = operation["column_name"] else { return }
    need(wordsOf: operation["column"]?["server_default"]?["computed"]?.stringValue, of: place)
    if let column = operation["column"] { change(place) { $0.need(column.setting("name", name)) } }
    need([name], of: place, as: operation["existing_type"])
    change(place) { $0.types[name.name] = nil }
  }

  private mutating func alterColumn(_ operation: JSONValue, of place: Int) {
    guard let name = operation["column_name"] else { return }
    let made = operation["existing_server_default"].flatMap {
      $0["identity"] ?? $0["computed"] == nil ? nil : $0
    }
    let isCounting = [made, operation["server_default"]].contains { $0?["identity"] != nil }
    let newType = operation["type"].map { $0.stringValue == nil ? $0.setting("create_constraint", nil) : $0 }
    var column: JSONValue = ["name": name]
    column = column.setting("type", operation["existing_type"] ?? newType ?? type(forDefaultOf: operation))
    column = column.setting("nullable", isCounting ? false : operation["existing_nullable"]?.unlessNull)
    column = column.setting("server_default", made)
    column = column.setting("comment", operation["existing_comment"]?.unlessNull)
    if [operation["autoincrement"], operation["existing_autoincrement"]].contains(true) {
      column = column.setting("index", true)
    }
    need(wordsOf: column["server_default"]?["computed"]?.stringValue, of: place)
    change(place) { table in
      table.need(column)
      let type = operation["type"] ?? table.types[name.name]
      if let new = operation["new_column_name"]?.unlessNull {
        table.types[name.name] = nil
        table.types[new.name] = type
      } else {
        table.types[name.name] = type
      }
    }
    needNeighbours(of: operation, in: place)
  }

  /// A type that a new default of a column fits.
  private func type(forDefaultOf operation: JSONValue) -> JSONValue? {
    let value = operation["server_default"] ?? .null
    let sql = (value["sql"] ?? value).stringValue ?? "0"
    if value.boolValue != nil { return "Boolean" }
    if sql.contains(#/(?i)now|current_timestamp/#) { return "DateTime" }
    return sql.contains(#/^[0-9.+-]+$/#) || value["identity"] != nil || value["sequence"] != nil
      || sql.contains("nextval")
      ? "Integer" : ["type": "String", "length": 100]
  }
}
