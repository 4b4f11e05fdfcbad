import TestSupport
import Testing

/// Rows of a file on real servers: single statements, statements of several rows and `COPY` load the same.
@Suite("Loading rows")
struct LoadingTests {
  private static let options = [
    ["--option", "rows_per_insert=1"], ["--option", "rows_per_insert=1000"],
  ]

  @Test("on PostgreSQL", .requires(.postgreSQL), arguments: options + [["--option", "postgresql_copy=true"]])
  func postgreSQL(options: [String]) async throws { try await check(.postgreSQL, "postgresql", options) }

  @Test("on MariaDB", .requires(.mariaDB), arguments: options)
  func mariaDB(options: [String]) async throws { try await check(.mariaDB, "mariadb", options) }

  @Test("on SQLite", .requires(.sqlite), arguments: options)
  func sqlite(options: [String]) async throws { try await check(.sqlite, "sqlite", options) }

  private static let count = 5000
  private static let columns = """
    [{"name": "id", "type": "Integer"}, {"name": "name", "type": {"type": "String", "length": 80}},
     {"name": "born", "type": "Date"}, {"name": "active", "type": "Boolean"},
     {"name": "amount", "type": {"type": "Numeric", "precision": 10, "scale": 2}}]
    """

  /// Loads the rows of a CSV and of JSON Lines, and compares what the server has with what was to be loaded.
  private func check(_ product: DatabaseProduct, _ dialect: String, _ options: [String]) async throws {
    let directory = try TemporaryDirectory()
    try directory.write(Self.csv, to: "rows.csv")
    try directory.write(Self.jsonLines, to: "rows.jsonl")
    try directory.write(Self.operations, to: "operations.json")
    let decant = try ProcessRunner.built("decant")
    let script = try await decant.run(
      ["render", "--dialect", dialect] + options + ["\(directory.path)/operations.json"])
    try #require(script.succeeded, "\(script)")

    let database = try await Database(on: product)
    let loaded = try await database.run(script.output)
    try #require(loaded.succeeded, "\(loaded.errors.prefix(500))")
    for table in ["people", "others"] {
      let sums = try await database.query(
        "SELECT count(*), count(name), count(born), sum(id), sum(amount) FROM \(table)")
      #expect(sums.first?.prefix(4) == ["5000", "4000", "4999", "12502500"])
      #expect(sums.first.flatMap { $0.last.flatMap(Double.init) } == 16247.0)
      let rows = try await database.query(
        "SELECT name, born FROM \(table) WHERE id IN (1, 2, 7) AND NOT active ORDER BY id")
      #expect(rows == [[Self.name(1), "2001-02-02"], [Self.name(7), "2007-08-08"]])
    }
  }

  /// A name with all that formats use for themselves.
  private static func name(_ number: Int) -> String { #"it's \n "\#(number)", \. a\\b; -- {x} %s"# }

  private static var csv: String {
    let lines = (1...count).map { number in
      let name = number.isMultiple(of: 5) ? "" : "\"" + name(number).replacing("\"", with: "\"\"") + "\""
      return "\(number),\(name),\(date(number)),\(number.isMultiple(of: 2)),\(amount(number))"
    }
    return (["id,name,born,active,amount"] + lines).joined(separator: "\n") + "\n"
  }

  private static var jsonLines: String {
    (1...count).map { number in
      let text = name(number).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      let name = number.isMultiple(of: 5) ? "null" : "\"\(text)\""
      let born = date(number).isEmpty ? "null" : "\"\(date(number))\""
      return """
        {"id":\(number),"name":\(name),"born":\(born),"active":\(number.isMultiple(of: 2)),"amount":"\(amount(number))"}
        """
    }.joined(separator: "\n")
  }

  private static func date(_ number: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return number == 5 ? "" : "20\(two(number % 100))-\(two(number % 12 + 1))-\(two(number % 28 + 1))"
  }

  private static func amount(_ number: Int) -> String { "\(number % 7).\(number % 2 == 0 ? "50" : "00")" }

  private static var operations: String {
    let tables = ["people", "others"].map { name in
      """
      {"op": "create_table", "table_name": "\(name)", "columns": \(columns)},
      {"op": "bulk_insert", "table": {"name": "\(name)", "columns": \(columns)},
       "rows": {"file": "rows.\(name == "people" ? "csv" : "jsonl")"}}
      """
    }
    return "[\(tables.joined(separator: ",\n"))]"
  }
}
