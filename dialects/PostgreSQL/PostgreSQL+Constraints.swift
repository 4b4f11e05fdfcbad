internal import Decant

extension PostgreSQL {
  /// `NULLS NOT DISTINCT` before the columns of a unique constraint, `INCLUDE` behind those of any key.
  static func keyColumns(
    _ clause: KeyColumns, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<KeyColumns>
  ) throws {
    let options = clause.constraint.options
    if clause.constraint is UniqueConstraint { writeNullsDistinct(options, to: &writer) }
    try inherited(clause, &writer)
    writer.include(options.given(Option.include))
  }

  /// `NOT VALID`; a check is never deferred, so that words which say just that are left out.
  static func check(
    _ constraint: CheckConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<CheckConstraint>
  ) throws {
    guard constraint.deferrable != true, constraint.initially?.uppercased() != "DEFERRED" else {
      throw RenderError.unsupported(
        "a deferrable check constraint", hint: "leave deferrable and initially out")
    }
    var immediate = constraint
    immediate.deferrable = nil
    immediate.initially = nil
    try inherited(immediate, &writer)
    if constraint.options.isTrue(Option.notValid) { writer.keyword("NOT VALID") }
  }

  /// `NOT VALID`.
  static func foreignKey(
    _ constraint: ForeignKeyConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ForeignKeyConstraint>
  ) throws {
    try inherited(constraint, &writer)
    if constraint.options.isTrue(Option.notValid) { writer.keyword("NOT VALID") }
  }

  /// `ON DELETE SET NULL (a, b)`, which PostgreSQL 15 has.
  ///
  /// Source: https://www.postgresql.org/docs/current/sql-createtable.html
  static func foreignKeyActions(
    _ actions: ForeignKeyActions, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ForeignKeyActions>
  ) throws {
    guard let action = actions.onDelete, let parenthesis = action.firstIndex(of: "("), action.last == ")"
    else {
      return try inherited(actions, &writer)
    }
    try inherited(ForeignKeyActions(match: actions.match), &writer)
    writer.keyword("ON DELETE")
    try writer.phrase(action[..<parenthesis].trimmed)
    let columns = action[parenthesis...].dropFirst().dropLast().split(separator: ",")
    guard columns.allSatisfy({ $0.trimmed.isPlainOrQuotedIdentifier }) else {
      throw RenderError(.invalid("\"\(action)\" is no action of a foreign key"))
    }
    try writer.sql(SQLText(String(action[parenthesis...])))
    var others = actions
    others.match = nil
    others.onDelete = nil
    try inherited(others, &writer)
  }

  /// `EXCLUDE USING gist (a WITH =)`.
  static func exclude(
    _ constraint: ExcludeConstraint, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ExcludeConstraint>
  ) throws {
    try writer.constraintName(of: constraint)
    writer.keyword("EXCLUDE USING")
    try writer.phrase(constraint.method.lowercased())
    try writer.parenthesized { writer in
      try writer.list(constraint.elements) { writer, element in
        try writer.indexElement(element.expression)
        if let operatorClass = constraint.operatorClass(of: element.expression) {
          try writer.sql(operatorClass)
        }
        writer.keyword("WITH")
        try writer.sql(SQLText(element.comparison))
      }
    }
    if let condition = constraint.condition {
      writer.keyword("WHERE")
      try writer.parenthesized { try $0.sql(condition) }
    }
    try writer.element(constraint.deferrability)
  }
}

extension ExcludeConstraint {
  fileprivate func operatorClass(of element: IndexElement) -> SQLText? {
    let key: String? =
      switch element {
      case .column(let name): name.name
      case .sql(let text): text.rawText
      }
    return key.flatMap { JSONValue.object(operatorClasses)[$0]?.stringValue }.map { SQLText($0) }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether the text is one identifier, in quotes or of word characters.
  fileprivate var isPlainOrQuotedIdentifier: Bool {
    if first == "\"", last == "\"", count > 2 {
      return dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false)
        .allSatisfy { !$0.contains("\"") }
    }
    return !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
  }
}
