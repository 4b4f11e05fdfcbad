/// Drops a constraint of a table.
public struct DropConstraintOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "drop_constraint"
  /// The name.
  public var name: Identifier?
  /// The table with its schema.
  public var table: QualifiedName
  /// What the constraint is; MySQL needs it, and so do naming conventions.
  public var kind: ConstraintKind?
  /// Whether it is no error where there is no such constraint.
  public var ifExists: Bool
  /// What reversing creates.
  public var constraint: (any TableConstraint)?

  /// Makes an operation.
  public init(
    _ name: Identifier?, of table: Identifier, kind: ConstraintKind? = nil, schema: Identifier? = nil,
    ifExists: Bool = false, constraint: (any TableConstraint)? = nil
  ) {
    self.name = name
    self.table = QualifiedName(table, schema: schema)
    self.kind = kind
    self.ifExists = ifExists
    self.constraint = constraint
  }

  /// Writes `ALTER TABLE t DROP CONSTRAINT c`.
  public func performStandard(in script: inout Script) throws {
    let name = try resolvedName(by: script.namingConvention)
    try script.statement(DropConstraint(name, kind: kind, of: table, ifExists: ifExists))
  }

  /// The name, with what the convention makes of it.
  func resolvedName(by naming: NamingConvention) throws -> Identifier? {
    var subject = NamingConvention.Subject(table: table, name: name)
    if kind == .foreignKey { subject.targets = [] }
    return try naming.name(of: subject, key: kind?.conventionKey)
  }

  /// The operation that creates the constraint, where it is known.
  public func reversed() throws -> any MigrateOperation {
    guard var constraint else { throw ReverseError(Self.documentName, missing: "the constraint") }
    constraint.name = name
    return try Self.creation(of: constraint, on: table)
  }

  /// The operation that creates a constraint.
  ///
  /// - Throws: ``ReverseError`` for a constraint of a kind of one's own.
  static func creation(of constraint: any TableConstraint, on table: QualifiedName) throws
    -> any MigrateOperation
  {
    switch constraint {
    case let key as PrimaryKeyConstraint: return CreatePrimaryKeyOp(key, on: table.name, schema: table.schema)
    case let unique as UniqueConstraint:
      return CreateUniqueConstraintOp(unique, on: table.name, schema: table.schema)
    case let check as CheckConstraint:
      return CreateCheckConstraintOp(check, on: table.name, schema: table.schema)
    case let foreignKey as ForeignKeyConstraint:
      return CreateForeignKeyOp(foreignKey, on: table.name, schema: table.schema)
    case let exclude as ExcludeConstraint:
      return CreateExcludeConstraintOp(exclude, on: table.name, schema: table.schema)
    default: throw ReverseError(documentName, missing: "a constraint of a known kind")
    }
  }
}

extension Operations {
  /// Drops a constraint of a table.
  ///
  /// ```swift
  /// op.dropConstraint("uq_books_isbn", of: "books", kind: .unique)
  /// ```
  /// ```sql
  /// ALTER TABLE books DROP CONSTRAINT uq_books_isbn;
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name; nil takes that of the naming convention.
  ///   - table: The name of the table.
  ///   - kind: What the constraint is; MySQL needs it.
  ///   - schema: The schema, or nil for the default one.
  ///   - ifExists: Whether it is no error where there is no such constraint.
  ///   - constraint: What reversing creates.
  public mutating func dropConstraint(
    _ name: Identifier?, of table: Identifier, kind: ConstraintKind? = nil, schema: Identifier? = nil,
    ifExists: Bool = false, constraint: (any TableConstraint)? = nil, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    let operation = DropConstraintOp(
      name, of: table, kind: kind, schema: schema, ifExists: ifExists, constraint: constraint)
    invoke(operation, info: info, file: file, line: line)
  }
}

extension DropConstraintOp: DocumentOperation {
  /// Reads the keys of `drop_constraint`.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    let name: Identifier? = try object.requireNullable("constraint_name", with: vocabulary)
    let table = try object.table(with: vocabulary)
    self.init(
      name, of: table.name, kind: try object.word("type", "kind of constraint"), schema: table.schema,
      ifExists: try object.flag("if_exists"),
      constraint: try object.node("constraint").map(vocabulary.constraint))
    constraint?.name = nil
  }

  /// The name, the table, and what differs from the default.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.setNullable("constraint_name", name)
    try object.set(table)
    try object.set("type", kind?.rawValue)
    object.flag("if_exists", ifExists)
    var unnamed = constraint
    unnamed?.name = nil
    try object.set("constraint", try unnamed?.documentForm())
    return object.members
  }
}
