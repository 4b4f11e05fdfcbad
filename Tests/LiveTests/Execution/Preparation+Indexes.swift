import Decant

extension Preparation {
  mutating func createIndex(_ operation: JSONValue, on place: Int) {
    let options = operation["dialect_options"] ?? [:]
    let own = options.members.filter {
      dialect == "mariadb" ? !$0.name.hasPrefix("postgresql") : $0.name.hasPrefix(dialect)
    }
    for option in own where option.name.hasSuffix("_ops") {
      for member in option.value.members
      where member.value.name.hasPrefix("text") || member.value.name.hasPrefix("varchar") {
        need([.string(member.name)], of: place, as: "Text")
      }
    }
    for option in own where option.name.hasSuffix("_where") {
      need(wordsOf: option.value.stringValue, of: place)
    }
    let kind = own.first { $0.name.hasSuffix("_prefix") }?.value.name
    let isOfText = kind == "FULLTEXT" || own.contains { $0.name.hasSuffix("_length") }
    for column in operation["columns"]?.elements ?? [] {
      if kind == "SPATIAL" {
        change(place) {
          $0.need(["name": column, "type": ["type": "raw", "sql": "POINT"], "nullable": false])
        }
      }
      need([column], of: place, as: isOfText ? ["type": "String", "length": 100] : nil)
    }
    for option in own where option.name.hasSuffix("_include") { need(option.value.elements, of: place) }
    if let name = operation["index_name"]?.unlessNull { change(place) { _ = $0.names.insert(name.name) } }
  }

  mutating func dropIndex(_ operation: JSONValue, on place: Int) {
    guard let name = operation["index_name"]?.unlessNull else { return }
    let columns = operation["index"]?["columns"]?.elements ?? [.string(PreparedTable.filler)]
    need(columns, of: place)
    if operation["table_name"] == nil, tables.contains(where: { $0.names.contains(name.name) }) { return }
    change(place) { $0.need(index: ["name": name, "columns": .array(columns)]) }
    change(place) { $0.names.remove(name.name) }
  }

  mutating func dropConstraint(_ operation: JSONValue, of place: Int) {
    guard let name = operation["constraint_name"]?.unlessNull else { return }
    let filler: JSONValue = [.string(PreparedTable.filler)]
    let columns = operation["constraint"]?["columns"] ?? filler
    var constraint: JSONValue
    switch operation["type"]?.stringValue ?? kind(ofConstraint: name.name) {
    case "foreignkey":
      need(
        key: [.string(PreparedTable.filler)], of: "referred", referredSchema(of: tables[place].schema),
        for: ["Integer"])
      constraint = ["constraint": "foreign_key", "columns": filler, "targets": ["referred.filler"]]
    case "primary":
      for column in columns.elements {
        change(place) { $0.need(["name": column, "type": "Integer", "autoincrement": false]) }
      }
      constraint = ["constraint": "primary_key", "columns": columns]
    case "unique": constraint = ["constraint": "unique", "columns": columns]
    default: constraint = ["constraint": "check", "condition": "filler > 0"]
    }
    if let columns = constraint["columns"] { need(columns.elements, of: place) }
    change(place) { $0.need(constraint: constraint.setting("name", name)) }
    change(place) { $0.names.remove(name.name) }
  }

  /// The kind that the name of a constraint speaks of.
  private func kind(ofConstraint name: String) -> String {
    let kinds = ["fk": "foreignkey", "pk": "primary", "uq": "unique"]
    return kinds[String(name.prefix(2)).lowercased()] ?? "check"
  }

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
