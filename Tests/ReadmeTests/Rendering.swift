import Decant
import DecantMariaDB
import DecantMySQL
import DecantOracle
import DecantPostgreSQL
import DecantSQLServer
import DecantSQLite

/// The dialects of the README's tables, in the order of the columns.
let dialects: [Dialect] = [.postgresql, .mysql, .mariadb, .sqlite, .sqlserver, .oracle]

private let vocabulary = DocumentVocabulary(dialects: dialects)

/// The script of operations in JSON, or the error that they end in, each without blanks at its end.
func render(_ operations: String, in dialect: Dialect) throws -> Result<String, ScriptErrors> {
  let document = try OperationDocument(parsing: Array("[\(operations)]".utf8), vocabulary: vocabulary)
  do {
    let script = String(decoding: try document.render(in: dialect, vocabulary: vocabulary), as: UTF8.self)
    return .success(String(script.reversed().drop { $0.isNewline }.reversed()))
  } catch let errors as ScriptErrors {
    return .failure(errors)
  }
}
