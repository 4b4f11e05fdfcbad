/// Executes SQL that is written as it stands.
public struct ExecuteSQLOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "execute"
  /// The statement.
  public var sql: SQLText
  /// Operations that say what the statement does to the schema, and are not written; nil where it is not said.
  public var effects: [RecordedOperation]?
  /// The statement that takes this one back; nil where there is none.
  public var reverse: SQLText?

  /// Makes an operation.
  public init(_ sql: SQLText, effects: [RecordedOperation]? = nil, reverse: SQLText? = nil) {
    self.sql = sql
    self.effects = effects
    self.reverse = reverse
  }

  /// Writes the statement.
  public func performStandard(in script: inout Script) throws { try script.execute(sql) }

  /// The statement that takes this one back, where it is given.
  public func reversed() throws -> any MigrateOperation {
    guard let reverse else {
      throw ReverseError(Self.documentName, missing: "reverse, the SQL that takes it back")
    }
    return ExecuteSQLOp(reverse, effects: try effects?.reversedOperations(), reverse: sql)
  }
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
  /// What a statement does to the schema is not understood; tables that it names count as changed. To go on
  /// knowing them, say what it does:
  ///
  /// ```swift
  /// op.execute("ALTER TABLE books ADD isbn VARCHAR(13)") { effects in
  ///   effects.addColumn("books", Column("isbn", .string(13)))
  /// }
  /// op.execute("SELECT refresh_prices()") { _ in }
  /// ```
  ///
  /// - Parameters:
  ///   - sql: One statement, without a terminator.
  ///   - reverse: The statement that takes this one back in a derived downgrade.
  ///   - effects: Calls the operations that the statement stands for; they are not written.
  public mutating func execute(
    _ sql: SQLText, reverse: SQLText? = nil, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line, effects: ((inout Operations) throws -> Void)? = nil
  ) rethrows {
    let recorded = try effects.map { try recording($0) }
    invoke(ExecuteSQLOp(sql, effects: recorded, reverse: reverse), info: info, file: file, line: line)
  }
}

extension ExecuteSQLOp: DocumentOperation {
  /// Reads the keys of `execute`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.require("sql", with: vocabulary),
      effects: try object.given("effects").map { try vocabulary.operations($0) },
      reverse: try object.value("reverse", with: vocabulary))
  }

  /// The statement, its effects, and its reverse.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("sql", try sql.documentValue)
    try object.set("effects", try effects?.documentValue())
    try object.set("reverse", reverse)
    return object.members
  }
}
