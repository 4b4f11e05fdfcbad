/// A statement that may depend on whether its object is there.
public enum ConditionalStatement: String, Hashable, Sendable, CaseIterable {
  /// `CREATE TABLE IF NOT EXISTS`.
  case createTable = "CREATE TABLE IF NOT EXISTS"
  /// `DROP TABLE IF EXISTS`.
  case dropTable = "DROP TABLE IF EXISTS"
  /// `ADD COLUMN IF NOT EXISTS`.
  case addColumn = "ADD COLUMN IF NOT EXISTS"
  /// `DROP COLUMN IF EXISTS`.
  case dropColumn = "DROP COLUMN IF EXISTS"
  /// `CREATE INDEX IF NOT EXISTS`.
  case createIndex = "CREATE INDEX IF NOT EXISTS"
  /// `DROP INDEX IF EXISTS`.
  case dropIndex = "DROP INDEX IF EXISTS"

  fileprivate var clause: StaticString {
    switch self {
    case .createTable, .addColumn, .createIndex: "IF NOT EXISTS"
    case .dropTable, .dropColumn, .dropIndex: "IF EXISTS"
    }
  }
}

extension SQLWriter {
  /// Writes `IF EXISTS` or `IF NOT EXISTS`, where asked for.
  ///
  /// - Throws: `RenderError` where the database does not have it.
  public mutating func condition(_ isAskedFor: Bool, of statement: ConditionalStatement) throws {
    guard isAskedFor else { return }
    guard dialect.conditionalStatements.contains(statement) else {
      throw RenderError.unsupported(statement.rawValue, hint: "leave the condition out for \(dialect.name)")
    }
    keyword(statement.clause)
  }
}
