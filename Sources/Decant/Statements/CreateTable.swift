/// `CREATE TABLE` of a resolved table.
public struct CreateTable: SQLElement {
  /// The table, resolved.
  public var table: Table
  /// Whether a table of that name is left as it is.
  public var ifNotExists: Bool

  /// Makes the statement.
  public init(_ table: Table, ifNotExists: Bool = false) {
    self.table = table
    self.ifNotExists = ifNotExists
  }

  /// Writes a line for each column and constraint, and what the dialect has behind the parenthesis.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("CREATE")
    for prefix in table.prefixes { try writer.sql(SQLText(prefix)) }
    writer.keyword("TABLE")
    if ifNotExists { writer.keyword("IF NOT EXISTS") }
    writer.name(table.name)
    try writer.parenthesized { writer in
      try writer.indented { writer in try writer.lines(try items(writer.dialect)) { try $1(&$0) } }
      writer.newline()
    }
    try writer.element(TableOptions(table))
  }

  private typealias Item = (inout SQLWriter) throws -> Void

  private func items(_ dialect: Dialect) throws -> [Item] {
    let firstKey = table.columns.firstIndex { $0.isPrimaryKey }
    let columns: [Item] = table.columns.indices.filter { !table.columns[$0].isSystem }.map { place in
      { writer in
        let column = table.columns[place]
        do {
          try writer.element(ColumnDefinition(column, of: table, isFirstPrimaryKey: place == firstKey))
          for check in column.checks { try writer.element(check) }
        } catch let error as RenderError {
          throw error.within("table \(table.name)").within("column \(column.name)")
        }
      }
    }
    let constraints: [Item] = table.constraints.filter { $0.isWritten(with: dialect) }.map { constraint in
      { try $0.element(constraint) }
    }
    return columns + constraints
  }
}

extension TableConstraint {
  /// Whether `CREATE TABLE` lists the constraint.
  fileprivate func isWritten(with dialect: Dialect) -> Bool {
    if self is UniqueConstraint, columns.isEmpty { return false }
    return !((self as? ForeignKeyConstraint)?.usesAlter == true && dialect.altersConstraints)
  }
}

/// What a dialect writes behind the parenthesis of `CREATE TABLE`.
public struct TableOptions: SQLElement {
  /// The table, resolved.
  public var table: Table

  /// Makes the clause.
  public init(_ table: Table) { self.table = table }

  /// Writes nothing.
  public func writeStandard(to writer: inout SQLWriter) {}
}
