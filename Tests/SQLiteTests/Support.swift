import Decant
import DecantSQLite
import Testing

/// The statements of an operation on SQLite.
func sql(_ operation: any MigrateOperation) throws -> [String] {
  var script = Script(dialect: .sqlite)
  try script.perform(operation)
  return script.statements.map(\.text)
}

/// The words with which an operation is refused, or nil where it is not.
func refusal(_ operation: any MigrateOperation) throws -> String? {
  do {
    _ = try sql(operation)
    return nil
  } catch let error as RenderError {
    return "\(error)"
  }
}

/// The lines between the parentheses of `CREATE TABLE t`.
func definitions(of table: Table) throws -> [String] {
  let statement = try #require(try sql(CreateTableOp(table)).first)
  let lines = statement.split(separator: "\n").dropFirst().prefix { $0 != ")" }
  return lines.map { line in
    let item = line.drop { $0 == " " }
    return String(item.last == "," ? item.dropLast() : item)
  }
}

/// The text of a type on SQLite.
func text(of type: any SQLType) throws -> String {
  let definition = try #require(try definitions(of: Table("t", columns: [Column("c", type)])).first)
  return String(definition.dropFirst("c ".count))
}

/// The text of a value in a row on SQLite.
func text(of value: Value, as type: any SQLType) throws -> String {
  let rows = BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]])
  let statement = try #require(try sql(rows).first)
  return String(statement.dropFirst("INSERT INTO t (c) VALUES (".count).dropLast())
}
