import Decant

/// A table while a document goes on: what has to be there before, and what is there now.
struct PreparedTable {
  let name: JSONValue
  let schema: JSONValue?
  /// Whether it has to be there before; otherwise the document creates it.
  let isPrepared: Bool
  /// The columns, constraints and indexes that have to be there before.
  var columns: [JSONValue] = []
  var constraints: [JSONValue] = []
  var indexes: [JSONValue] = []
  /// The types of the columns that are there now.
  var types: [String: JSONValue] = [:]
  /// The names of constraints and indexes that are there now.
  var names: Set<String> = []

  /// A column that is always there, so that any other may be dropped.
  static let filler = "filler"

  /// Takes note of a column that the document adds.
  mutating func add(_ column: JSONValue) {
    let type = column["type"] ?? "Integer"
    types[column["name"]?.name ?? ""] = type
    if let key = column["key"]?.stringValue { types[key] = type }
  }

  /// Lets a column be there, if it is not.
  mutating func need(_ column: JSONValue) {
    guard let name = column["name"]?.name, types[name] == nil else { return }
    add(column)
    if isPrepared, !columns.contains(where: { $0["name"]?.name == name }) { columns.append(column) }
  }

  /// Lets a constraint or an index with a name be there, if it is not.
  mutating func need(constraint: JSONValue) {
    guard isPrepared, names.insert(constraint["name"]?.name ?? "").inserted else { return }
    constraints.append(constraint)
  }

  mutating func need(index: JSONValue) {
    guard isPrepared, names.insert(index["name"]?.name ?? "").inserted else { return }
    indexes.append(index)
  }

  /// Lets a key of these columns be there, which a foreign key may refer to.
  mutating func needKey(_ columns: [JSONValue]) {
    guard isPrepared, !constraints.contains(where: { $0["columns"]?.elements == columns }),
      !(columns.count == 1 && self.columns.contains { $0["name"] == columns[0] && $0["primary_key"] == true })
    else { return }
    let key = ([name, schema].compactMap { $0?.name } + columns.map(\.name)).joined(separator: "_")
    constraints.append([
      "constraint": "unique", "columns": .array(columns),
      "name": ["name": .string("key_" + key), "conv": true],
    ])
  }

  /// Whether it has foreign keys, so that others have to be there before it.
  var refers: Bool { (columns + constraints).contains { $0["foreign_keys"] != nil || $0["targets"] != nil } }

  /// The operation that creates the table.
  var creation: JSONValue {
    var table: JSONValue = ["op": "create_table", "table_name": name, "columns": .array(columns)]
    if let schema { table = table.setting("schema", schema) }
    return table.setting("constraints", .array(constraints)).setting("indexes", .array(indexes))
  }
}
