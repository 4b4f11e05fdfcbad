import Decant
import DecantMySQL
import Testing

/// The statements of an operation on MySQL.
func sql(_ operation: any MigrateOperation, in dialect: Dialect = .mysql) throws -> [String] {
  var script = Script(dialect: dialect)
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

/// The text of a type on MySQL.
func text(of type: any SQLType) throws -> String {
  let statement = try #require(try sql(AlterColumnOp("t", "c", newName: "c", type: type)).first)
  return String(statement.dropFirst("ALTER TABLE t CHANGE c c ".count).dropLast(" NULL".count))
}

/// The text of a column in `ADD COLUMN`.
func text(of column: Column) throws -> String {
  let statement = try #require(try sql(AddColumnOp("t", column)).first)
  return String(statement.dropFirst("ALTER TABLE t ADD COLUMN ".count))
}

/// The text of a value in a row on MySQL.
func text(of value: Value, as type: any SQLType) throws -> String {
  let statement = try #require(try sql(BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]])).first)
  return String(statement.dropFirst("INSERT INTO t (c) VALUES (".count).dropLast())
}
