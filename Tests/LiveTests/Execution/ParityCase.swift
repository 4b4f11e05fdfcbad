import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite
import Foundation

/// A case of the parity fixtures, as Decant renders it.
struct ParityCase {
  /// `TOPIC/DIALECT/NUMBER`.
  let id: String
  /// The document.
  let document: JSONValue
  /// The schemas that it names.
  var schemas: [JSONValue] { Surroundings(of: document).schemas }
  /// What makes the things that the document needs.
  let preparation: String
  /// The script of the document.
  let script: String

  private static let vocabulary = DocumentVocabulary(
    dialects: [.postgresql, .mysql, .mariadb, .sqlite, .sqlserver, .oracle, .standard])

  /// The cases of a dialect that Decant writes SQL for.
  static func all(in dialect: Dialect) throws -> [ParityCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../ParityTests/Fixtures")
    let names = [dialect.name, "differences"]
    let lines = try names.flatMap { name in
      try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8).split(separator: "\n")
    }
    return try lines.compactMap { line in
      let fields = line.split(separator: "\t")
      let id = String(fields[0])
      guard id.split(separator: "/").dropLast().last.map(String.init) == dialect.name,
        !fields[1].hasPrefix(#"[""#), fields[2].contains(#""text":"#)
      else { return nil }
      return try ParityCase(id: id, text: String(fields[1]), in: dialect)
    }
  }

  /// The operations as cases of their own.
  func operations(in dialect: Dialect) throws -> [ParityCase] {
    try (document["operations"] ?? document).elements.enumerated().compactMap { place, operation in
      let alone =
        document["operations"] == nil ? .array([operation]) : document.setting("operations", [operation])
      return try ParityCase(id: "\(id)#\(place + 1)", text: alone.compactText, in: dialect)
    }
  }

  private init?(id: String, text: String, in dialect: Dialect) throws {
    self.id = id
    script = try Self.render(text, in: dialect)
    guard !script.isEmpty else { return nil }
    document = try JSONDocument(parsing: Array(text.utf8)).root.value
    let preparation = Preparation.document(for: document, in: dialect.name) { type in
      let column: JSONValue = ["name": "filler", "type": type]
      let table: JSONValue = [["op": "create_table", "table_name": "filler", "columns": [column]]]
      return (try? Self.render(table.compactText, in: dialect)) != nil
    }
    let plain = preparation.setting("naming_convention", nil)
    self.preparation =
      try (try? Self.render(preparation.compactText, in: dialect))
      ?? Self.render(plain.compactText, in: dialect)
  }

  private static func render(_ document: String, in dialect: Dialect) throws -> String {
    let document = try OperationDocument(parsing: Array(document.utf8), vocabulary: vocabulary)
    return String(decoding: try document.render(in: dialect, vocabulary: vocabulary), as: UTF8.self)
  }
}
