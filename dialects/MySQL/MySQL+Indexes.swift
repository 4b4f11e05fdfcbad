internal import Decant

extension MySQL {
  /// `CREATE FULLTEXT INDEX i ON t (a(10)) WITH PARSER ngram USING BTREE`.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/create-index.html
  static func createIndex(
    _ statement: CreateIndex, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<CreateIndex>
  ) throws {
    let index = statement.index
    writer.keyword(index.isUnique ? "CREATE UNIQUE" : "CREATE")
    if let prefix = writer.option(.prefix, in: index.options)?.stringValue, !prefix.isEmpty {
      try writer.phrase(prefix)
    }
    writer.keyword("INDEX")
    try writer.condition(statement.ifNotExists, of: .createIndex)
    try writer.indexName(index.name)
    writer.keyword("ON")
    writer.name(statement.table)
    try writeParts(of: index, to: &writer)
  }

  /// `ALTER TABLE t DROP INDEX i, ADD INDEX i (a, b)`: a foreign key may need the index all the time.
  static func replaceIndex(
    _ operation: ReplaceIndexOp, in script: inout Script, inherited: RuleTable<Script>.Rule<ReplaceIndexOp>
  ) throws {
    let index = operation.index
    try script.statement { writer in
      writer.alterTable(operation.table)
      writer.keyword("DROP INDEX")
      try writer.indexName(index.name)
      writer.sign(",")
      writer.keyword(index.isUnique ? "ADD UNIQUE" : "ADD")
      if let prefix = writer.option(.prefix, in: index.options)?.stringValue, !prefix.isEmpty {
        try writer.phrase(prefix)
      }
      writer.keyword("INDEX")
      try writer.indexName(index.name)
      try writeParts(of: index, to: &writer)
    }
  }

  /// `(a(10), b) WITH PARSER ngram USING BTREE`.
  private static func writeParts(of index: TableIndex, to writer: inout SQLWriter) throws {
    let lengths = writer.option(.length, in: index.options)
    try writer.parenthesized { writer in
      try writer.list(index.elements) { writer, element in
        try writer.indexElement(element)
        if let length = try element.length(in: lengths) { writer.arguments { $0.number(length) } }
      }
    }
    if let parser = writer.sharedOption(.parser, in: index.options)?.stringValue {
      writer.keyword("WITH PARSER")
      try writer.phrase(parser)
    }
    try writer.indexMethod(index.options)
  }
}

extension SQLWriter {
  /// Writes `USING BTREE`, where the options of an index or primary key ask for it.
  mutating func indexMethod(_ options: DialectOptions) throws {
    guard let method = sharedOption(.method, in: options)?.stringValue, !method.isEmpty else { return }
    keyword("USING")
    try phrase(method)
  }
}

extension IndexElement {
  /// How many characters of the column the index holds: one number for all columns, or one for each by name.
  fileprivate func length(in lengths: JSONValue?) throws -> Int? {
    let name: String? =
      switch self {
      case .column(let column): column.name
      case .sql(let text): text.rawText
      }
    var length = lengths?.intValue
    if case .object = lengths { length = name.flatMap { lengths?[$0]?.intValue } }
    guard length == nil || isColumn else {
      throw RenderError(
        .invalid("an expression in an index has no length"),
        hint: "give the lengths by column: {\"name\": 10}")
    }
    return length
  }

  /// Whether this is a column, or SQL that is a name and nothing else.
  private var isColumn: Bool {
    guard case .sql(let text) = self else { return true }
    return text.rawText?.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } == true
  }
}
