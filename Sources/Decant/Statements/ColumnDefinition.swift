/// Name, type, default and nullability of a column, as `CREATE TABLE` and `ADD COLUMN` have them.
public struct ColumnDefinition: SQLElement {
  /// The column.
  public var column: Column
  /// Its table, resolved; in `ADD COLUMN` with this column alone.
  public var table: Table
  /// Whether it is the first column of the primary key in `CREATE TABLE`.
  public var isFirstPrimaryKey: Bool

  /// Makes the definition.
  public init(_ column: Column, of table: Table, isFirstPrimaryKey: Bool = false) {
    self.column = column
    self.table = table
    self.isFirstPrimaryKey = isFirstPrimaryKey
  }

  /// Whether the database counts the column up.
  public var isAutoincrement: Bool {
    get throws { try table.autoincrementColumn?.isSame(as: column.name) == true }
  }

  /// Writes `name type DEFAULT default GENERATED ... NOT NULL`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.identifier(column.name)
    try writer.element(ofType: column.type)
    try writeDefault(to: &writer)
    try writeGeneration(to: &writer)
    let hasIdentity = column.serverDefault?.asIdentity != nil && writer.dialect.hasIdentityColumns
    if !column.isNullable, !hasIdentity { writer.keyword("NOT NULL") }
  }

  /// Writes `DEFAULT default`, where the column has one that is neither an identity nor computed.
  public func writeDefault(to writer: inout SQLWriter) throws {
    guard let value = column.serverDefault, value.asIdentity == nil, value.asComputed == nil else { return }
    writer.keyword("DEFAULT")
    try writer.element(value)
  }

  /// Writes `GENERATED ALWAYS AS ...`, where the column is computed, or an identity of a dialect that has
  /// them.
  public func writeGeneration(to writer: inout SQLWriter) throws {
    if let computed = column.serverDefault?.asComputed { try writer.element(computed) }
    if let identity = column.serverDefault?.asIdentity, writer.dialect.hasIdentityColumns {
      try writer.element(identity)
    }
  }
}

extension SQLWriter {
  /// Writes an element of any kind by its rule.
  public mutating func element(any element: any SQLElement) throws { try self.element(element) }

  /// Writes the name of a type, the variant for the dialect where it has one.
  public mutating func element(ofType type: any SQLType) throws {
    try element(type.variant(for: dialect.name))
  }
}
