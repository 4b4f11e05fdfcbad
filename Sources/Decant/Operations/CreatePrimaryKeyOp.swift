/// Adds a primary key to a table.
public struct CreatePrimaryKeyOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_primary_key"
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

extension CreatePrimaryKeyOp: DocumentOperation {
  /// Reads the keys of `create_primary_key`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier? = try object.requireNullable("constraint_name", with: vocabulary)
    let table = try object.table(with: vocabulary)
    let constraint = PrimaryKeyConstraint(
      try object.require("columns", with: vocabulary), name: name,
      options: try object.options(of: .primaryKey, with: vocabulary))
    self.init(constraint, on: table.name, schema: table.schema)
  }

  /// The name, the table, the columns, and the options.
  public func documentMembers() throws -> [JSONMember] {
    guard constraint.deferrable == nil, constraint.initially == nil else {
      throw DocumentEncodingError(.noForm("a deferrable primary key of a table that there is"))
    }
    var object = ObjectBuilder()
    try object.set(self)
    object.append(try constraint.documentMembers())
    return object.members
  }
}
