import Decant

extension Preparation {
  /// The document that makes what another one needs; it has its conventions and settings.
  ///
  /// - Parameter canWrite: whether a column can have a type; text stands for others.
  static func document(
    for document: JSONValue, in dialect: String, canWrite: (JSONValue) -> Bool
  ) -> JSONValue {
    let surroundings = Surroundings(of: document)
    var operations = surroundings.statements(in: dialect).map {
      ["op": "execute", "sql": .string($0)] as JSONValue
    }
    if dialect == "postgresql" {
      for (number, type) in surroundings.types.enumerated() {
        operations.append([
          "op": "create_table", "table_name": .string("filler_\(number)"),
          "columns": [["name": "filler", "type": type.setting("create_type", true)]],
        ])
      }
    }
    let tables = Preparation(for: document, in: dialect).tables.filter(\.isPrepared).map { table in
      var table = table
      table.columns = table.columns.map { canWrite($0["type"] ?? .null) ? $0 : $0.setting("type", "Text") }
      return table
    }
    operations += (tables.filter { !$0.refers } + tables.filter(\.refers)).map { table in
      table.creation.mapObjects { Surroundings.isNamedType($0) ? $0.setting("create_type", false) : $0 }
    }
    var result: JSONValue = ["operations": .array(operations)]
    for key in ["naming_convention", "options"] { result = result.setting(key, document[key]) }
    return result
  }
}

extension Surroundings {
  /// The statements that make schemas, collations and sequences.
  fileprivate func statements(in dialect: String) -> [String] {
    switch dialect {
    case "postgresql":
      schemas.filter { !$0.name.hasPrefix("pg_") }.map { "CREATE SCHEMA IF NOT EXISTS \(quoted($0))" }
        + collations.filter { $0 != "C" && $0 != "en-x-icu" }.map { #"CREATE COLLATION "\#($0)" FROM "C""# }
        + sequences.map { "CREATE SEQUENCE \(qualified($0, by: "\""))" }
    case "mariadb": sequences.map { "CREATE SEQUENCE \(qualified($0, by: "`"))" }
    default: []
    }
  }

  private func qualified(_ value: JSONValue, by quote: String) -> String {
    [value["schema"], value["name"]].compactMap { $0?.unlessNull }.map { quoted($0, by: quote) }.joined(
      separator: ".")
  }
}

/// An identifier in quotes, unless it forbids them.
func quoted(_ identifier: JSONValue, by quote: String = "\"") -> String {
  identifier["quote"] == false
    ? identifier.name : quote + identifier.name.replacing(quote, with: quote + quote) + quote
}
