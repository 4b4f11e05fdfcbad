import Foundation

/// Rows of eight columns: integers, texts with quotes, dates, booleans, decimals, NULLs.
enum BulkRows {
  /// The columns, with their types in JSON and in Python.
  static let columns = [
    (name: "id", json: #""Integer""#, python: "sa.Integer"),
    (name: "group_id", json: #""Integer""#, python: "sa.Integer"),
    (name: "name", json: #"{"type": "String", "length": 80}"#, python: "sa.String"),
    (name: "note", json: #""Text""#, python: "sa.Text"),
    (name: "born", json: #""Date""#, python: "sa.Date"),
    (name: "is_active", json: #""Boolean""#, python: "sa.Boolean"),
    (name: "balance", json: #"{"type": "Numeric", "precision": 12, "scale": 2}"#, python: "sa.Numeric"),
    (name: "seen_at", json: #""DateTime""#, python: "sa.DateTime"),
  ]

  /// A row as an object of JSON.
  static func json(_ number: Int) -> String {
    let group = number % 11 == 0 ? "null" : String(number % 100)
    let note = number % 3 == 0 ? "null" : "\"It's row \(number): a text of usual length, \\\"quoted\\\"\""
    let born = "\(1950 + number % 60)-\(twoDigits(1 + number % 12))-\(twoDigits(1 + number % 28))"
    let seen = "2024-\(twoDigits(1 + number % 12))-05T\(twoDigits(number % 24)):30:\(twoDigits(number % 60))"
    return
      "{\"id\": \(number), \"group_id\": \(group), \"name\": \"Pat O'Hara \(number)\", \"note\": \(note), "
      + "\"born\": \"\(born)\", \"is_active\": \(number % 2 == 0), "
      + "\"balance\": \"\(number % 10_000).\(twoDigits(number % 100))\", \"seen_at\": \"\(seen)\"}"
  }

  /// The row with the number `i`, the same one, as an expression of Python.
  static let python = """
    dict(id=i, group_id=None if i % 11 == 0 else i % 100, name=f"Pat O'Hara {i}", \
    note=None if i % 3 == 0 else f"It's row {i}: a text of usual length, \\"quoted\\"", \
    born=datetime.date(1950 + i % 60, 1 + i % 12, 1 + i % 28), is_active=i % 2 == 0, \
    balance=decimal.Decimal(f"{i % 10000}.{i % 100:02d}"), \
    seen_at=datetime.datetime(2024, 1 + i % 12, 5, i % 24, 30, i % 60))
    """

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static var table: String {
    let columns = columns.map { "{\"name\": \"\($0.name)\", \"type\": \($0.json)}" }.joined(separator: ", ")
    return "{\"name\": \"person\", \"columns\": [\(columns)]}"
  }

  /// Writes a document with one bulk insert whose rows stand in it.
  static func writeDocument(_ path: String, rows: Int) throws {
    var file = try FileWriter(path)
    try file.write("[{\"op\": \"bulk_insert\", \"table\": \(table), \"rows\": [\n")
    try write(rows, to: &file, separator: ",\n")
    try file.write("\n]}]\n")
    try file.close()
  }

  /// Writes a document with one bulk insert, and its rows into a file beside it, one a line.
  static func writeDocument(_ path: String, rows: Int, beside name: String) throws {
    let document = "[{\"op\": \"bulk_insert\", \"table\": \(table), \"rows\": {\"file\": \"\(name)\"}}]\n"
    try writeFile(path, document)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var file = try FileWriter("\(folder)/\(name)")
    try write(rows, to: &file, separator: "\n")
    try file.write("\n")
    try file.close()
  }

  private static func write(_ rows: Int, to file: inout FileWriter, separator: String) throws {
    for number in 0..<rows {
      if number > 0 { try file.write(separator) }
      try file.write(json(number))
    }
  }
}
