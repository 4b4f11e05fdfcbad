import Decant
import Testing

/// A batch by its name in messages, and what is expected of it.
struct BatchRow<Expected: Sendable>: Sendable, CustomTestStringConvertible {
  let name: String
  let batch: BatchAlterTableOp
  let expected: Expected

  var testDescription: String { name }
}

/// A table to make anew.
let books = Table("books") {
  Column("id", .integer, primaryKey: true)
  Column("title", .string(50), nullable: false)
  Column("pages", .integer)
}

/// A batch as the call on `Operations` records it.
func batch(
  on table: Identifier = "books", schema: Identifier? = nil, recreate: BatchAlterTableOp.Recreate = .always,
  copyFrom: Table? = books, naming: NamingConvention? = nil, arguments: [any TableItem] = [],
  options: DialectOptions = [:], reordering: [[Identifier]] = [],
  _ body: (inout BatchOperations) -> Void
) -> BatchAlterTableOp {
  var op = Operations(dialect: "default")
  op.batchAlterTable(
    table, schema: schema, recreate: recreate, copyFrom: copyFrom, copyNamingConvention: naming,
    tableArguments: arguments, tableOptions: options, partialReordering: reordering, body)
  return (op.recorded.first?.operation as? BatchAlterTableOp) ?? BatchAlterTableOp(table)
}

/// The statements of an operation.
func statements(
  of operation: any MigrateOperation, in dialect: Dialect = .standard, naming: NamingConvention = .standard
) throws -> [String] {
  var script = Script(dialect: dialect, namingConvention: naming)
  try script.perform(operation)
  return script.statements.map(\.text)
}

/// What a table that is made anew consists of.
struct NewTable: Equatable {
  /// The lines between the parentheses of `CREATE TABLE`.
  var definitions: [String]
  /// The columns that are filled, and their values.
  var copy: String
  /// The statements behind `RENAME`.
  var indexes: [String]

  init(_ operation: BatchAlterTableOp, naming: NamingConvention = .standard) throws {
    let statements = try statements(of: operation, naming: naming)
    let creation = try #require(statements.first { $0.hasPrefix("CREATE TABLE") })
    definitions = creation.split(separator: "\n").dropFirst().dropLast().map { line in
      let item = line.drop { $0 == " " }
      return String(item.last == "," ? item.dropLast() : item)
    }
    copy = try #require(statements.first { $0.hasPrefix("INSERT INTO _alembic_tmp_books ") })
    copy = String(copy.dropFirst("INSERT INTO _alembic_tmp_books ".count).dropLast("\nFROM books".count))
    let rename = try #require(statements.firstIndex { $0.contains(" RENAME TO ") })
    indexes = Array(statements[(rename + 1)...])
  }
}

/// The words with which an operation is refused, or nil where it is not.
func refusal(
  of operation: any MigrateOperation, in dialect: Dialect = .standard, naming: NamingConvention = .standard
) throws -> String? {
  do {
    _ = try statements(of: operation, in: dialect, naming: naming)
    return nil
  } catch let error as RenderError {
    return "\(error)"
  }
}
