/// Adds a check constraint to a table.
public struct CreateCheckConstraintOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_check_constraint"
  /// The constraint.
  public var constraint: CheckConstraint
  /// The table with its schema.
  public var table: QualifiedName

  /// Makes an operation.
  public init(_ constraint: CheckConstraint, on table: Identifier, schema: Identifier? = nil) {
    self.constraint = constraint
    self.table = QualifiedName(table, schema: schema)
  }
}

extension Operations {
  /// Adds a check constraint to a table.
  ///
  /// ```swift
  /// op.createCheckConstraint("ck_books_price", on: "books", "price >= 0")
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT ck_books_price CHECK (price >= 0);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil leaves it to the naming convention or the database.
  ///   - table: The name of the table.
  ///   - condition: What holds for each row.
  ///   - schema: The schema, or nil for the default one.
  ///   - deferrable: `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  ///   - initially: `INITIALLY`, such as `"DEFERRED"`.
  ///   - options: Settings for single dialects, such as `["postgresql_not_valid": true]`.
  public mutating func createCheckConstraint(
    _ name: Identifier?, on table: Identifier, _ condition: SQLText, schema: Identifier? = nil,
    deferrable: Bool? = nil, initially: String? = nil, options: DialectOptions = [:], info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = CheckConstraint(
      condition, name: name, deferrable: deferrable, initially: initially, options: options)
    invoke(CreateCheckConstraintOp(constraint, on: table, schema: schema), info: info, file: file, line: line)
  }
}
