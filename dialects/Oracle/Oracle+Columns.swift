internal import Decant

extension Oracle {
  /// A column that forbids NULL already must not be told to (ORA-01442), nor the other way round (ORA-01451).
  static func alterColumn(
    _ operation: AlterColumnOp, in script: inout Script, inherited: RuleTable<Script>.Rule<AlterColumnOp>
  ) throws {
    var operation = operation
    if script.state != nil, operation.nullable == operation.existing.nullable { operation.nullable = nil }
    try inherited(operation, &script)
  }

  /// `MODIFY`, `RENAME COLUMN` and `COMMENT ON COLUMN`.
  ///
  /// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/ALTER-TABLE.html
  static func alterColumn(
    _ statement: AlterColumn, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<AlterColumn>
  ) throws {
    let operation = statement.operation
    switch statement.part {
    case .nullable(let nullable):
      writer.modify(operation)
      writer.keyword(nullable ? "NULL" : "NOT NULL")
    case .type(let type):
      writer.modify(operation)
      try writer.element(ofType: type)
    case .serverDefault(let value):
      writer.modify(operation)
      try writeDefault(value, of: operation, to: &writer)
    case .comment(let comment): writeComment(comment, of: operation, to: &writer)
    case .name(let name): statement.writeRename("RENAME COLUMN", to: name, in: &writer)
    }
  }

  private static func writeDefault(
    _ value: ServerDefault?, of operation: AlterColumnOp, to writer: inout SQLWriter
  ) throws {
    try operation.requireNoComputed(value)
    guard operation.changesIdentity(to: value) else {
      writer.keyword("DEFAULT")
      if let value { try writer.element(value) } else { writer.keyword("NULL") }
      return
    }
    guard let value else { return writer.keyword("DROP IDENTITY") }
    let identity = try operation.requireIdentity(value)
    try writer.element(identity)
  }

  /// An empty comment is none; NULL is no comment.
  ///
  /// The schema and the quotes are left out as in Alembic, so that a table of the current schema gets the
  /// comment.
  private static func writeComment(
    _ comment: String?, of operation: AlterColumnOp, to writer: inout SQLWriter
  ) {
    writer.keyword("COMMENT ON COLUMN")
    writer.identifier(operation.table.name.bareWhereWord)
    writer.dot()
    writer.identifier(operation.column.bareWhereWord)
    writer.keyword("IS")
    writer.string(comment ?? "")
  }
}

extension SQLWriter {
  /// Writes `ALTER TABLE t MODIFY c`.
  fileprivate mutating func modify(_ operation: AlterColumnOp) {
    alterTable(operation.table)
    keyword("MODIFY")
    identifier(operation.column)
  }
}

extension Identifier {
  /// This name without quotes where it can do without; any other is quoted as everywhere.
  fileprivate var bareWhereWord: Identifier {
    let isWord =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
          true
        default: false
        }
      }
    return isWord ? .unquoted(name) : self
  }
}
