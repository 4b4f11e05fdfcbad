extension SQLWriter {
  /// Writes `ALTER TABLE name`.
  public mutating func alterTable(_ table: QualifiedName) {
    keyword("ALTER TABLE")
    alteredName(table)
  }
}

/// `DROP TABLE t`.
public struct DropTable: SQLElement {
  /// The table.
  public var table: QualifiedName
  /// Whether it is no error where there is no such table.
  public var ifExists: Bool

  /// Makes the statement.
  public init(_ table: QualifiedName, ifExists: Bool = false) {
    self.table = table
    self.ifExists = ifExists
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("DROP TABLE")
    try writer.condition(ifExists, of: .dropTable)
    writer.name(table)
  }
}

/// `ALTER TABLE a RENAME TO b`.
public struct RenameTable: SQLElement {
  /// The table.
  public var table: QualifiedName
  /// Its new name, in the same schema.
  public var newName: Identifier

  /// Makes the statement.
  public init(_ table: QualifiedName, to newName: Identifier) {
    self.table = table
    self.newName = newName
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.alterTable(table)
    writer.keyword("RENAME TO")
    writer.alteredName(QualifiedName(newName, schema: table.schema))
  }
}

/// `ALTER TABLE t ADD CONSTRAINT ...`.
public struct AddConstraint: SQLElement {
  /// The constraint, resolved.
  public var constraint: any TableConstraint
  /// Its table.
  public var table: QualifiedName

  /// Makes the statement.
  public init(_ constraint: any TableConstraint, to table: QualifiedName) {
    self.constraint = constraint
    self.table = table
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("ALTER TABLE")
    writer.name(table)
    writer.keyword("ADD")
    try writer.element(constraint)
  }
}

/// `ALTER TABLE t DROP CONSTRAINT c`.
public struct DropConstraint: SQLElement {
  /// The name, with that of its convention.
  public var name: Identifier?
  /// What constraint it is, where that is known.
  public var kind: ConstraintKind?
  /// Its table.
  public var table: QualifiedName
  /// Whether it is no error where there is no such constraint.
  public var ifExists: Bool

  /// Makes the statement.
  public init(
    _ name: Identifier?, kind: ConstraintKind? = nil, of table: QualifiedName, ifExists: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.table = table
    self.ifExists = ifExists
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) throws {
    writer.keyword("ALTER TABLE")
    writer.name(table)
    writer.keyword("DROP CONSTRAINT")
    if ifExists { writer.keyword("IF EXISTS") }
    try writeName(to: &writer)
  }

  /// Writes the name, which has to be there.
  public func writeName(to writer: inout SQLWriter) throws {
    guard let name else { throw RenderError.missingName(of: "the constraint to drop") }
    try writer.constraintName(name, maximum: writer.dialect.identifiers.maximumConstraintLength)
  }
}

/// What a constraint is.
public enum ConstraintKind: String, Sendable, CaseIterable {
  /// `FOREIGN KEY`.
  case foreignKey = "foreignkey"
  /// `PRIMARY KEY`.
  case primaryKey = "primary"
  /// `UNIQUE`.
  case unique
  /// `CHECK`.
  case check

  /// The kind of a constraint; nil for one that `drop_constraint` has no word for.
  init?(_ constraint: any TableConstraint) {
    switch constraint {
    case is ForeignKeyConstraint: self = .foreignKey
    case is PrimaryKeyConstraint: self = .primaryKey
    case is UniqueConstraint: self = .unique
    case is CheckConstraint: self = .check
    default: return nil
    }
  }

  /// The key of its naming convention.
  var conventionKey: String {
    switch self {
    case .foreignKey: "fk"
    case .primaryKey: "pk"
    case .unique: "uq"
    case .check: "ck"
    }
  }
}

/// `COMMENT ON TABLE t IS 'text'`, or `IS NULL`.
public struct SetTableComment: SQLElement {
  /// The comment; nil removes it.
  public var comment: String?
  /// The table.
  public var table: QualifiedName

  /// Makes the statement.
  public init(_ comment: String?, on table: QualifiedName) {
    self.comment = comment
    self.table = table
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) {
    writer.keyword("COMMENT ON TABLE")
    writer.name(table)
    writer.keyword("IS")
    writer.stringOrNull(comment)
  }
}

/// `COMMENT ON COLUMN t.c IS 'text'`, or `IS NULL`.
public struct SetColumnComment: SQLElement {
  /// The comment; nil removes it.
  public var comment: String?
  /// The column.
  public var column: Identifier
  /// Its table.
  public var table: QualifiedName

  /// Makes the statement.
  public init(_ comment: String?, on column: Identifier, of table: QualifiedName) {
    self.comment = comment
    self.column = column
    self.table = table
  }

  /// Writes the statement.
  public func writeStandard(to writer: inout SQLWriter) {
    writer.keyword("COMMENT ON COLUMN")
    writer.name(table)
    writer.dot()
    writer.identifier(column)
    writer.keyword("IS")
    writer.stringOrNull(comment)
  }
}
