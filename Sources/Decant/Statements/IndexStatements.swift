/// `CREATE INDEX`.
public struct CreateIndex: SQLElement {
  /// The index, resolved.
  public var index: TableIndex
  /// Its table.
  public var table: QualifiedName
  /// Whether an index of that name is left as it is.
  public var ifNotExists: Bool

  /// Makes the statement.
  public init(_ index: TableIndex, on table: QualifiedName, ifNotExists: Bool = false) {
    self.index = index
    self.table = table
    self.ifNotExists = ifNotExists
  }

  /// Writes `CREATE UNIQUE INDEX i ON t (a, lower(b))`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword(index.isUnique ? "CREATE UNIQUE INDEX" : "CREATE INDEX")
    try writer.condition(ifNotExists, of: .createIndex)
    try writer.indexName(index.name)
    writer.keyword("ON")
    writer.name(table)
    try writer.indexElements(index.elements)
  }
}

/// `DROP INDEX`.
public struct DropIndex: SQLElement {
  /// The index, resolved, with the options that its dialect reads.
  public var index: TableIndex
  /// Its table, where it is named.
  public var table: Identifier?
  /// The schema of both, or nil for the default one.
  public var schema: Identifier?
  /// Whether it is no error where there is no such index.
  public var ifExists: Bool

  /// Makes the statement.
  public init(_ index: TableIndex, of table: Identifier?, schema: Identifier? = nil, ifExists: Bool = false) {
    self.index = index
    self.table = table
    self.schema = schema
    self.ifExists = ifExists
  }

  /// Writes `DROP INDEX schema.i`, or `DROP INDEX i ON schema.t`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("DROP INDEX")
    try writer.condition(ifExists, of: .dropIndex)
    guard writer.dialect.namesIndexesByTable else {
      return try writer.indexName(index.name, in: schema)
    }
    guard let table else {
      throw RenderError(
        .missing("the table of the index"), hint: "give table_name: an index has its name in its table")
    }
    try writer.indexName(index.name)
    writer.keyword("ON")
    writer.name(QualifiedName(table, schema: schema))
  }
}

extension SQLWriter {
  /// Writes the name of an index with the schema of its table before it.
  public mutating func indexName(_ name: Identifier?, in schema: Identifier?) throws {
    schemaPrefix(schema)
    try indexName(name)
  }

  /// Writes the name of an index, which has to be there.
  public mutating func indexName(_ name: Identifier?) throws {
    guard let name else { throw RenderError.missingName(of: "the index") }
    try constraintName(name, maximum: dialect.identifiers.maximumIndexLength)
  }

  /// Writes `(a, lower(b))`.
  public mutating func indexElements(_ elements: [IndexElement]) throws {
    try parenthesized { try $0.list(elements) { try $0.indexElement($1) } }
  }

  /// Writes a column, or an expression as it stands.
  public mutating func indexElement(_ element: IndexElement) throws {
    switch element {
    case .column(let name): identifier(name)
    case .sql(let sql): try self.sql(sql)
    }
  }
}
