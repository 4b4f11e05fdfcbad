/// Adds a foreign key to a table.
public struct CreateForeignKeyOp: AddConstraintOp {
  /// The name in the JSON form.
  public static let documentName = "create_foreign_key"
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
    let own = constraint.targets.filter { $0.table.isSame(as: table) }
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
    invoke(
      CreateForeignKeyOp(constraint, on: source, schema: sourceSchema), info: info, file: file, line: line)
  }
}

extension CreateForeignKeyOp: DocumentOperation {
  /// The table that gets the constraint.
  public static let tableKeys = TableKeys(table: "source_table", schema: "source_schema")
  /// The table that is referred to.
  private static let referentKeys = TableKeys(table: "referent_table", schema: "referent_schema")

  /// Reads the keys of `create_foreign_key`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier? = try object.requireNullable("constraint_name", with: vocabulary)
    let table = try object.table(Self.tableKeys, with: vocabulary)
    let referent: Identifier = try object.require(Self.referentKeys.table, with: vocabulary)
    let schema: Identifier? = try object.value(Self.referentKeys.schema, with: vocabulary)
    let local: [Identifier] = try object.require("local_cols", with: vocabulary)
    let remote: [Identifier] = try object.require("remote_cols", with: vocabulary)
    let constraint = ForeignKeyConstraint(
      local, references: remote.map { ForeignKeyTarget(table: referent, column: $0, schema: schema) },
      name: name,
      actions: try object.foreignKeyActions(), options: try object.options(of: .foreignKey, with: vocabulary))
    try constraint.checkColumnCount(at: object.node)
    self.init(constraint, on: table.name, schema: table.schema)
  }

  /// The name, both tables and their columns, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    guard let referent = constraint.targets.first?.table,
      constraint.targets.allSatisfy({ $0.table == referent })
    else { throw DocumentEncodingError(.severalTargets) }
    let remote = try constraint.targets.map { target in
      guard let column = target.column else {
        throw DocumentEncodingError(.targetWithoutColumn(target.table.description))
      }
      return column
    }
    var object = ObjectBuilder()
    try object.set(self)
    try object.set("local_cols", constraint.columns)
    try object.set(referent, Self.referentKeys)
    try object.set("remote_cols", remote)
    try object.set(constraint.actions)
    object.set(constraint.options)
    return object.members
  }
}
