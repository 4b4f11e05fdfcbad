import Decant
import DecantCLI
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite
import Foundation

extension Fixture {
  /// All dialects, as `decant` has them.
  static let dialects: [Dialect] = [.postgresql, .mysql, .mariadb, .sqlite, .sqlserver, .oracle, .standard]
  private static let vocabulary = DocumentVocabulary(dialects: dialects)
  private static let decant = CommandLineTool(
    name: "decant", summary: "Turn migration operations into SQL scripts",
    project: Project(dialects: dialects))

  /// What Decant writes; nil where it refuses.
  func found(schemaMap: SchemaMap = SchemaMap()) throws -> String? {
    if input.hasPrefix(#"[""#) { return try run(JSONDecoder().decode([String].self, from: Data(input.utf8))) }
    let name = id.split(separator: "/").dropLast().last.map(String.init)
    guard var dialect = Self.dialects.first(where: { $0.name == name }) else { return nil }
    dialect.schemaMap = schemaMap
    return try render(in: dialect)
  }

  private func render(in dialect: Dialect) throws -> String? {
    do {
      let document = try OperationDocument(parsing: Array(input.utf8), vocabulary: Self.vocabulary)
      return String(decoding: try document.render(in: dialect, vocabulary: Self.vocabulary), as: UTF8.self)
    } catch is DocumentErrors {
      return nil
    } catch is ScriptErrors {
      return nil
    }
  }

  /// The answers hold paths relative to the fixtures, and a test must not leave its directory.
  private func run(_ arguments: [String]) throws -> String? {
    let graphs = Self.folder.appending(path: "graphs/").path()
    let absolute = arguments.map { $0.hasPrefix("graphs/") ? graphs + $0.dropFirst(7) : $0 }
    let output = try scratchFile()
    let errors = try scratchFile()
    let console = Console(output: output.fileDescriptor, errors: errors.fileDescriptor)
    // the files have to stay open to the end: others would get their numbers
    let status = withExtendedLifetime((output, errors)) { Self.decant.run(absolute, on: console) }
    guard status == .done else { return nil }
    try output.seek(toOffset: 0)
    let text = String(decoding: try output.readToEnd() ?? Data(), as: UTF8.self)
    return text.replacing(graphs, with: "graphs/")
  }

  /// A file that is gone when it is closed.
  private func scratchFile() throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appending(path: "decant-\(UUID().uuidString)")
    try Data().write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forUpdating: url)
  }
}
