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

/// The script of operations in JSON by which a schema that others have made is upgraded, or the error that they end in.
func upgrade(_ operations: String, after schema: String, in dialect: Dialect) throws -> Result<
  String, ScriptErrors
> {
  func revision(_ id: String, after down: [String], _ operations: String) throws -> Revision {
    let document = try OperationDocument(parsing: Array("[\(operations)]".utf8), vocabulary: vocabulary)
    let records = document.operations
    return Revision(RevisionHeader(id: id, downRevisions: down)) { op in
      for record in records where record.applies(to: op.dialect) { op.invoke(record.operation) }
    }
  }
  let revisions = [
    "a": try revision("a", after: [], schema), "b": try revision("b", after: ["a"], operations),
  ]
  let plan = try RevisionGraph(revisions.values.map(\.header)).upgrade(RevisionRange("a:b"))
  do {
    let script = try ScriptGenerator(dialect: dialect).generate(
      plan, of: revisions, after: ["a"], to: ScriptBuffer()
    ).text
    let start = script.firstRange(of: "a -> b\n\n")?.upperBound ?? script.startIndex
    let end = script.firstRange(of: "\n\nUPDATE alembic_version")?.lowerBound ?? script.endIndex
    return .success(String(script[start..<max(start, end)]))
  } catch let errors as ScriptErrors {
    return .failure(errors)
  }
}

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
