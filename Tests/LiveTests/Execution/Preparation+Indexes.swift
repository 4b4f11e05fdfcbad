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
}
