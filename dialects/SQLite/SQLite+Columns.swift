internal import Decant

extension SQLite {
  /// `id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT`, `ON CONFLICT` behind each of its constraints.
  static func columnDefinition(
    _ definition: ColumnDefinition, to writer: inout SQLWriter,
    inherited: RuleTable<SQLWriter>.Rule<ColumnDefinition>
  ) throws {
    let column = definition.column
    try validate(column, of: definition.table)
    writer.identifier(column.name)
    try writer.element(ofType: column.type)
    try writeDefault(of: definition, to: &writer)
    if !column.isNullable {
      writer.keyword("NOT NULL")
      try writer.onConflict(Option.onConflictNotNull, of: column.options)
    }
    if column.isPrimaryKey, definition.table.hasInlineAutoincrement {
      writer.keyword("PRIMARY KEY")
      try writer.onConflict(Option.onConflictPrimaryKey, of: column.options)
      writer.keyword("AUTOINCREMENT")
    }
    if let computed = column.serverDefault?.asComputed { try writer.element(computed) }
  }

  private static func validate(_ column: Column, of table: Table) throws {
    if column.isPrimaryKey, column.autoincrement == .always, table.primaryKey?.columns.count != 1 {
      throw RenderError.unsupported(
        "counting up a column of a primary key of several columns", hint: "leave autoincrement out")
    }
    if column.checks.contains(where: { $0.options.given(Option.onConflict) != nil }) {
      throw RenderError.unsupported(
        "\(Option.onConflict) of a check constraint behind a column",
        hint: "make it a constraint of the table")
    }
  }

  /// Writes the default in parentheses, unless it is a word, or begins with a literal or a parenthesis.
  ///
  /// Source: https://www.sqlite.org/lang_createtable.html#the_default_clause
  private static func writeDefault(of definition: ColumnDefinition, to writer: inout SQLWriter) throws {
    var clause = SQLWriter(dialect: writer.dialect)
    try definition.writeDefault(to: &clause)
    let keyword = "DEFAULT "
    guard clause.text.hasPrefix(keyword) else { return }
    let value = clause.text.dropFirst(keyword.count)
    let isQuoted = value.first { !$0.isWhitespace }.map { "'\"(".contains($0) } ?? false
    let isWord = value.unicodeScalars.allSatisfy(\.isWordCharacter)
    writer.keyword("DEFAULT")
    if isQuoted || isWord {
      try writer.sql(SQLText(String(value)))
    } else {
      try writer.parenthesized { try $0.sql(SQLText(String(value))) }
    }
  }

  /// No `PRIMARY KEY`, and no reference to another schema.
  static func addColumn(
    _ statement: AddColumn, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<AddColumn>
  ) throws {
    guard !(statement.inlinesPrimaryKey && statement.column.isPrimaryKey) else {
      throw RenderError.unsupported(
        "adding the primary key \"\(statement.column.name)\" to a table that exists", hint: Hint.batch)
    }
    try statement.inlineReference?.requireSchema(of: statement.table.name)
    try inherited(statement, &writer)
  }

  /// `RENAME COLUMN a TO b`, the only change that there is.
  static func alterColumn(
    _ statement: AlterColumn, to writer: inout SQLWriter, inherited: RuleTable<SQLWriter>.Rule<AlterColumn>
  ) throws {
    let table = statement.operation.table
    let column = statement.operation.column
    let place = "column \"\(column)\" of table \(table)"
    switch statement.part {
    case .name(let name): statement.writeRename("RENAME COLUMN", to: name, in: &writer)
    case .nullable: throw RenderError.unsupported("changing whether \(place) takes NULL", hint: Hint.batch)
    case .type: throw RenderError.unsupported("changing the type of \(place)", hint: Hint.batch)
    case .serverDefault: throw RenderError.unsupported("changing the default of \(place)", hint: Hint.batch)
    case .comment: throw RenderError.unsupported("a comment on \(place)", hint: Hint.comment)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isWordCharacter: Bool {
    properties.isAlphabetic || properties.numericType != nil || self == "_"
  }
}
