/// Executes SQL that is written as it stands.
public struct ExecuteSQLOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "execute"
  /// The statement.
  public var sql: SQLText

  /// Makes an operation.
  public init(_ sql: SQLText) { self.sql = sql }

  /// Writes the statement.
  public func performStandard(in script: inout Script) throws { try script.execute(sql) }
}

extension Operations {
  /// Executes SQL that is written as it stands: no `:name` is a parameter, no `%` is doubled.
  ///
  /// ```swift
  /// op.execute("UPDATE books SET price = price * 100")
  /// op.execute(.update("books", set: ["state": "it's new"], where: "state IS NULL"))
  /// ```
  /// ```sql
  /// UPDATE books SET price = price * 100;
  ///
  /// UPDATE books SET state = 'it''s new' WHERE state IS NULL;
  /// ```
  ///
  /// - Parameter sql: One statement, without a terminator.
  public mutating func execute(
    _ sql: SQLText, info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    invoke(ExecuteSQLOp(sql), info: info, file: file, line: line)
  }
}

extension ExecuteSQLOp: DocumentOperation {
  /// Reads the keys of `execute`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(try object.require("sql", with: vocabulary))
  }

  /// The statement.
  public func documentMembers() throws -> [JSONMember] {
    [JSONMember(name: "sql", value: try sql.documentValue)]
  }
}
