import Decant
import DecantOracle
import Testing

/// The statements of an operation on Oracle.
func sql(_ operation: any MigrateOperation, in dialect: Dialect = .oracle) throws -> [String] {
  var script = Script(dialect: dialect)
  try script.perform(operation)
  return script.statements.map(\.text)
}

/// The words with which an operation is refused, or nil where it is not.
func refusal(_ operation: any MigrateOperation, in dialect: Dialect = .oracle) throws -> String? {
  do {
    _ = try sql(operation, in: dialect)
    return nil
  } catch let error as RenderError {
    return "\(error)"
  }
}

/// The text of a type on Oracle.
func text(of type: any SQLType, in dialect: Dialect = .oracle) throws -> String {
  let statement = try #require(try sql(AlterColumnOp("t", "c", type: type), in: dialect).first)
  return String(statement.dropFirst("ALTER TABLE t MODIFY c ".count))
}

/// The text of a value in a row on Oracle.
func text(of value: Value, as type: any SQLType) throws -> String {
  let rows = BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]])
  let statement = try #require(try sql(rows).first)
  return String(statement.dropFirst("INSERT INTO t (c) VALUES (".count).dropLast())
}
