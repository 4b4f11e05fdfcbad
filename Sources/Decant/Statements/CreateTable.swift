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
    try writer.condition(ifNotExists, of: .createTable)
    writer.name(table.name)
    try writer.parenthesized { writer in
      try writer.indented { writer in try writer.lines(items()) { try $1(&$0) } }
      writer.newline()
    }
    try writer.element(TableOptions(table))
  }

  private typealias Item = (inout SQLWriter) throws -> Void

  private func items() -> [Item] {
    let firstKey = table.columns.firstIndex { $0.isPrimaryKey }
    let columns: [Item] = table.columns.indices.filter { !table.columns[$0].isSystem }.map { place in
      { writer in
        let column = table.columns[place]
        do {
          try writer.element(ColumnDefinition(column, of: table, isFirstPrimaryKey: place == firstKey))
          for check in column.checks { try writer.element(check) }
        } catch let error as RenderError {
          throw error.within("column \(column.name)").within("table \(table.name)")
        }
      }
    }
    let constraints: [Item] = table.constraints.map { constraint in
      { try $0.element(TableConstraintDefinition(constraint, of: table)) }
    }
    return columns + constraints
  }
}

/// A constraint as `CREATE TABLE` lists it; one that writes nothing is left out.
public struct TableConstraintDefinition: SQLElement {
  /// The constraint.
  public var constraint: any TableConstraint
  /// Its table, resolved.
  public var table: Table

  /// Makes the definition.
  public init(_ constraint: any TableConstraint, of table: Table) {
    self.constraint = constraint
    self.table = table
  }

  /// Writes the constraint, but not one that is added when all tables are there.
  public func writeStandard(to writer: inout SQLWriter) throws {
    if constraint is UniqueConstraint, constraint.columns.isEmpty { return }
    let isAddedLater = (constraint as? ForeignKeyConstraint)?.usesAlter == true
    if isAddedLater, writer.dialect.altersConstraints { return }
    try writer.element(any: constraint)
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
