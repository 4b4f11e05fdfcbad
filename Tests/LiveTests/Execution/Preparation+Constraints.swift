import Decant

extension Preparation {
  /// Lets be there what the foreign keys of a table refer to.
  mutating func needReferences(of table: JSONValue, from place: Int) {
    for column in table["columns"]?.elements ?? [] { needReferences(of: column, from: place) }
    for constraint in table["constraints"]?.elements ?? [] where constraint["constraint"] == "foreign_key" {
      need(constraint: constraint, of: place)
    }
    for key in table["foreign_keys"]?.elements ?? [] {
      need(targets: [key["target"] ?? ""], from: [table["name"] ?? ""], of: place)
    }
  }

  private mutating func need(targets: [JSONValue], from columns: [JSONValue], of place: Int) {
    need(targets: targets, from: columns, with: tables[place].types, in: tables[place].schema)
  }

  /// Lets be there what a foreign key refers to.
  ///
  /// - Parameters:
  ///   - targets: what it refers to.
  ///   - columns: the columns that refer.
  ///   - types: the types of these columns.
  ///   - table: a table that is not put in yet, whose references to itself need nothing.
  ///   - own: the schema of the columns.
  mutating func need(
    targets: [JSONValue], from columns: [JSONValue], with types: [String: JSONValue],
    of table: JSONValue? = nil, in own: JSONValue?
  ) {
    let paths = zip(targets, columns).map { target, column in
      target.targetPath.count == 1 ? target.targetPath + [column] : target.targetPath
    }
    guard let path = paths.first, let target = targets.first, path[path.count - 2] != table else { return }
    need(
      key: paths.compactMap(\.last), of: path[path.count - 2],
      target.targetSchema ?? referredSchema(of: own), for: columns.map { types[$0.name] })
  }

  mutating func createForeignKey(_ operation: JSONValue) {
    let place = table(
      operation["source_table"] ?? operation["table_name"], operation["source_schema"] ?? operation["schema"])
    need(operation["local_cols"]?.elements ?? [], of: place)
    let types = (operation["local_cols"]?.elements ?? []).map { tables[place].types[$0.name] }
    need(
      key: operation["remote_cols"]?.elements ?? [], of: operation["referent_table"],
      operation["referent_schema"]?.unlessNull ?? referredSchema(of: tables[place].schema), for: types)
    note(operation["constraint_name"], on: place)
  }

  /// Lets be there what a constraint is made of.
  mutating func need(constraint: JSONValue, of place: Int) {
    need(wordsOf: constraint["condition"]?.stringValue, of: place)
    need(wordsOf: constraint["where"]?.stringValue, of: place)
    need(constraint["columns"]?.elements ?? [], of: place)
    for element in constraint["elements"]?.elements ?? [] {
      let isRange = element.elements.last == "&&"
      need(
        Array(element.elements.prefix(1)), of: place, as: isRange ? ["type": "raw", "sql": "tsrange"] : nil)
    }
    if let targets = constraint["targets"] {
      need(targets: targets.elements, from: constraint["columns"]?.elements ?? [], of: place)
    }
    note(constraint["constraint_name"] ?? constraint["name"], on: place)
  }

  mutating func note(_ name: JSONValue?, on place: Int) {
    if let name = name?.unlessNull { change(place) { _ = $0.names.insert(name.name) } }
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
}
