/// Adds a foreign key to a table.
public struct CreateForeignKeyOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_foreign_key"
  /// What the constraint is.
  public static let kind: ConstraintKind? = .foreignKey
  /// The constraint.
  public var constraint: ForeignKeyConstraint
  /// The table with its schema.
  public var table: QualifiedName

  /// Makes an operation.
  public init(_ constraint: ForeignKeyConstraint, on table: Identifier, schema: Identifier? = nil) {
    self.constraint = constraint
    self.table = QualifiedName(table, schema: schema)
  }

  /// The columns of the table, those that it refers to in itself among them.
  public var columns: [Identifier] {
    let own = constraint.targets.filter {
      $0.table.name.name == table.name.name && $0.table.schema?.name == table.schema?.name
    }
    return constraint.columns + own.compactMap(\.column)
  }
}

extension Operations {
  /// Adds a foreign key to a table.
  ///
  /// ```swift
  /// op.createForeignKey(
  ///   "fk_books_author", from: "books", ["author_id"], to: "authors", ["id"],
  ///   actions: ForeignKeyActions(onDelete: "CASCADE"))
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT fk_books_author FOREIGN KEY(author_id) REFERENCES authors (id)
  ///   ON DELETE CASCADE;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil leaves it to the naming convention or the database.
  ///   - source: The table that gets the constraint.
  ///   - localColumns: Its columns.
  ///   - referent: The table that is referred to.
  ///   - remoteColumns: The columns there, one for each of the local ones.
  ///   - sourceSchema: The schema of the source, or nil for the default one.
  ///   - referentSchema: The schema of the referent, or nil for the default one.
  ///   - actions: What it does and when it is checked.
  ///   - options: Settings for single dialects, such as `["postgresql_not_valid": true]`.
  public mutating func createForeignKey(
    _ name: Identifier?, from source: Identifier, _ localColumns: [Identifier], to referent: Identifier,
    _ remoteColumns: [Identifier], sourceSchema: Identifier? = nil, referentSchema: Identifier? = nil,
    actions: ForeignKeyActions = ForeignKeyActions(), options: DialectOptions = [:], info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let targets = remoteColumns.map { ForeignKeyTarget(table: referent, column: $0, schema: referentSchema) }
    let constraint = ForeignKeyConstraint(
      localColumns, references: targets, name: name, actions: actions, options: options)
    invoke(CreateForeignKeyOp(constraint, on: source, schema: sourceSchema), info: info, file: file, line: line)
  }
}
