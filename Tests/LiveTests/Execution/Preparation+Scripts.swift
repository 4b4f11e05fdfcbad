import Decant

extension Preparation {
  /// Lets the tables and columns be there that a statement names.
  mutating func execute(_ sql: String) {
    let names = sql.matches(of: #/(?i)\b(?:UPDATE|INTO|FROM|ON|TABLE)\s+(?:(\w+)\.)?(\w+)/#).map(\.output)
    let words = Set([
      "UPDATE", "INSERT", "INTO", "DELETE", "GRANT", "VALUES", "TABLE", "READER", "ALTER", "BEGIN",
    ])
    let columns = columnNames(in: sql).filter { name in
      !words.contains(name.uppercased())
        && !names.contains { $0.1.map(String.init) == name || String($0.2) == name }
    }
    for name in names {
      let place = table(.string(String(name.2)), name.1.map { .string(String($0)) })
      need(columns.map(JSONValue.string), of: place, as: ["type": "String", "length": 100])
    }
  }

  mutating func batch(_ operation: JSONValue) {
    let (name, schema) = (operation["table_name"] ?? "", operation["schema"]?.unlessNull)
    if let source = operation["copy_from"], !isThere(name, schema) {
      var table = PreparedTable(name: name, schema: schema, isPrepared: true)
      for column in source["columns"]?.elements ?? [] { table.need(column) }
      table.constraints = source["constraints"]?.elements ?? []
      table.indexes = source["indexes"]?.elements ?? []
      table.names = Set((table.constraints + table.indexes).compactMap { $0["name"]?.name })
      for key in table.constraints + table.columns { needTargets(of: key, in: table) }
      insert(table)
    }
    for inner in operation["operations"]?.elements ?? [] {
      visit(inner.setting("table_name", name).setting("schema", schema))
    }
  }

  /// Lets be there what a table that is yet to be put in refers to, so that it can be created first.
  private mutating func needTargets(of item: JSONValue, in table: PreparedTable) {
    let keys = item["foreign_keys"]?.elements.map { ([$0["target"] ?? ""], [item["name"] ?? ""]) } ?? []
    let own = item["targets"].map { [($0.elements, item["columns"]?.elements ?? [])] } ?? []
    for (targets, columns) in keys + own {
      need(targets: targets, from: columns, with: table.types, of: table.name, in: table.schema)
    }
  }
}
