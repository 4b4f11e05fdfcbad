import Decant
import DecantSQLServer
import Testing

/// The statements of an operation on SQL Server.
func sql(_ operation: any MigrateOperation, in dialect: Dialect = .sqlserver) throws -> [String] {
  var script = Script(dialect: dialect)
  try script.perform(operation)
  return script.statements.map(\.text)
}

/// The words with which an operation is refused, or nil where it is not.
func refusal(_ operation: any MigrateOperation, in dialect: Dialect = .sqlserver) throws -> String? {
  do {
    _ = try sql(operation, in: dialect)
    return nil
  } catch let error as RenderError {
    return "\(error)"
  }
}

/// The text of a type on SQL Server.
func text(of type: any SQLType, in dialect: Dialect = .sqlserver) throws -> String {
  let statement = try #require(try sql(AlterColumnOp("t", "c", type: type), in: dialect).first)
  return String(statement.dropFirst("ALTER TABLE t ALTER COLUMN c ".count))
}

/// The text of a value in a row on SQL Server.
func text(of value: Value, as type: any SQLType) throws -> String {
  let rows = BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]])
  let statements = try sql(rows)
  try #require(statements.count == 3)
  return String(statements[1].dropFirst("INSERT INTO t (c) VALUES (".count).dropLast())
}

/// What looks up and drops the constraint of a column, as the statements of SQL Server's catalogue have it.
func dropping(_ catalogue: String, of column: String, in object: String, altering table: String) -> String {
  """
  declare @const_name varchar(256)
  select @const_name = QUOTENAME([name]) from sys.\(catalogue)
  where parent_object_id = object_id('\(object)')
  and col_name(parent_object_id, parent_column_id) = '\(column)'
  exec('alter table \(table) drop constraint ' + @const_name)
  """
}
