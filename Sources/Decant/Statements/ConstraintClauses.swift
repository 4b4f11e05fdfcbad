extension SQLWriter {
  /// Writes `CONSTRAINT name`, or nothing for a constraint without a name.
  public mutating func constraintName(of constraint: some TableConstraint) throws {
    guard let name = constraint.name else { return }
    keyword("CONSTRAINT")
    try constraintName(name, maximum: dialect.identifiers.maximumConstraintLength)
  }

  /// Writes `(a, b)`.
  public mutating func columnList(_ columns: [Identifier]) { parenthesized { $0.identifiers(columns) } }
}

extension KeyConstraint {
  /// Writes `CONSTRAINT name PRIMARY KEY (a, b)`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    try writer.constraintName(of: self)
    writer.keyword(Self.words)
    try writer.element(KeyColumns(of: self))
    try writer.element(deferrability)
  }
}

/// `(a, b)` of a primary key or unique constraint, and what a dialect has before and behind it.
public struct KeyColumns: SQLElement {
  /// The constraint.
  public var constraint: any KeyConstraint

  /// Makes the clause.
  public init(of constraint: any KeyConstraint) { self.constraint = constraint }

  /// Writes the columns.
  public func writeStandard(to writer: inout SQLWriter) { writer.columnList(constraint.columns) }
}

extension CheckConstraint {
  /// Writes `CONSTRAINT name CHECK (condition)`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    try writer.constraintName(of: self)
    writer.keyword("CHECK")
    try writer.parenthesized { try $0.sql(condition) }
    try writer.element(deferrability)
  }
}

extension ForeignKeyConstraint {
  /// Writes `CONSTRAINT name FOREIGN KEY(a) REFERENCES t (b) ON DELETE CASCADE`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    try writer.constraintName(of: self)
    writer.keyword("FOREIGN KEY")
    writer.arguments { $0.identifiers(columns) }
    try writer.element(ReferencesClause(targets))
    try writer.element(actions)
  }
}

extension ExcludeConstraint {
  /// Refuses: standard SQL has no such constraint.
  public func writeStandard(to writer: inout SQLWriter) throws {
    throw RenderError.unsupported("an exclude constraint", hint: "PostgreSQL alone has it")
  }
}

/// `REFERENCES t (a, b)`.
public struct ReferencesClause: SQLElement {
  /// The columns that are referred to, all of one table.
  public var targets: [ForeignKeyTarget]

  /// Makes the clause.
  public init(_ targets: [ForeignKeyTarget]) { self.targets = targets }

  /// Writes the table and its columns.
  public func writeStandard(to writer: inout SQLWriter) throws {
    guard let table = targets.first?.table else { throw RenderError(.missing("the table of a foreign key")) }
    writer.keyword("REFERENCES")
    writer.name(table)
    writer.columnList(targets.compactMap(\.column))
  }
}

extension ForeignKeyActions: SQLElement {
  /// Writes `MATCH FULL ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE`.
  public func writeStandard(to writer: inout SQLWriter) throws {
    if let match {
      writer.keyword("MATCH")
      try writer.phrase(match)
    }
    if let onDelete {
      writer.keyword("ON DELETE")
      try writer.phrase(onDelete)
    }
    if let onUpdate {
      writer.keyword("ON UPDATE")
      try writer.phrase(onUpdate)
    }
    try writer.element(deferrability)
  }

  /// When the constraint is checked.
  public var deferrability: Deferrability { Deferrability(deferrable, initially) }
}

extension DeferrableConstraint {
  /// When the constraint is checked.
  public var deferrability: Deferrability { Deferrability(deferrable, initially) }
}

/// `DEFERRABLE INITIALLY DEFERRED`.
public struct Deferrability: SQLElement {
  /// `DEFERRABLE`, or `NOT DEFERRABLE` where false.
  public var deferrable: Bool?
  /// `INITIALLY`, such as `DEFERRED`.
  public var initially: String?

  /// Makes the clause.
  public init(_ deferrable: Bool?, _ initially: String?) {
    self.deferrable = deferrable
    self.initially = initially
  }

  /// Whether the constraint may be checked later than at once.
  public var isDeferrable: Bool {
    deferrable == true || initially.map { $0.uppercased() != "IMMEDIATE" } ?? false
  }

  /// Writes the words that are given; where a database checks at once, these need no words.
  public func writeStandard(to writer: inout SQLWriter) throws {
    guard writer.dialect.hasDeferrableConstraints else {
      guard !isDeferrable else {
        throw RenderError.unsupported("a deferrable constraint", hint: "leave deferrable and initially out")
      }
      return
    }
    if let deferrable { writer.keyword(deferrable ? "DEFERRABLE" : "NOT DEFERRABLE") }
    if let initially {
      writer.keyword("INITIALLY")
      try writer.phrase(initially)
    }
  }
}
