internal import Decant

extension PostgreSQL {
  /// `CONCURRENTLY`, `USING`, operator classes, `INCLUDE`, `NULLS NOT DISTINCT`, `WITH`, `TABLESPACE` and
  /// `WHERE`.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-createindex.html
  static func createIndex(
    _ statement: CreateIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateIndex>
  ) throws {
    let index = statement.index
    let options = index.options
    writer.keyword(index.isUnique ? "CREATE UNIQUE INDEX" : "CREATE INDEX")
    if options.isTrue(Option.concurrently) { writer.keyword("CONCURRENTLY") }
    try writer.condition(statement.ifNotExists, of: .createIndex)
    try writer.indexName(index.name)
    writer.keyword("ON")
    writer.name(statement.table)
    if let method = options.given(Option.using)?.stringValue, !method.isEmpty {
      writer.keyword("USING")
      try writer.phrase(method.lowercased())
    }
    try writer.parenthesized { writer in
      try writer.list(index.elements) { writer, element in
        try writer.indexElement(element)
        if let operatorClass = options.operatorClass(of: element) { try writer.sql(operatorClass) }
      }
    }
    writer.include(options.given(Option.include))
    writeNullsDistinct(options, to: &writer)
    if let parameters = options.given(Option.with), parameters.hasMembers {
      writer.keyword("WITH")
      try writer.storageParameters(parameters)
    }
    if let tablespace = options.given(Option.tablespace)?.identifier, !tablespace.name.isEmpty {
      writer.keyword("TABLESPACE")
      writer.identifier(tablespace)
    }
    try writer.indexCondition(options.given(Option.condition))
  }

  /// `DROP INDEX CONCURRENTLY`.
  static func dropIndex(
    _ statement: DropIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<DropIndex>
  ) throws {
    writer.keyword("DROP INDEX")
    if statement.index.options.isTrue(Option.concurrently) { writer.keyword("CONCURRENTLY") }
    try writer.condition(statement.ifExists, of: .dropIndex)
    try writer.indexName(statement.index.name, in: statement.schema)
  }

  /// `NULLS NOT DISTINCT`, or `NULLS DISTINCT` where false.
  static func writeNullsDistinct(_ options: DialectOptions, to writer: inout SQLWriter) {
    switch options.given(Option.nullsNotDistinct)?.boolValue {
    case true?: writer.keyword("NULLS NOT DISTINCT")
    case false?: writer.keyword("NULLS DISTINCT")
    case nil: break
    }
  }
}

extension DialectOptions {
  /// The operator class of an element, by the name of its column.
  fileprivate func operatorClass(of element: IndexElement) -> SQLText? {
    guard case .column(let name) = element else { return nil }
    return given(PostgreSQL.Option.operatorClasses)?[name.name]?.stringValue.map { SQLText($0) }
  }
}
