extension BatchOperations {
  /// Adds a primary key; in a table that is made anew it takes the place of one without a name.
  ///
  /// ```swift
  /// batch.createPrimaryKey("pk_books", ["id"])
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT pk_books PRIMARY KEY (id);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - columns: The columns.
  ///   - options: Settings for single dialects.
  public mutating func createPrimaryKey(
    _ name: Identifier?, _ columns: [Identifier], options: DialectOptions = [:], info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = PrimaryKeyConstraint(columns, name: name, options: options)
    let operation = CreatePrimaryKeyOp(constraint, on: table.name, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Adds a foreign key.
  ///
  /// ```swift
  /// batch.createForeignKey("fk_books_author", ["author_id"], to: "authors", ["id"])
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT fk_books_author FOREIGN KEY(author_id) REFERENCES authors (id);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - localColumns: The columns of the table.
  ///   - referent: The table that is referred to.
  ///   - remoteColumns: The columns there, one for each of the local ones.
  ///   - referentSchema: The schema of the referent, or nil for the default one.
  ///   - actions: What it does and when it is checked.
  ///   - options: Settings for single dialects, such as `["postgresql_not_valid": true]`.
  public mutating func createForeignKey(
    _ name: Identifier?, _ localColumns: [Identifier], to referent: Identifier, _ remoteColumns: [Identifier],
    referentSchema: Identifier? = nil, actions: ForeignKeyActions = ForeignKeyActions(),
    options: DialectOptions = [:], info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let targets = remoteColumns.map { ForeignKeyTarget(table: referent, column: $0, schema: referentSchema) }
    let constraint = ForeignKeyConstraint(
      localColumns, references: targets, name: name, actions: actions, options: options)
    let operation = CreateForeignKeyOp(constraint, on: table.name, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Adds a unique constraint.
  ///
  /// ```swift
  /// batch.createUniqueConstraint("uq_books_isbn", ["isbn"])
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT uq_books_isbn UNIQUE (isbn);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - columns: The columns.
  ///   - deferrable: `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  ///   - initially: `INITIALLY`, such as `"DEFERRED"`.
  ///   - options: Settings for single dialects, such as `["postgresql_nulls_not_distinct": true]`.
  public mutating func createUniqueConstraint(
    _ name: Identifier?, _ columns: [Identifier], deferrable: Bool? = nil, initially: String? = nil,
    options: DialectOptions = [:], info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = UniqueConstraint(
      columns, name: name, deferrable: deferrable, initially: initially, options: options)
    let operation = CreateUniqueConstraintOp(constraint, on: table.name, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Adds a check constraint.
  ///
  /// ```swift
  /// batch.createCheckConstraint("ck_books_price", "price >= 0")
  /// ```
  /// ```sql
  /// ALTER TABLE books ADD CONSTRAINT ck_books_price CHECK (price >= 0);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - condition: What holds for each row.
  ///   - deferrable: `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  ///   - initially: `INITIALLY`, such as `"DEFERRED"`.
  ///   - options: Settings for single dialects, such as `["postgresql_not_valid": true]`.
  public mutating func createCheckConstraint(
    _ name: Identifier?, _ condition: SQLText, deferrable: Bool? = nil, initially: String? = nil,
    options: DialectOptions = [:], info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = CheckConstraint(
      condition, name: name, deferrable: deferrable, initially: initially, options: options)
    let operation = CreateCheckConstraintOp(constraint, on: table.name, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Adds an exclude constraint (PostgreSQL).
  ///
  /// ```swift
  /// batch.createExcludeConstraint("ex_bookings", [.init("room", with: "="), .init("during", with: "&&")])
  /// ```
  /// ```sql
  /// ALTER TABLE bookings ADD CONSTRAINT ex_bookings EXCLUDE USING gist (room WITH =, during WITH &&);
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - elements: What is compared, and how.
  ///   - condition: The rows it holds for.
  ///   - method: The index method.
  ///   - operatorClasses: Operator classes of the elements, by name or text.
  ///   - deferrable: `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  ///   - initially: `INITIALLY`, such as `"DEFERRED"`.
  public mutating func createExcludeConstraint(
    _ name: Identifier?, _ elements: [ExcludeConstraint.Element], where condition: SQLText? = nil,
    using method: String = "gist", operatorClasses: [JSONMember] = [], deferrable: Bool? = nil,
    initially: String? = nil, info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    let constraint = ExcludeConstraint(
      elements, where: condition, using: method, operatorClasses: operatorClasses, name: name,
      deferrable: deferrable, initially: initially)
    let operation = CreateExcludeConstraintOp(constraint, on: table.name, schema: table.schema)
    invoke(operation, info: info, file: file, line: line)
  }

  /// Drops a constraint.
  ///
  /// ```swift
  /// batch.dropConstraint("uq_books_isbn", kind: .unique)
  /// ```
  /// ```sql
  /// ALTER TABLE books DROP CONSTRAINT uq_books_isbn;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - kind: What the constraint is; MySQL needs it.
  ///   - ifExists: Whether it is no error where there is no such constraint.
  ///   - constraint: What reversing creates.
  public mutating func dropConstraint(
    _ name: Identifier?, kind: ConstraintKind? = nil, ifExists: Bool = false,
    constraint: (any TableConstraint)? = nil, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line
  ) {
    let operation = DropConstraintOp(
      name, of: table.name, kind: kind, schema: table.schema, ifExists: ifExists, constraint: constraint)
    invoke(operation, info: info, file: file, line: line)
  }
}
