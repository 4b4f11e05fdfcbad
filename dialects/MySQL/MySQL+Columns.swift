internal import Decant

extension MySQL {
  /// The comment and `AUTO_INCREMENT` stand behind the nullability, the default comes last.
  static func columnDefinition(
    _ definition: ColumnDefinition, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ColumnDefinition>
  ) throws {
    let column = definition.column
    try checkPrecision(of: column.type)
    writer.identifier(column.name)
    try writer.element(ofType: column.type)
    if let computed = column.serverDefault?.asComputed { try writer.element(computed) }
    if !column.isNullable {
      writer.keyword("NOT NULL")
    } else if (column.type as? TemporalType)?.name == .timestamp {
      // without it, a server with an old default makes the column NOT NULL
      writer.keyword("NULL")
    }
    writer.comment(column.comment)
    let hasOwnDefault = column.serverDefault != nil && column.serverDefault?.asIdentity == nil
    if try definition.isAutoincrement, !hasOwnDefault {
      writer.keyword("AUTO_INCREMENT")
    } else {
      try writeDefault(of: column, to: &writer)
    }
  }

  /// A double has either digits before and behind the point, or neither.
  private static func checkPrecision(of type: any SQLType) throws {
    guard let float = type as? FloatType, float.name.isDouble, float.precision != nil,
      float.options.argument("scale") == nil
    else { return }
    throw RenderError(
      .invalid("the type \(float.documentName) has a precision, but no scale"),
      hint: "leave the precision out, or give both with mysql.DOUBLE")
  }

  private static func writeDefault(of column: Column, to writer: inout SQLWriter) throws {
    guard let value = column.serverDefault, value.asIdentity == nil, value.asComputed == nil else { return }
    writer.keyword("DEFAULT")
    try writer.element(try parenthesized(value, in: writer.dialect))
  }

  /// The default, in parentheses where it is an expression.
  static func parenthesized(_ value: ServerDefault, in dialect: Dialect) throws -> ServerDefault {
    guard value.isPlain else { return value }
    var draft = SQLWriter(dialect: dialect)
    try draft.element(value)
    return needsParentheses(draft.text) ? .sql(SQLText("(\(raw: draft.text))")) : value
  }

  /// Whether a default is an expression, which stands in parentheses; literals and the current time do not.
  ///
  /// Source: https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
  private static func needsParentheses(_ sql: String) -> Bool {
    let text = sql.lowercased().drop(while: \.isWhitespace)
    if let first = text.first, "'\"(".contains(first) { return false }
    if text.hasPrecisionCall(of: ["now", "current_timestamp"]) || text.hasUpdateClause { return false }
    return sql.unicodeScalars.contains {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil && $0 != "_"
    }
  }

  /// `nextval(s)`.
  static func nextValue(
    _ value: NextValue, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<NextValue>
  ) {
    writer.keyword("nextval")
    writer.arguments { $0.name(value.sequence.name) }
  }
}

extension SQLWriter {
  /// Writes `COMMENT 'text'`, or nothing where there is no comment.
  mutating func comment(_ text: String?) {
    guard let text else { return }
    keyword("COMMENT")
    string(text)
  }
}

extension FloatType.Name {
  fileprivate var isDouble: Bool { self == .genericDouble || self == .double || self == .doublePrecision }
}

extension Substring {
  /// Whether the text, in lower case, begins with a call of a function on digits, such as `now(6)`.
  fileprivate func hasPrecisionCall(of functions: [String]) -> Bool {
    functions.contains { name in
      guard hasPrefix(name + "(") else { return false }
      let argument = dropFirst(name.count + 1)
      let digits = argument.prefix(while: \.isNumber)
      return !digits.isEmpty && argument.dropFirst(digits.count).first == ")"
    }
  }

  /// Whether the text, in lower case, holds `on update`.
  fileprivate var hasUpdateClause: Bool {
    let parts = split(separator: "on", omittingEmptySubsequences: false).dropFirst()
    return parts.contains { $0.first == " " && $0.drop { $0 == " " }.hasPrefix("update") }
  }
}
