/// Adds a primary key to a table.
public struct CreatePrimaryKeyOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_primary_key"
  /// What the constraint is.
  public static let kind: ConstraintKind? = .primaryKey
  /// The constraint.
  public var constraint: PrimaryKeyConstraint
  /// The table with its schema.
  public var table: QualifiedName

  /// Makes an operation.
  public init(_ constraint: PrimaryKeyConstraint, on table: Identifier, schema: Identifier? = nil) {
    self.constraint = constraint
    self.table = QualifiedName(table, schema: schema)
  }
}

extension Operations {
  /// Adds a primary key to a table.
  ///
  /// ```swift
  /// op.createPrimaryKey("pk_books", on: "books", ["id"])
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY (id);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil leaves it to the naming convention or the database.
  ///   - table: The name of the table.
  ///   - columns: The columns.
  ///   - schema: The schema, or nil for the default one.
  ///   - options: Settings for single dialects.
  public mutating func createPrimaryKey(
    _ name: Identifier?, on table: Identifier, _ columns: [Identifier], schema: Identifier? = nil,
    options: DialectOptions = [:], info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = PrimaryKeyConstraint(columns, name: name, options: options)
    invoke(CreatePrimaryKeyOp(constraint, on: table, schema: schema), info: info, file: file, line: line)
  }
}
