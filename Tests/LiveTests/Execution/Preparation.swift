import Decant

/// What has to be in a database before the operations of a document can work, found by going through them.
///
/// Each operation lets be there what it names, unless an earlier one made it.
struct Preparation {
  let dialect: String
  /// The tables in an order in which they can be created.
  private(set) var tables: [PreparedTable] = []
  /// Where the table is that has a name now.
  private var places: [[String]: Int] = [:]
  /// The types that columns of a name have anywhere in the document.
  private let types: [String: JSONValue]

  /// Goes through the operations of a document.
  init(for document: JSONValue, in dialect: String) {
    self.dialect = dialect
    types = Dictionary(document.descendants.compactMap(Self.typeOfColumn)) { first, _ in first }
    for operation in document["operations"]?.elements ?? document.elements { visit(operation) }
  }

  /// The name and type of a column, where a value is one, or an operation on one.
  private static func typeOfColumn(_ value: JSONValue) -> (String, JSONValue)? {
    guard let name = (value["column_name"] ?? (value["op"] == nil ? value["name"] : nil))?.name else {
      return nil
    }
    return (value["existing_type"] ?? value["type"]).flatMap { type in
      value["constraint"] == nil && value["values"] == nil && value["op"] != "drop_constraint"
        ? (name, type) : nil
    }
  }

  /// Goes through an operation that is for this dialect.
  mutating func visit(_ operation: JSONValue) {
    if let dialects = operation["dialects"], !dialects.elements.contains(.string(dialect)) { return }
    apply(operation)
  }

  // MARK: Tables

  /// The place of a table that is there, or has to be.
  mutating func table(_ name: JSONValue?, _ schema: JSONValue?) -> Int {
    if let place = places[key(name, schema)] { return place }
    var table = PreparedTable(name: name ?? "", schema: schema?.unlessNull, isPrepared: true)
    table.need(["name": .string(PreparedTable.filler), "type": "Integer", "autoincrement": false])
    return insert(table)
  }

  /// Puts a table in.
  @discardableResult
  mutating func insert(_ table: PreparedTable) -> Int {
    places[key(table.name, table.schema)] = tables.count
    tables.append(table)
    return tables.count - 1
  }

  /// Whether a table is there.
  func isThere(_ name: JSONValue?, _ schema: JSONValue?) -> Bool { places[key(name, schema)] != nil }

  mutating func rename(_ old: JSONValue?, to new: JSONValue?, _ schema: JSONValue?) {
    let place = table(old, schema)
    places[key(old, schema)] = nil
    if let new { places[key(new, schema)] = place }
  }

  mutating func change(_ place: Int, _ body: (inout PreparedTable) -> Void) { body(&tables[place]) }

  private func key(_ name: JSONValue?, _ schema: JSONValue?) -> [String] {
    [schema?.name ?? "", name?.name ?? ""]
  }

  // MARK: Columns

  /// Lets columns be there.
  mutating func need(_ columns: [JSONValue], of place: Int, as type: JSONValue? = nil) {
    for column in columns {
      if let sql = column["sql"]?.stringValue { need(wordsOf: sql, of: place); continue }
      tables[place].need(["name": column, "type": type ?? types[column.name] ?? "Integer"])
    }
  }

  /// Lets the columns be there that a piece of SQL text names.
  mutating func need(wordsOf sql: String?, of place: Int) {
    guard let sql else { return }
    let type: JSONValue =
      isAboutText(sql) ? ["type": "String", "length": 100] : isAboutTruth(sql) ? "Boolean" : "Integer"
    for name in columnNames(in: sql) { need([.string(name)], of: place, as: types[name] ?? type) }
  }

  /// The schema that a foreign key of a table refers to where it names none: PostgreSQL takes that of the session.
  func referredSchema(of table: JSONValue?) -> JSONValue? {
    dialect == "postgresql" ? nil : table?.unlessNull
  }

  /// Lets the columns be there that a foreign key refers to, with the types of those that refer, and a key of them.
  mutating func need(
    key columns: [JSONValue], of table: JSONValue?, _ schema: JSONValue?, for types: [JSONValue?]
  ) {
    let place = self.table(table, schema)
    for (column, type) in zip(columns, types) {
      tables[place].need(["name": column, "type": type ?? "Integer", "nullable": false])
    }
    tables[place].needKey(columns)
  }
}
