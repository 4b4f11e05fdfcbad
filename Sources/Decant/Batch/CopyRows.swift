/// `INSERT INTO new (a, b) SELECT old.a, CAST(old.b AS TEXT) AS b FROM old`.
public struct CopyRows: SQLElement {
  /// The table that the rows come from.
  public var source: QualifiedName
  /// The table that they go to, resolved.
  public var target: Table
  /// The columns that they take with them.
  public var columns: [CopiedColumn]

  /// Makes the statement.
  public init(from source: QualifiedName, to target: Table, columns: [CopiedColumn]) {
    self.source = source
    self.target = target
    self.columns = columns
  }

  /// The columns of the new table that get values.
  public var filledColumns: [Column] {
    let names = Set(columns.map(\.target.nameKey))
    return target.columns.filter { names.contains($0.name.nameKey) }
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writeTarget(to: &writer)
    try writeSource(to: &writer)
  }

  /// Writes `INSERT INTO new (a, b)`.
  public func writeTarget(to writer: inout SQLWriter) {
    writer.keyword("INSERT INTO")
    writer.name(target.name)
    writer.columnList(columns.map(\.target))
  }

  /// Writes `SELECT old.a, old.b FROM old`.
  public func writeSource(to writer: inout SQLWriter) throws {
    writer.keyword("SELECT")
    try writer.list(columns) { try $0.element($1.value(in: source), of: $1) }
    writer.newline()
    writer.keyword("FROM")
    writer.name(source)
  }
}

/// A column whose values a new table takes over.
public struct CopiedColumn: Sendable {
  /// The name in the new table.
  public var target: Identifier
  /// The name in the old table.
  public var source: Identifier
  /// The types that the values are cast to, one after another.
  public var casts: [any SQLType]
  /// The texts that values get in the place of others, before they are cast.
  public var renamedTexts: [RenamedText]

  /// Makes a column.
  public init(
    _ target: Identifier, from source: Identifier, casts: [any SQLType] = [], renamedTexts: [RenamedText] = []
  ) {
    self.target = target
    self.source = source
    self.casts = casts
    self.renamedTexts = renamedTexts
  }

  /// Whether the values are copied as they are.
  fileprivate var isPlain: Bool { casts.isEmpty && renamedTexts.isEmpty }

  fileprivate func value(in table: QualifiedName) -> any SQLElement {
    let value: any SQLElement = ColumnReference(source, of: table)
    let renamed = renamedTexts.isEmpty ? value : RenamedValue(value, texts: renamedTexts)
    return casts.reduce(renamed) { Cast($0, to: $1) }
  }
}

/// A text that values get in the place of another one.
public struct RenamedText: Hashable, Sendable {
  /// The text that they have.
  public var from: String
  /// The text that they get.
  public var to: String

  /// Makes a pair of texts.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

extension SQLWriter {
  /// Writes a value; an expression has no name of its own and so gets that of its column.
  fileprivate mutating func element(_ value: any SQLElement, of column: CopiedColumn) throws {
    try element(value)
    guard !column.isPlain else { return }
    keyword("AS")
    identifier(column.source)
  }
}

/// `t.a` in a query.
public struct ColumnReference: SQLElement {
  /// The column.
  public var column: Identifier
  /// Its table.
  public var table: QualifiedName

  /// Makes a reference.
  public init(_ column: Identifier, of table: QualifiedName) {
    self.column = column
    self.table = table
  }

  /// Writes the name with that of the table before it.
  public func writeStandard(to writer: inout SQLWriter) {
    writer.name(table)
    writer.dot()
    writer.identifier(column)
  }
}

/// `CASE value WHEN 'sad' THEN 'unhappy' ELSE value END`.
public struct RenamedValue: SQLElement {
  /// The value.
  public var value: any SQLElement
  /// The texts that it gets in the place of others.
  public var texts: [RenamedText]

  /// Makes an expression.
  public init(_ value: any SQLElement, texts: [RenamedText]) {
    self.value = value
    self.texts = texts
  }

  /// Writes the expression.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("CASE")
    try writer.element(value)
    for text in texts {
      writer.keyword("WHEN")
      try writer.literal(.string(text.from))
      writer.keyword("THEN")
      try writer.literal(.string(text.to))
    }
    writer.keyword("ELSE")
    try writer.element(value)
    writer.keyword("END")
  }
}

/// `CAST(value AS type)`.
public struct Cast: SQLElement {
  /// The value.
  public var value: any SQLElement
  /// The type that it gets.
  public var type: any SQLType

  /// Makes a cast.
  public init(_ value: any SQLElement, to type: any SQLType) {
    self.value = value
    self.type = type
  }

  /// Writes the cast.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("CAST")
    try writer.arguments { writer in
      try writer.element(value)
      writer.keyword("AS")
      try writer.element(ofType: type)
    }
  }
}
