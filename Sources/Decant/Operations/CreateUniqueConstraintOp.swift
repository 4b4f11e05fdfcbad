/// Adds a unique constraint to a table.
public struct CreateUniqueConstraintOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_unique_constraint"
  /// The constraint.
  public var constraint: UniqueConstraint
  /// The table with its schema.
  public var table: QualifiedName

  /// Makes an operation.
  public init(_ constraint: UniqueConstraint, on table: Identifier, schema: Identifier? = nil) {
    self.constraint = constraint
    self.table = QualifiedName(table, schema: schema)
  }
}

extension Operations {
  /// Adds a unique constraint to a table.
  ///
  /// ```swift
  /// op.createUniqueConstraint("uq_books_isbn", on: "books", ["isbn"])
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT uq_books_isbn UNIQUE (isbn);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil leaves it to the naming convention or the database.
  ///   - table: The name of the table.
  ///   - columns: The columns.
  ///   - schema: The schema, or nil for the default one.
  ///   - deferrable: `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  ///   - initially: `INITIALLY`, such as `"DEFERRED"`.
  ///   - options: Settings for single dialects, such as `["postgresql_nulls_not_distinct": true]`.
  public mutating func createUniqueConstraint(
    _ name: Identifier?, on table: Identifier, _ columns: [Identifier], schema: Identifier? = nil,
    deferrable: Bool? = nil, initially: String? = nil, options: DialectOptions = [:], info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = UniqueConstraint(
      columns, name: name, deferrable: deferrable, initially: initially, options: options)
    invoke(
      CreateUniqueConstraintOp(constraint, on: table, schema: schema), info: info, file: file, line: line)
  }
}
